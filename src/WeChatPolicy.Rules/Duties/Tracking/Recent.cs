using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What was last noted of each person, by id; what was noted first is found, and forgotten, first. Immutable: a change costs no more than a look-up, however many people there are.</summary>
internal sealed class Recent<T> : IEnumerable<T>
{
    private static readonly ImmutableSortedSet<(long At, string Person)> s_never = ImmutableSortedSet.Create<(long At, string Person)>(
        Comparer<(long At, string Person)>.Create(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Person, b.Person)));

    private readonly ImmutableSortedDictionary<string, T> _byPerson;
    private readonly ImmutableSortedSet<(long At, string Person)> _byTime;
    private readonly Func<T, string> _personOf;
    private readonly Func<T, DateTimeOffset> _atOf;

    public Recent(Func<T, string> personOf, Func<T, DateTimeOffset> atOf)
        : this(ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal), s_never, personOf, atOf)
    {
    }

    private Recent(ImmutableSortedDictionary<string, T> byPerson, ImmutableSortedSet<(long At, string Person)> byTime, Func<T, string> personOf, Func<T, DateTimeOffset> atOf) =>
        (_byPerson, _byTime, _personOf, _atOf) = (byPerson, byTime, personOf, atOf);

    public bool IsEmpty => _byPerson.IsEmpty;

    /// <summary>When the first of them was noted.</summary>
    public DateTimeOffset? First => IsEmpty ? null : _atOf(_byPerson[_byTime.Min.Person]);

    public bool TryGet(string person, [MaybeNullWhen(false)] out T noted) => _byPerson.TryGetValue(person, out noted);

    /// <summary>With this in place of what was noted of the person before.</summary>
    public Recent<T> With(T noted)
    {
        var (person, before) = (_personOf(noted), Without(_personOf(noted)));
        return new(before._byPerson.Add(person, noted), before._byTime.Add((_atOf(noted).UtcTicks, person)), _personOf, _atOf);
    }

    public Recent<T> Without(string person) =>
        TryGet(person, out var noted) ? new(_byPerson.Remove(person), _byTime.Remove((_atOf(noted).UtcTicks, person)), _personOf, _atOf) : this;

    /// <summary>Without what was noted first.</summary>
    public Recent<T> WithoutFirst() => Without(_byTime.Min.Person);

    public IEnumerator<T> GetEnumerator() => _byPerson.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
