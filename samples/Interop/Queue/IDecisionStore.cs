using WeChatPolicy.Rules;

namespace Interop.Queue;

/// <summary>Where decisions are kept; a table with a unique key on the id of the fact.</summary>
internal interface IDecisionStore
{
    /// <summary>Keeps the first decision of each fact.</summary>
    /// <returns>Whether it was the first; a later one of the same fact changes nothing.</returns>
    ValueTask<bool> TryAddAsync(PolicyDecision decision, CancellationToken cancellationToken);
}
