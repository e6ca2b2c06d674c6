using System.Globalization;
using WeChatPolicy.Rules;

namespace Timeline;

// Assessments, and one person's own page.
internal sealed partial class Words
{
    public string Assessments(string days) => In($"员工考核（{days}）", $"Assessments ({days})");

    public string NothingToAssess(int people) => In($"其余 {people:N0} 人：无扣分、无加分、无赔偿。", $"The other {people:N0}: no deduction, no credit, no liability.");

    public string Employee => In("员工", "Employee");

    public string Points => In("分数", "Points");

    public string Sources => In("来源", "Sources");

    public string Liability => In("赔偿", "Liability");

    public string Proposal => In("建议处理", "Proposed");

    public string Decision => In("决定", "Decided");

    public string Sanctions => In("处理", "Sanction");

    public string ProposedFor(string sanction, int cases) => In($"建议：{sanction}（{cases} 起）", $"Proposed: {sanction} ({cases} cases)");

    public string Uncounted(int count) => In($"未计入（{count:N0}）", $"Not counted ({count:N0})");

    public string Assessment(string days) => In($"考核（{days}）", $"Assessment ({days})");

    public string DutiesByRule => In("职责（按规则）", "Duties by rule");

    public string DutiesInDetail(int count) => In($"未按时完成或仍未了的职责（{count:N0}）", $"Duties that were not simply kept ({count:N0})");

    public string DutiesKept(int count) => In($"按时完成的职责（{count:N0}）", $"Duties that were kept ({count:N0})");

    public string Findings(int count) => In($"违规发现（{count:N0}）", $"Violations found ({count:N0})");

    public string End => In("结果", "Outcome");

    public string Explanation => In("说明", "Explanation");

    public string LiabilityOf(string currency, decimal due, decimal paid, decimal open) => In(
        string.Create(CultureInfo.InvariantCulture, $"{currency} 应付 {due:N2}，已付 {paid:N2}，未付 {open:N2}"),
        string.Create(CultureInfo.InvariantCulture, $"{currency} due {due:N2}, paid {paid:N2}, open {open:N2}"));

    public string Of(DutyEnd? end) => end switch
    {
        DutyEnd.Kept => Kept,
        DutyEnd.Breached => Breached,
        DutyEnd.Cancelled => Cancelled,
        DutyEnd.Waived => Waived,
        DutyEnd.Joined => Joined,
        _ => OpenAfter,
    };

    public string Of(Sanction sanction, string? name = null) => name is not null ? OneLine.Shown(name) : sanction switch
    {
        Sanction.None => In("不予处分", "No sanction"),
        Sanction.Warning => In("警告", "Warning"),
        Sanction.Demotion => In("降职", "Demotion"),
        Sanction.Dismissal => In("解除劳动合同", "Dismissal"),
        _ => In("其他处理", "Another step"),
    };

    public string Of(LiabilityStatus status) => status switch
    {
        LiabilityStatus.Undetermined => In("待定", "undetermined"),
        LiabilityStatus.Open => In("未付", "open"),
        LiabilityStatus.PartPaid => In("部分已付", "part paid"),
        LiabilityStatus.Settled => In("已结清", "settled"),
        LiabilityStatus.Overpaid => In("多付待退", "overpaid"),
        LiabilityStatus.Suspended => In("暂停", "suspended"),
        _ => In("已撤回", "withdrawn"),
    };

    public string Of(UncountedReason reason) => reason switch
    {
        UncountedReason.Unverified => In("尚未核实", "not verified"),
        UncountedReason.ToBeConfirmed => In("核实待确认", "verification to be confirmed"),
        UncountedReason.Dismissed => In("已撤销", "dismissed"),
        UncountedReason.Undated => In("日期不明", "no date"),
        UncountedReason.Unrated => In("未定级", "not rated"),
        UncountedReason.SameFact => In("同一事实已计", "same fact counted already"),
        _ => In("本人自行记录", "recorded by themselves"),
    };

    public string PassedFrom(string name) => In($"由 {name} 转来", $"passed on from {name}");

    public string ExtendedBy(string name, string reason) => In($"{name} 批准延期：{reason}", $"extended by {name}: {reason}");

    public string WaivedBy(string name, string reason) => In($"{name} 批准免除：{reason}", $"waived by {name}: {reason}");

    public string UnsupportedCases(string ids) => In($"案件不成立或未核实：{ids}", $"not supported: {ids}");
}
