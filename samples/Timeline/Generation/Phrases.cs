namespace Timeline;

/// <summary>What people write at work. No line names a person, an amount or a number of anything.</summary>
internal static class Phrases
{
    public static IReadOnlyList<string> Topics { get; } =
    [
        "华东项目的验收报告", "下周的客户拜访安排", "新版本的测试用例", "月度考勤汇总", "供应商的对账单", "展会物料清单", "培训课件", "客户回访记录",
        "官网改版的文案", "服务器巡检记录", "合同归档目录", "季度计划说明", "招聘需求表", "售后工单统计", "产品手册第三章", "接口联调计划",
        "年会场地方案", "办公用品采购单", "数据看板的口径", "用户反馈整理稿", "上线检查清单", "差旅报销说明", "项目周报", "投标文件的格式要求",
    ];

    public static IReadOnlyList<string> Questions { get; } =
    [
        "{0}整理好了吗？今天要用", "请问{0}现在到哪一步了？", "{0}能发我一份最新的吗？", "关于{0}，你这边还有什么要补充的吗？", "{0}里有一处我看不明白，方便说明一下吗？",
        "麻烦今天下班前确认一下{0}，可以吗？", "{0}是不是由你这边负责？", "领导在问{0}，什么时候能给？", "{0}需要我配合什么？", "{0}周五之前来得及吗？",
        "下午两点过一下{0}，你有时间吗？", "{0}的格式按上次的来吗？",
    ];

    public static IReadOnlyList<string> Answers { get; } =
    [
        "已经整理好，放在共享目录了", "还差最后一部分，下午四点前给你", "我看了，没有要补充的", "可以，按上次的格式来", "这部分由我负责，明天上午给你", "第二页的说明我改了一版，请再看看",
        "刚和客户确认过，时间不变", "我来配合，需要的资料已经列在表里", "下午两点可以，会议室我来订", "口径以看板为准，说明我补在文档里", "已转给对应的同事跟进", "这个要等评审结束，预计后天有结果",
    ];

    public static IReadOnlyList<string> Thanks { get; } = ["谢谢", "收到，谢谢", "好的", "收到", "辛苦了", "明白了"];

    public static IReadOnlyList<string> Important { get; } =
    [
        "重要：{0}今天要提交，请确认你负责的部分", "客户对{0}有疑问，请尽快核对后回复我", "{0}的评审今天下午开，请确认能否参加", "{0}有一处和合同不一致，请核对",
    ];

    public static IReadOnlyList<string> Urgent { get; } =
    [
        "紧急：客户现场无法登录系统，请马上看一下", "紧急：演示环境打不开，客户已经到了", "紧急：售后热线无法接通，请立即处理", "紧急：今晚的发布出现报错，请马上确认", "紧急：客户收不到验收通知，请马上核实",
    ];

    public static IReadOnlyList<string> UrgentAnswers { get; } = ["正在看，十分钟内给结论", "已经在处理，先切换到备用环境", "收到，我马上联系现场", "已定位，正在恢复"];

    public static IReadOnlyList<string> Notes { get; } =
    [
        "{0}已更新，放在共享目录", "提醒：{0}本周五截止", "{0}的会议纪要已发邮件", "{0}今天下午评审，请提前看一遍", "今天的站会改到十点", "下周一上午服务器例行维护",
    ];

    public static IReadOnlyList<string> Decisions { get; } =
    [
        "经管理层研究决定，{0}由市场部牵头，即日起执行", "公司决定：{0}统一改用新模板，下月一日起执行", "经讨论决定，{0}的评审改为每两周一次", "会上一致决定，{0}延期到下个月完成",
    ];

    public static IReadOnlyList<string> IdleTalk { get; } = ["哈哈哈", "笑死我了", "中午吃什么", "好困", "下班啦", "摸鱼中", "羡慕", "绝了", "周末愉快", "好饿"];

    public static IReadOnlyList<string> Greetings { get; } = ["早上好", "大家早", "早"];
}
