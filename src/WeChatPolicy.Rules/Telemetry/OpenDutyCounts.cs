using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace WeChatPolicy.Rules;

/// <summary>Where open duties are counted when a meter is read: those of several trackers of one policy are added up.</summary>
internal sealed class OpenDutyCounts
{
    private ImmutableList<Source> _sources = [];

    public IDisposable Add(Func<int> count, string policyName)
    {
        var source = new Source(this, count, policyName);
        ImmutableInterlocked.Update(ref _sources, static (sources, added) => sources.Add(added), source);
        return source;
    }

    public IEnumerable<Measurement<long>> Read() => _sources
        .GroupBy(static source => source.PolicyName, static source => (long)source.Count(), StringComparer.Ordinal)
        .Select(static counts => new Measurement<long>(counts.Sum(), PolicyTags.Policy(counts.Key)));

    private sealed class Source(OpenDutyCounts counts, Func<int> count, string policyName) : IDisposable
    {
        public string PolicyName => policyName;

        public int Count() => count();

        public void Dispose() => ImmutableInterlocked.Update(ref counts._sources, static (sources, removed) => sources.Remove(removed), this);
    }
}
