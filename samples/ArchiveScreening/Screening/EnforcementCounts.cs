using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>How many findings ask for what.</summary>
internal sealed class EnforcementCounts
{
    private readonly long[] _counts = new long[4];

    public long Total => _counts.Sum();

    public long this[Enforcement enforcement] => _counts[(int)enforcement];

    public void Add(Enforcement enforcement) => _counts[(int)enforcement]++;
}
