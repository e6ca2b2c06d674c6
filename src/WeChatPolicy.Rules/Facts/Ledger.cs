using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>Entries in the order in which they came, each found by its key; of several of one key the first. Immutable; to add one, or to drop the first, costs no more than a look-up, however many there are.</summary>
/// <remarks>A case takes steps for years, and a chat goes on and on while something urgent waits: to copy a list at each step would cost more with every one.</remarks>
internal sealed class Ledger<T> : IReadOnlyList<T>
{
    private static readonly ImmutableSortedSet<(string Key, int Place)> s_nowhere = ImmutableSortedSet.Create<(string Key, int Place)>(
        Comparer<(string Key, int Place)>.Create(static (a, b) => string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order : a.Place.CompareTo(b.Place)));

    private readonly ImmutableList<T> _entries;

    // Places are counted from the first entry that there ever was, so that they stay when entries before them are dropped.
    private readonly ImmutableSortedSet<(string Key, int Place)> _places;
    private readonly int _dropped;
    private readonly Func<T, string> _keyOf;

    private Ledger(ImmutableList<T> entries, ImmutableSortedSet<(string Key, int Place)> places, int dropped, Func<T, string> keyOf)
    {
        _entries = entries;
        _places = places;
        _dropped = dropped;
        _keyOf = keyOf;
    }

    public int Count => _entries.Count;

    public T this[int index] => _entries[index];

    /// <summary>A ledger of entries; the same one where they are a ledger already.</summary>
    public static Ledger<T> Of(IReadOnlyList<T> entries, Func<T, string> keyOf) =>
        entries as Ledger<T> ?? new([.. entries], s_nowhere.Union(entries.Select((entry, place) => (keyOf(entry), place))), 0, keyOf);

    public bool TryFind(string key, [MaybeNullWhen(false)] out T entry)
    {
        var index = IndexOf(key);
        entry = index < 0 ? default : _entries[index];
        return index >= 0;
    }

    public bool Holds(string key) => IndexOf(key) >= 0;

    public Ledger<T> With(T entry) => new(_entries.Add(entry), _places.Add((_keyOf(entry), _dropped + Count)), _dropped, _keyOf);

    /// <summary>With the entry of a key changed, which keeps its key; itself where there is none.</summary>
    public Ledger<T> With(string key, Func<T, T> change) =>
        IndexOf(key) is >= 0 and var index ? new(_entries.SetItem(index, change(_entries[index])), _places, _dropped, _keyOf) : this;

    /// <summary>Without the entries at its beginning that a condition holds of.</summary>
    public Ledger<T> SkipWhile(Func<T, bool> condition)
    {
        var (count, places) = (0, _places);
        for (; count < Count && condition(_entries[count]); count++) places = places.Remove((_keyOf(_entries[count]), _dropped + count));
        return count == 0 ? this : new(_entries.RemoveRange(0, count), places, _dropped + count, _keyOf);
    }

    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key)
    {
        var at = _places.IndexOf((key, _dropped));
        if (at < 0) at = ~at;
        return at < _places.Count && _places[at].Key == key ? _places[at].Place - _dropped : -1;
    }
}
