namespace WeChatPolicy.Rules.Tracking;

/// <summary>A set that holds one or a few most of the time: so few are looked through, and cost no table.</summary>
internal sealed class FewOrMany<T>
    where T : notnull
{
    private const int Few = 8;

    private T[] _few = [];
    private int _count;
    private HashSet<T>? _many;

    public int Count => _many?.Count ?? _count;

    /// <summary>Adds an item; <see langword="false"/> where it was there.</summary>
    public bool Add(T item)
    {
        if (_many is not null) return _many.Add(item);
        if (Array.IndexOf(_few, item, 0, _count) >= 0) return false;
        if (_count == Few)
        {
            _many = [.. _few, item];
            _few = [];
            return true;
        }

        if (_count == _few.Length) Array.Resize(ref _few, Math.Max(1, 2 * _count));
        _few[_count++] = item;
        return true;
    }

    public void Remove(T item)
    {
        if (_many is not null) _many.Remove(item);
        else if (Array.IndexOf(_few, item, 0, _count) is >= 0 and var place)
        {
            _few[place] = _few[--_count];
            _few[_count] = default!;
        }
    }

    /// <summary>The items as they are now, in no order.</summary>
    public T[] ToArray() => _many is not null ? [.. _many] : _few[.._count];
}
