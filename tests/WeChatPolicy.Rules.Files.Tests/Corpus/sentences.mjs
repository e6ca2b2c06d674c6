// What the files of the corpus say. The rows look for these words; the numbers are examples of their standards and belong to nobody.
export const task = '请于周五前完成华东区仓库盘点';
export const identity = '11010519491231002X'; // the example of GB 11643
export const phone = '13800138000'; // the operator's own
export const note = '脚注：数据截至上月末';
export const secret = '机密★3年';
export const internal = '内部资料 注意保密';
export const lesson = '培训课件：绝密、机密、秘密三级有什么区别，怎样标注';
export const hidden = '隐藏工作表里的报价一百二十万元';
export const remark = '批注：请财务复核';
export const traditional = '請於週五前完成華東區倉庫盤點，並將結果寄給台北辦公室的同事，謝謝各位的協助與配合。';

export const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** The same numbers on every machine (Lehmer, modulus 2^31 - 1). */
export function numbers(seed) {
  let state = seed * 48271 % 2147483647 || 1;
  return (below) => (state = state * 48271 % 2147483647) % below;
}

const words = ('项目 进度 客户 合同 仓库 设备 采购 预算 会议 部门 系统 测试 培训 方案 质量 生产 运输 库存 报告 数据 分析 市场 计划 安排 '
  + '同事 流程 审核 完成 提交 更新 检查 整理 沟通 协调 记录 跟进 确认 上周 本月 下季度 华东 华南 北方 工厂 线路 维护 值班 物料 订单').split(' ');

/** A sentence of everyday office words. */
export function sentence(next, length = 9) {
  let text = '';
  for (let i = 0; i < length; i++) text += words[next(words.length)] + (i === 4 ? '，' : '');
  return text + '。';
}
