using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules;

/// <summary>A list that a host may or may not know. The default is <see cref="Unknown"/>; <c>[]</c> is a list that is known to be empty.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>The items are copied when the list is made. Two lists are equal where both are unknown, or where both are known and their items are equal in their order.</remarks>
[CollectionBuilder(typeof(KnownList), nameof(KnownList.Create))]
[SuppressMessage("Design", "CA1000", Justification = "KnownList<T>.Unknown reads as what it is, like Nullable's default.")]
[SuppressMessage("Naming", "CA1710", Justification = "It is a list that may be unknown, and no collection while it is.")]
public readonly struct KnownList<T> : IEquatable<KnownList<T>>, IEnumerable<T>
{
    private readonly T[]? _items;

    /// <summary>A known list of the items.</summary>
    /// <exception cref="ArgumentNullException">There are none; say <see cref="Unknown"/> instead.</exception>
    public KnownList(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = [.. items];
    }

    internal KnownList(ReadOnlySpan<T> items) => _items = items.ToArray();

    /// <summary>Not known.</summary>
    public static KnownList<T> Unknown => default;

    /// <summary>Whether the list is known.</summary>
    public bool IsKnown => _items is not null;

    /// <summary>The items.</summary>
    /// <exception cref="InvalidOperationException">The list is not known.</exception>
    public IReadOnlyList<T> Value => _items ?? throw new InvalidOperationException("The list is not known; ask IsKnown first.");

    /// <summary>The items, or <paramref name="fallback"/> where the list is not known.</summary>
    public IReadOnlyList<T> ValueOr(IReadOnlyList<T> fallback) => _items ?? fallback;

    /// <summary>Whether a condition holds of the items: unknown for a list that is not known.</summary>
    public Ternary Is(Func<IReadOnlyList<T>, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _items is null ? Ternary.Unknown : condition(_items) ? Ternary.Yes : Ternary.No;
    }

    /// <summary>The items one after another.</summary>
    /// <exception cref="InvalidOperationException">The list is not known.</exception>
    public IEnumerator<T> GetEnumerator() => Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(KnownList<T> other) =>
        _items is null || other._items is null ? _items == other._items : _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KnownList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_items is null) return 0;
        var hash = default(HashCode);
        hash.Add(_items.Length);
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lists are equal.</summary>
    public static bool operator ==(KnownList<T> a, KnownList<T> b) => a.Equals(b);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(KnownList<T> a, KnownList<T> b) => !a.Equals(b);

    /// <summary>How many items there are, or <c>Unknown</c>; nothing of what they hold.</summary>
    public override string ToString() => _items is null ? nameof(Ternary.Unknown) : $"{_items.Length} × {typeof(T).Name}";
}

/// <summary>Makes known lists of collection expressions.</summary>
public static class KnownList
{
    /// <summary>A known list of the items.</summary>
    public static KnownList<T> Create<T>(ReadOnlySpan<T> items) => new(items);
}
