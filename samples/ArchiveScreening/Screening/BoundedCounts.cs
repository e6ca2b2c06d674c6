using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>Counts by key for as many keys as fit; what comes after that is counted together, so that no archive can fill the memory.</summary>
internal sealed class BoundedCounts<TKey>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, EnforcementCounts> _counts = [];

    public IReadOnlyDictionary<TKey, EnforcementCounts> ByKey => _counts;

    /// <summary>The findings of keys that did not fit.</summary>
    public EnforcementCounts Others { get; } = new();

    public void Add(TKey key, Enforcement enforcement)
    {
        if (_counts.TryGetValue(key, out var counts))
        {
            counts.Add(enforcement);
        }
        else if (_counts.Count < capacity)
        {
            counts = _counts[key] = new EnforcementCounts();
            counts.Add(enforcement);
        }
        else
        {
            Others.Add(enforcement);
        }
    }
}
