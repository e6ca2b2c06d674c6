namespace WeChatPolicy.Rules;

/// <summary>The principles that other clauses realise (1.3.2, 1.3.3), as a view over their findings. They emit none of their own.</summary>
public static class Principles
{
    /// <summary>The rules of the policy that state such a principle, in its order.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. PolicyCatalog.Rules.Where(rule => rule.RealisedBy.Count > 0)];

    /// <summary>Gathers findings under the principles that they bear on.</summary>
    /// <param name="findings">Findings of any number of decisions; those that bear on no principle are passed over.</param>
    /// <returns>One for each principle, in the order of the policy, also where nothing bears on it; its findings in the order given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static IReadOnlyList<PrincipleRollUp> RollUp(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var all = findings.ToArray();
        return [.. Rules.Select(principle => new PrincipleRollUp(principle, [.. all.Where(finding => IsRealisedBy(principle, finding.Clause))]))];
    }

    /// <summary>Whether a clause realises a principle.</summary>
    /// <param name="principle">The rule that states the principle.</param>
    /// <param name="clause">The number of the clause, such as <c>3.1.1</c>.</param>
    public static bool IsRealisedBy(Rule principle, string clause)
    {
        ArgumentNullException.ThrowIfNull(principle);
        ArgumentNullException.ThrowIfNull(clause);
        return principle.RealisedBy.Any(part => clause == part || clause.StartsWith(part + ".", StringComparison.Ordinal));
    }
}

/// <summary>A principle, and the findings that bear on it.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
/// <param name="Principle">The rule that states it, such as <c>1.3.2/confidentiality</c>.</param>
/// <param name="Findings">The findings of the clauses that realise it, of every kind: breaches, advice and merits.</param>
public sealed record PrincipleRollUp(Rule Principle, IReadOnlyList<Finding> Findings)
{
    /// <summary>The principle and the number of findings.</summary>
    public override string ToString() => $"{Principle.Id}: {Findings.Count}";
}
