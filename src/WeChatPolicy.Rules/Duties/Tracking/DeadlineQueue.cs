using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What has to be looked at at some instant, the earliest first. What does not hold any more is passed over, and swept when it grows to be more than the rest.</summary>
/// <remarks>Most of it is due hours or months from now, and most of that does not hold any more by then: what is far off is only thrown together by the minute, and put in order when its minute comes.</remarks>
/// <param name="holds">Whether something has to be looked at still at an instant, in UTC ticks.</param>
internal sealed class DeadlineQueue<T>(Func<T, long, bool> holds)
{
    private const int Slack = 1024;
    private const int MostSpare = 64;

    private readonly PriorityQueue<T, long> _near = new();
    private readonly Dictionary<long, List<(T Item, long At)>> _far = [];
    private readonly PriorityQueue<long, long> _minutes = new();
    private readonly Stack<List<(T Item, long At)>> _spare = new();
    private long _nearUntil = long.MinValue;
    private int _count;
    private int _most = Slack;

    public void Add(T item, long at)
    {
        var minute = at / TimeSpan.TicksPerMinute;
        _count++;
        if (minute <= _nearUntil) _near.Enqueue(item, at);
        else
        {
            if (!_far.TryGetValue(minute, out var all))
            {
                _far.Add(minute, all = _spare.TryPop(out var spare) ? spare : []);
                _minutes.Enqueue(minute, minute);
            }

            all.Add((item, at));
        }

        if (_count > _most) Sweep();
    }

    /// <summary>Takes out the next that is due before an instant, in UTC ticks.</summary>
    public bool TryNext(long before, [MaybeNullWhen(false)] out T next)
    {
        while (_minutes.TryPeek(out var minute, out _) && minute * TimeSpan.TicksPerMinute < before) BringNear(_minutes.Dequeue());
        while (_near.TryPeek(out next, out var at) && at < before)
        {
            _near.Dequeue();
            _count--;
            if (holds(next, at)) return true;
        }

        next = default;
        return false;
    }

    private void BringNear(long minute)
    {
        _nearUntil = minute;
        _far.Remove(minute, out var all);
        foreach (var (item, at) in all!) _near.Enqueue(item, at);
        all.Clear();
        if (_spare.Count < MostSpare && all.Capacity <= Slack) _spare.Push(all);
    }

    private void Sweep()
    {
        var near = _near.UnorderedItems.Where(entry => holds(entry.Element, entry.Priority)).ToArray();
        _near.Clear();
        _near.EnqueueRange(near);
        _count = near.Length;
        foreach (var all in _far.Values)
        {
            all.RemoveAll(entry => !holds(entry.Item, entry.At));
            _count += all.Count;
        }

        _most = (2 * _count) + Slack;
    }
}
