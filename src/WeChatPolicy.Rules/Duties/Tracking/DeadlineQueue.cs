namespace WeChatPolicy.Rules.Tracking;

/// <summary>Cells by the instant at which they have to be looked at. One entry a cell counts; older ones are passed over, and swept when they grow many.</summary>
internal sealed class WakeQueue(Func<Cell, long?> wakesAt)
{
    private const int Slack = 1024;
    private PriorityQueue<Cell, long> _queue = new();

    public void Add(Cell cell, long at, int cells)
    {
        _queue.Enqueue(cell, at);
        if (_queue.Count > (2 * cells) + Slack) Sweep();
    }

    /// <summary>Takes out the next cell that is due before an instant, in UTC ticks.</summary>
    public Cell? Next(long before)
    {
        while (_queue.TryPeek(out var cell, out var at) && at < before)
        {
            _queue.Dequeue();
            if (wakesAt(cell) == at) return cell;
        }

        return null;
    }

    private void Sweep()
    {
        var live = new PriorityQueue<Cell, long>();
        foreach (var (cell, at) in _queue.UnorderedItems)
        {
            if (wakesAt(cell) == at) live.Enqueue(cell, at);
        }

        _queue = live;
    }
}
