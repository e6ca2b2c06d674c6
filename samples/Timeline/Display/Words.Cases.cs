using WeChatPolicy.Rules;

namespace Timeline;

// Cases and appeals.
internal sealed partial class Words
{
    public string Cases(int count) => In($"案件（{count:N0}）", $"Cases ({count:N0})");

    public string Case => In("案件", "Case");

    public string State => In("状态", "State");

    public string Steps => In("经过", "Steps");

    public string RefusedSteps(int count) => In($"案件未接受的步骤（{count:N0}）", $"Steps that the cases did not take ({count:N0})");

    public string Appeals(int count) => In($"隐私申诉（{count:N0}）", $"Privacy appeals ({count:N0})");

    public string Appeal => In("申诉", "Appeal");

    public string RefusedDecisions(int count) => In($"申诉未接受的决定（{count:N0}）", $"Decisions that the appeals did not take ({count:N0})");

    public string Tried => In("所做步骤", "Tried");

    public string Why => In("原因", "Why not");

    public string Appellant => In("申诉人", "Appellant");

    public string Against => In("被申诉", "Against");

    public string ToBeConfirmed => In("待有权人员确认", "to be confirmed by somebody entitled");

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

    /// <summary>Nothing of who it was: that somebody may not take a step can itself tell who reported.</summary>
    public string Of(CaseRefusalReason reason) => reason switch
    {
        CaseRefusalReason.State => In("案件当前状态不允许", "the state of the case does not allow it"),
        CaseRefusalReason.NotAMember => In("不是监督小组成员", "not a member of the supervision group"),
        CaseRefusalReason.Involved => In("与本案有关，须回避", "involved in the case"),
        CaseRefusalReason.StandingUnknown => In("无法确认是否有权", "not known to be entitled"),
        CaseRefusalReason.NoNewEvidence => In("没有新的证据", "no new evidence"),
        CaseRefusalReason.OutcomeToBeConfirmed => In("结论尚待确认", "the outcome is still to be confirmed"),
        CaseRefusalReason.NotVerified => In("案件未经核实", "the case is not verified"),
        CaseRefusalReason.UnknownReport => In("本案没有该举报", "the case has no such report"),
        CaseRefusalReason.NoReport => In("本案无人举报", "nobody reported the case"),
        CaseRefusalReason.NoLoss => In("尚未定损", "no loss was assessed"),
        CaseRefusalReason.AnotherCurrency => In("币种与损失不同", "another currency than the loss"),
        _ => In("所指的人不是当事人", "names somebody else than the case is about"),
    };

    public string Of(AppealRefusalReason reason) => reason switch
    {
        AppealRefusalReason.State => In("申诉当前状态不允许", "the state of the appeal does not allow it"),
        AppealRefusalReason.Involved => In("与申诉有关，须回避", "involved in the appeal"),
        AppealRefusalReason.StandingUnknown => In("无法确认是否有权", "not known to be entitled"),
        _ => In("与申诉所指的对象不同", "about somebody else than the appeal"),
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
