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
}
