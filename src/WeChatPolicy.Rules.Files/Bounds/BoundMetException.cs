using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Files;

/// <summary>A bound of the inspection was met: whatever is being read ends here. It never leaves the inspector.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It says which bound, and nothing else.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the inspector.")]
internal sealed class BoundMetException(RemarkCode bound) : Exception(bound.ToString())
{
    public RemarkCode Bound { get; } = bound;
}
