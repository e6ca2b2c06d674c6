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
    /// Of a rule with a level <c>#unknown</c> that level says which facts leave it open, and any other that it speaks of break
    /// it. Without one a rule is broken where it speaks as surely as it ever does, and left open where it speaks in doubt.
    /// What is neither keeps it.
    /// </remarks>
    public void Count(Opinion opinion)
    {
        _facts++;
        foreach (var (id, (verdict, unknown)) in opinion.ByRule)
        {
            if (!_counts.TryGetValue(id, out var counts)) _counts[id] = counts = new int[4];
            counts[unknown && verdict != Verdict.Certain ? 3 : (int)verdict]++;
        }
    }

    /// <summary>The shares of the facts that break, keep and leave open a rule.</summary>
    public (double Violating, double Compliant, double Unknown) Of(string ruleId, bool saysWhatIsUnknown)
    {
        var counts = _counts[ruleId];
        double facts = _facts;
        var doubtBreaks = saysWhatIsUnknown || counts[(int)Verdict.Certain] == 0;
        var doubtful = counts[(int)Verdict.Doubtful];
        return ((counts[(int)Verdict.Certain] + (doubtBreaks ? doubtful : 0)) / facts, counts[(int)Verdict.Silent] / facts, (counts[3] + (doubtBreaks ? 0 : doubtful)) / facts);
    }
}
