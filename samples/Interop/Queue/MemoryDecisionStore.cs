using System.Collections.Concurrent;
using WeChatPolicy.Rules;

namespace Interop.Queue;

/// <summary>Stands in for a table.</summary>
internal sealed class MemoryDecisionStore : IDecisionStore
{
    private readonly ConcurrentDictionary<string, PolicyDecision> _decisions = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, PolicyDecision> Decisions => _decisions;

    public ValueTask<bool> TryAddAsync(PolicyDecision decision, CancellationToken cancellationToken) => new(_decisions.TryAdd(decision.FactId, decision));
}
