namespace WeChatPolicy.Rules.Tracking;

/// <summary>What has to be looked at at some instant, the earliest first. What does not hold any more is passed over, and swept when it grows to be more than the rest.</summary>
/// <param name="holds">Whether something has to be looked at still at an instant, in UTC ticks.</param>
internal sealed class DeadlineQueue<T>(Func<T, long, bool> holds)
{
    private const int Slack = 1024;
    private PriorityQueue<T, long> _queue = new();
    private int _most = Slack;

    public void Add(T item, long at)
    {
        _queue.Enqueue(item, at);
        if (_queue.Count <= _most) return;
        _queue = new(_queue.UnorderedItems.Where(entry => holds(entry.Element, entry.Priority)));
        _most = (2 * _queue.Count) + Slack;
    }

    /// <summary>Takes out the next that is due before an instant, in UTC ticks.</summary>
    public bool TryNext(long before, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T next)
    {
        while (_queue.TryPeek(out next, out var at) && at < before)
        {
            _queue.Dequeue();
            if (holds(next, at)) return true;
        }

        next = default;
        return false;
    }
}
