namespace WeChatPolicy.Rules;

/// <summary>The Chinese names of what the texts of cases and assessments speak of.</summary>
internal static class ChineseNames
{
    public static string Of(Term term) => term.Unit switch
    {
        TermUnit.Minutes => $"{term.Amount} 分钟",
        TermUnit.Hours => $"{term.Amount} 小时",
        TermUnit.Days => $"{term.Amount} 天",
        TermUnit.WorkingMinutes => $"{term.Amount} 个工作分钟",
        TermUnit.WorkingHours => $"{term.Amount} 个工作小时",
        _ => $"{term.Amount} 个工作日",
    };

    public static string Of(CaseState state) => state switch
    {
        CaseState.None => "尚无记载",
        CaseState.Detected => "已发现",
        CaseState.Reported => "已举报",
        CaseState.Recorded => "已记录",
        CaseState.Investigating => "调查中",
        CaseState.Verified => "已核实",
        CaseState.Dismissed => "已驳回",
        _ => "已结案",
    };

    public static string Of(CaseAction action) => action switch
    {
        CaseAction.Detect => "发现",
        CaseAction.Report => "举报",
        CaseAction.Accept => "受理",
        CaseAction.Record => "记录",
        CaseAction.Investigate => "调查",
        CaseAction.Verify => "核实",
        CaseAction.Dismiss => "驳回",
        CaseAction.AssessLoss => "核定损失",
        CaseAction.SettleLoss => "结清赔偿",
        CaseAction.DecideReward => "决定奖励",
        _ => "结案",
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "提示",
        Severity.Low => "轻微",
        Severity.Medium => "一般",
        Severity.High => "严重",
        _ => "特别严重",
    };
}
