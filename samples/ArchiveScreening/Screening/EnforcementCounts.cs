using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>How many findings ask for what.</summary>
internal sealed class EnforcementCounts
{
    private readonly long[] _counts = new long[4];

    public long Total => _counts.Sum();

    public long this[Enforcement enforcement] => _counts[(int)enforcement];

    /// <summary>How many ask for this or more.</summary>
    public long AtLeast(Enforcement enforcement) => _counts.AsSpan((int)enforcement).ToArray().Sum();

    public void Add(Enforcement enforcement) => _counts[(int)enforcement]++;
}
