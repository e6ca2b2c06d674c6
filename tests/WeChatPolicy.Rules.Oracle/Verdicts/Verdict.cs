namespace WeChatPolicy.Rules.Oracle.Verdicts;

/// <summary>What one rule says of one fact, to the precision at which the two implementations are held to agree.</summary>
internal enum Verdict
{
    /// <summary>Nothing.</summary>
    Silent,

    /// <summary>Something, and less than certain.</summary>
    Doubtful,

    /// <summary>It is certain.</summary>
    Certain,
}

/// <summary>What the oracle makes of one fact.</summary>
/// <param name="Applies">Whether the policy applies to the fact at all (clause 1.2).</param>
/// <param name="ByRule">What each restated rule says, and whether what it turns on is unknown.</param>
internal sealed record Opinion(bool Applies, IReadOnlyDictionary<string, (Verdict Verdict, bool Unknown)> ByRule);
