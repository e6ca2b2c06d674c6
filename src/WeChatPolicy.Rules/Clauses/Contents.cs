namespace WeChatPolicy.Rules.Clauses;

/// <summary>The policy's table of contents, and the list of the clauses that are registered.</summary>
internal static class Contents
{
    public static IReadOnlyList<Clause> Clauses { get; } =
    [
        // 1 General principles 总则
        Scope.Clause,
    ];
}
