using WeChatPolicy.Rules;

namespace ArchiveScreening;

internal static class ChineseWords
{
    public static Words All { get; } = new()
    {
        Language = "zh",
        Title = "会话存档合规筛查",
        Reading = "正在筛查",
        Interrupted = "已中断：以下只是已处理的部分，存档尚未筛查完。",
        Balance = "读取 {0} 行 = 已判定 {1} + 无法读取 {2}（空行 {3}，不计入）",
        Policy = "规范版本 {0} · 选项摘要 {1}",
        Speed = "每秒 {0} 条，用时 {1} 秒",
        Dismissed = "已驳回而未列入的发现：{0}（驳回名单中有 {1} 个编号本次未出现）",
        Duplicates = "消息编号重复出现：{0} 条，已逐条重新判定并标记",
        Unlisted = "注意：通讯录中没有 {0} 个编号，其发言未作判定；请更新通讯录",
        UnusedAnnotations = "注意：{0} 条标注所指的消息不在存档中",
        UnknownAnnotationFields = "注意：标注中有无法识别的字段，已略过：{0}",
        NothingFound = "没有发现。",
        ByClause = "各条款的发现（共 {0} 项，涉及 {1} 条消息）",
        Worst = "最严重的发现（{0} / {1}）",
        RejectedLines = "无法读取的行",
        Unread = "未能完全读取的消息：{0} 条",
        UnreadHint = "以下内容未读，只按其余部分判定；没有发现不等于没有问题。",
        Whole = "全部读完：{0} 条消息",
        NoGap = "序号 {0} 至 {1}，没有缺失",
        NotWhole = "没有全部读完：以下内容没有读到，那里没有发现不等于没有问题",
        WholeUnknown = "无法得知是否完整：是否还有未读到的消息，从存档本身看不出来",
        NotRead = "事项",
        Amount = "数量",
        WhichOnes = "原因与位置",
        Member = "成员",
        Messages = "消息",
        Texts = "文字段数",
        Written = "结果已写入",
        FindingsFile = "逐条发现",
        RejectsFile = "无法读取的行",
        ReportFile = "报告",
        Clause = "条款",
        ClauseTitle = "内容",
        Findings = "发现",
        Total = "合计",
        Grade = "等级",
        WhoAndWhere = "何人何处",
        What = "说明与摘录",
        Direct = "单聊",
        Company = "公司",
        TimeUnknown = "时间不明",
        Line = "行",
        Reason = "原因",
        Outcomes = outcome => outcome switch
        {
            Outcome.NotApplicable => "不适用",
            Outcome.Pass => "通过",
            Outcome.Notify => "提醒",
            Outcome.Review => "复核",
            _ => "阻断",
        },
        Enforcements = enforcement => enforcement switch
        {
            Enforcement.None => "记录",
            Enforcement.Notify => "提醒",
            Enforcement.Review => "复核",
            _ => "阻断",
        },
        Severities = severity => severity switch
        {
            Severity.Info => "提示",
            Severity.Low => "低",
            Severity.Medium => "中",
            Severity.High => "高",
            _ => "严重",
        },
        Confidences = confidence => confidence switch
        {
            Confidence.Possible => "可能",
            Confidence.Likely => "很可能",
            _ => "确定",
        },
    };
}
