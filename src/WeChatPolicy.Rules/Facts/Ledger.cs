using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>Entries in the order in which they came, each found by its key. Immutable; to add one costs no more than a look-up, however many there are.</summary>
/// <remarks>A case takes steps for years, and a chat goes on and on while something urgent waits: to copy a list at each step would cost more with every one.</remarks>
internal sealed class Ledger<T> : IReadOnlyList<T>
{
    private readonly ImmutableList<T> _entries;
    private readonly ImmutableDictionary<string, int> _places;
    private readonly Func<T, string> _keyOf;

    private Ledger(ImmutableList<T> entries, ImmutableDictionary<string, int> places, Func<T, string> keyOf)
    {
        _entries = entries;
        _places = places;
        _keyOf = keyOf;
    }

    public int Count => _entries.Count;

    public T this[int index] => _entries[index];

    /// <summary>A ledger of entries; the same one where they are a ledger already. Of several of one key the first is found.</summary>
    public static Ledger<T> Of(IReadOnlyList<T> entries, Func<T, string> keyOf)
    {
        if (entries is Ledger<T> ledger) return ledger;
        var places = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++) places.TryAdd(keyOf(entries[i]), i);
        return new([.. entries], places.ToImmutable(), keyOf);
    }

    public bool TryFind(string key, [MaybeNullWhen(false)] out T entry)
    {
        var found = _places.TryGetValue(key, out var place);
        entry = found ? _entries[place] : default;
        return found;
    }

    public bool Holds(string key) => _places.ContainsKey(key);

    public Ledger<T> With(T entry)
    {
        var key = _keyOf(entry);
        return new(_entries.Add(entry), _places.ContainsKey(key) ? _places : _places.Add(key, Count), _keyOf);
    }

    /// <summary>With the entry of a key changed; itself where there is none.</summary>
    public Ledger<T> With(string key, Func<T, T> change) =>
        _places.TryGetValue(key, out var place) ? new(_entries.SetItem(place, change(_entries[place])), _places, _keyOf) : this;

    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
