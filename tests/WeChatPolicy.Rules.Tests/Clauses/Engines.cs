using System.Collections.Concurrent;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>The engine that a row of the table is judged by; one is made for each way of composing it.</summary>
internal static class Engines
{
    private static readonly ConcurrentDictionary<(Delegate?, Delegate?), PolicyEngine> s_engines = [];

    public static PolicyEngine Of(RuleCase row) => s_engines.GetOrAdd((row.Options, row.Compose), static (_, row) =>
    {
        var builder = PolicyBuilder.CreateDefault();
        if (row.Options is { } options) builder.WithOptions(options);
        row.Compose?.Invoke(builder);
        return builder.Build();
    }, row);
}
