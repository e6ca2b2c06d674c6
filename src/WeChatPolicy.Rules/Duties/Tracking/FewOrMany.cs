namespace WeChatPolicy.Rules.Tracking;

/// <summary>A set that holds one or a few most of the time: so few are looked through, and cost no table. A field, not to be copied.</summary>
internal struct FewOrMany<T>
    where T : notnull
{
    private const int Few = 8;

    private T _first;
    private T[]? _others;
    private int _count;
    private HashSet<T>? _many;

    public readonly int Count => _many?.Count ?? _count;

    /// <summary>Adds an item; <see langword="false"/> where it was there.</summary>
    public bool Add(T item)
    {
        if (_many is not null) return _many.Add(item);
        if (PlaceOf(item) >= 0) return false;
        if (_count == Few)
        {
            _many = [.. ToArray(), item];
            (_first, _others, _count) = (default!, null, 0);
            return true;
        }

        if (_count == 0)
        {
            _first = item;
        }
        else
        {
            if (_others is null || _count > _others.Length) Array.Resize(ref _others, 2 * _count);
            _others[_count - 1] = item;
        }

        _count++;
        return true;
    }

    public void Remove(T item)
    {
        if (_many is not null)
        {
            _many.Remove(item);
            return;
        }

        var place = PlaceOf(item);
        if (place < 0) return;

        // Nobody asks for their order: the last one takes the place.
        var last = --_count;
        var moved = last == 0 ? _first : _others![last - 1];
        if (place == 0) _first = moved;
        else _others![place - 1] = moved;
        if (last == 0) _first = default!;
        else _others![last - 1] = default!;
    }

    /// <summary>The items as they are now, in no order.</summary>
    public readonly T[] ToArray() => _many is not null ? [.. _many] : _count == 0 ? [] : [_first, .. _others.AsSpan(0, _count - 1)];

    private readonly int PlaceOf(T item)
    {
        if (_count == 0) return -1;
        if (EqualityComparer<T>.Default.Equals(_first, item)) return 0;
        for (var place = 1; place < _count; place++)
        {
            if (EqualityComparer<T>.Default.Equals(_others![place - 1], item)) return place;
        }

        return -1;
    }
}
