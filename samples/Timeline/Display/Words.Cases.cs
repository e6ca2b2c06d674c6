using WeChatPolicy.Rules;

namespace Timeline;

// Cases and appeals.
internal sealed partial class Words
{
    public string Cases(int count) => In($"案件（{count:N0}）", $"Cases ({count:N0})");

    public string Case => In("案件", "Case");

    public string State => In("状态", "State");

    public string Accused => In("当事人", "About");

    public string Steps => In("经过", "Steps");

    public string RefusedSteps(int count) => In($"案件未接受的步骤（{count:N0}）", $"Steps that the cases did not take ({count:N0})");

    public string Appeals(int count) => In($"隐私申诉（{count:N0}）", $"Privacy appeals ({count:N0})");

    public string Appellant => In("申诉人", "Appellant");

    public string Against => In("被申诉", "Against");

    public string ToBeConfirmed => In("待有权人员确认", "to be confirmed by somebody entitled");

    public string Reported(int reports) => In($"举报 {reports}", reports == 1 ? "1 report" : $"{reports} reports");

    public string Upheld(Ternary upheld) => upheld switch { Ternary.Yes => In("成立", "upheld"), Ternary.No => In("不成立", "not upheld"), _ => "" };

    public string Of(CaseState state) => state switch
    {
        CaseState.Detected => In("已发现", "Detected"),
        CaseState.Reported => In("已举报", "Reported"),
        CaseState.Recorded => In("已记录", "Recorded"),
        CaseState.Investigating => In("调查中", "Investigating"),
        CaseState.Verified => In("已核实", "Verified"),
        CaseState.Dismissed => In("已撤销", "Dismissed"),
        CaseState.Closed => In("已结案", "Closed"),
        _ => In("无", "None"),
    };

    public string Of(CaseOutcome outcome) => outcome switch { CaseOutcome.Verified => In("属实", "verified"), CaseOutcome.Dismissed => In("不成立", "dismissed"), _ => "" };

    public string Of(CaseAction action) => action switch
    {
        CaseAction.Detect => In("发现", "detected"),
        CaseAction.Report => In("收到举报", "report received"),
        CaseAction.Accept => In("受理", "accepted"),
        CaseAction.Record => In("记录", "recorded"),
        CaseAction.Investigate => In("立案调查", "investigated"),
        CaseAction.Verify => In("核实", "verified"),
        CaseAction.Dismiss => In("撤销", "dismissed"),
        CaseAction.AssessLoss => In("定损", "loss assessed"),
        CaseAction.SettleLoss => In("赔付", "loss paid"),
        CaseAction.DecideReward => In("奖励决定", "reward decided"),
        _ => In("结案", "closed"),
    };

    public string Of(AppealState state) => state switch
    {
        AppealState.Lodged => In("待决定", "Lodged"),
        AppealState.DecisionToBeConfirmed => In("决定待确认", "To be confirmed"),
        AppealState.Decided => In("已决定", "Decided"),
        _ => In("无", "None"),
    };

    public string Of(AppealAction action) => action == AppealAction.Lodge ? In("提出", "lodged") : In("决定", "decided");

    public string Of(Severity severity) => severity switch
    {
        Severity.Info => In("提示", "Info"),
        Severity.Low => In("低", "Low"),
        Severity.Medium => In("中", "Medium"),
        Severity.High => In("高", "High"),
        _ => In("严重", "Critical"),
    };

    public string Of(Confidence confidence) => confidence switch
    {
        Confidence.Possible => In("可能", "Possible"),
        Confidence.Likely => In("很可能", "Likely"),
        _ => In("确定", "Certain"),
    };
}
