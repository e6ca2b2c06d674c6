namespace WeChatPolicy.Rules.Tracking;

/// <summary>A set that holds one or a few most of the time: so few are looked through, and cost no table.</summary>
internal sealed class FewOrMany<T>
    where T : notnull
{
    private const int Few = 8;

    private T _first = default!;
    private T[] _others = [];
    private int _count;
    private HashSet<T>? _many;

    public int Count => _many?.Count ?? _count;

    /// <summary>Adds an item; <see langword="false"/> where it was there.</summary>
    public bool Add(T item)
    {
        if (_many is not null) return _many.Add(item);
        if (PlaceOf(item) >= 0) return false;
        if (_count == Few)
        {
            _many = [_first, .. _others.AsSpan(0, _count - 1), item];
            (_first, _others, _count) = (default!, [], 0);
            return true;
        }

        if (_count > _others.Length) Array.Resize(ref _others, 2 * _count);
        At(_count++) = item;
        return true;
    }

    public void Remove(T item)
    {
        if (_many is not null)
        {
            _many.Remove(item);
        }
        else if (PlaceOf(item) is >= 0 and var place)
        {
            // Nobody asks for their order: the last one takes the place.
            At(place) = At(--_count);
            At(_count) = default!;
        }
    }

    /// <summary>The items as they are now, in no order.</summary>
    public T[] ToArray() => _many is not null ? [.. _many] : _count == 0 ? [] : [_first, .. _others.AsSpan(0, _count - 1)];

    private ref T At(int place) => ref place == 0 ? ref _first : ref _others[place - 1];

    private int PlaceOf(T item)
    {
        for (var place = 0; place < _count; place++)
        {
            if (EqualityComparer<T>.Default.Equals(At(place), item)) return place;
        }

        return -1;
    }
}
