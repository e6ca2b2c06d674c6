using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>How often the rules were broken, kept and left open by the facts of one type.</summary>
internal sealed class Distribution
{
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private int _facts;

    public IEnumerable<string> RuleIds => _counts.Keys;

    /// <summary>Takes down what the oracle says of a fact.</summary>
    /// <remarks>
    /// A rule is broken where it speaks as surely as it ever does, and left open where it speaks in doubt or where what it
    /// turns on is unknown. What is neither keeps it.
    /// </remarks>
    public void Count(Opinion opinion)
    {
        _facts++;
        foreach (var (id, (verdict, unknown)) in opinion.ByRule)
        {
            if (!_counts.TryGetValue(id, out var counts)) _counts[id] = counts = new int[4];
            counts[(int)verdict]++;
            if (unknown && verdict == Verdict.Silent) counts[3]++;
        }
    }

    /// <summary>The shares of the facts that break, keep and leave open a rule.</summary>
    public (double Violating, double Compliant, double Unknown) Of(string ruleId)
    {
        var counts = _counts[ruleId];
        double facts = _facts;
        var doubtIsAll = counts[(int)Verdict.Certain] == 0;
        var violating = doubtIsAll ? counts[(int)Verdict.Doubtful] : counts[(int)Verdict.Certain];
        var unknown = counts[3] + (doubtIsAll ? 0 : counts[(int)Verdict.Doubtful]);
        return (violating / facts, (counts[(int)Verdict.Silent] - counts[3]) / facts, unknown / facts);
    }
}
