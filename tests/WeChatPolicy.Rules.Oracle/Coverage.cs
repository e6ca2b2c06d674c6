namespace WeChatPolicy.Rules.Oracle;

/// <summary>Whether the generated facts break, keep and leave open each rule often enough for the agreement to mean something.</summary>
internal static class Coverage
{
    private const double Least = 0.02;

    /// <summary>The rules of a run that fall short, each with what happened too seldom.</summary>
    public static IEnumerable<string> Gaps(Comparison comparison)
    {
        var says = Verdicts.WorkflowFiles.For(comparison.FactType).Rules.Select(rule => rule.RuleName).ToHashSet(StringComparer.Ordinal);
        foreach (var id in comparison.Distribution.RuleIds.Order(StringComparer.Ordinal))
        {
            var (violating, compliant, unknown) = comparison.Distribution.Of(id, says.Contains(id + "#unknown"));
            var exempt = Exemptions.Of(id, comparison.FactType.Name);
            if (violating < Least && !exempt.HasFlag(Outcomes.Violating)) yield return Gap("broken", violating);
            if (compliant < Least && !exempt.HasFlag(Outcomes.Compliant)) yield return Gap("kept", compliant);
            if (unknown < Least && !exempt.HasFlag(Outcomes.Unknown)) yield return Gap("left open", unknown);
            if (unknown > 0 && exempt.HasFlag(Outcomes.Unknown)) yield return $"{id} on {comparison.FactType.Name} is exempt from being left open, and is.";
            string Gap(string outcome, double share) => $"{id} is {outcome} by {share:P1} of the generated facts of {comparison.FactType.Name}, fewer than {Least:P0}.";
        }
    }
}

/// <summary>What a fact can do to a rule.</summary>
[Flags]
internal enum Outcomes
{
    None = 0,
    Violating = 1,
    Compliant = 2,
    Unknown = 4,
}
