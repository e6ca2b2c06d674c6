using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>Where the library and the policy's text are known to differ on facts of one type. A row that no fact shows any more must go.</summary>
internal sealed class Disagreements(Type factType)
{
    private readonly HashSet<KnownDisagreement> _seen = [];

    private IEnumerable<KnownDisagreement> Rows => KnownDisagreement.All.Where(row => row.FactType == factType);

    /// <summary>Whether this very difference is in the table.</summary>
    public bool IsKnown(string ruleId, Fact fact, Verdict builtIn, Verdict oracle)
    {
        var row = Rows.FirstOrDefault(row => row.RuleId == ruleId && row.BuiltIn == builtIn && row.Oracle == oracle && row.Where(fact));
        return row is not null && (_seen.Contains(row) || _seen.Add(row));
    }

    /// <summary>The rows that no fact has shown.</summary>
    public IEnumerable<string> Settled => Rows.Where(row => !_seen.Contains(row))
        .Select(row => $"{row.RuleId} on {factType.Name}: the library and the oracle no longer differ as {nameof(KnownDisagreement)} says ({row.BuiltIn} / {row.Oracle}): take the row out.");

    /// <summary>The rules that name as their subject whoever acted, be it a program or a partner's employee.</summary>
    /// <remarks>"Who is judged: employees and leavers. Every finding names its subject: a person or the company" (How the rules meet the facts, 1).</remarks>
    public static IReadOnlyList<string> AccusingOutsiders { get; } =
    [
        "2.1.1/account-approval", "2.1.1/account-filing", "2.1.2/handover", "2.1.2/handover-recipient", "2.1.2/work-data-disposition",
        "2.3.1/urgent-feedback", "4.1.2/inspection-interval", "4.1.2/investigation", "4.1.3/report-verification",
        "4.2.1/assessment", "4.2.2/loss-liability", "4.2.3/repeat-violations",
    ];

    /// <summary>The rules that speak in doubt of a field although the catalogue's "when unknown" says that they keep silent.</summary>
    public static IReadOnlyList<string> DoubtingUnsaid { get; } =
    [
        "2.1.1/undesignated-account", "2.3.4/chit-chat", "2.3.4/participation", "2.4.1/file-complete", "3.1.1/password-strength", "5.3.1/publicity-channels",
    ];
}
