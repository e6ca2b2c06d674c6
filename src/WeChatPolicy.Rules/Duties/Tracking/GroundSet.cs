using System.Collections;
using System.Collections.Immutable;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>Many grounds of one duty, the earliest deadline first. Immutable; one more costs no more than a look-up, so that a chat may be full of questions that nobody answers.</summary>
internal sealed class GroundSet : IReadOnlyList<Obligation>
{
    /// <summary>So few are an array, which is smaller.</summary>
    private const int Few = 8;

    private static readonly ImmutableSortedSet<Obligation> s_none = ImmutableSortedSet.Create<Obligation>(Comparer<Obligation>.Create(static (a, b) =>
    {
        var order = a.DueAt.UtcTicks.CompareTo(b.DueAt.UtcTicks);
        if (order == 0) order = a.OpenedAt.UtcTicks.CompareTo(b.OpenedAt.UtcTicks);
        return order != 0 ? order : string.CompareOrdinal(a.OpenedBy, b.OpenedBy);
    }));

    private readonly ImmutableSortedSet<Obligation> _grounds;
    private readonly ImmutableHashSet<string> _facts;

    private GroundSet(ImmutableSortedSet<Obligation> grounds, ImmutableHashSet<string> facts) => (_grounds, _facts) = (grounds, facts);

    public int Count => _grounds.Count;

    public Obligation this[int index] => _grounds[index];

    /// <summary>In their order, however they were given.</summary>
    public static Obligation[] Sorted(Obligation[] grounds)
    {
        Array.Sort(grounds, s_none.KeyComparer);
        return grounds;
    }

    /// <summary>Grounds with one more; nothing where the same fact stated it before.</summary>
    public static IReadOnlyList<Obligation>? With(IReadOnlyList<Obligation> grounds, Obligation stated)
    {
        if (grounds is GroundSet set) return set.With(stated);
        foreach (var ground in grounds)
        {
            if (ground.OpenedBy == stated.OpenedBy) return null;
        }

        return grounds.Count < Few
            ? Sorted([.. grounds, stated])
            : new GroundSet(s_none.Union(grounds), [.. grounds.Select(ground => ground.OpenedBy)]).With(stated);
    }

    public IEnumerator<Obligation> GetEnumerator() => _grounds.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private GroundSet? With(Obligation stated) => _facts.Contains(stated.OpenedBy) ? null : new(_grounds.Add(stated), _facts.Add(stated.OpenedBy));
}
