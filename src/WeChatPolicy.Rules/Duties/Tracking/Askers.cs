using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>
/// In which partitions somebody waits for an answer that may be given, or need not be given any more, elsewhere: who asked in a group is
/// answered in a chat of two as well, and a recall does not say whom the message was for.
/// </summary>
/// <remarks>
/// What is told of an asker goes to the partitions that are known, and is kept for the allowed lateness: a question that is told of later, and
/// was asked before, finds it here. It has a lock of its own, under which nothing else is locked.
/// </remarks>
internal sealed class Askers
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, HashSet<PartitionKey>> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TrackEvent>> _told = new(StringComparer.Ordinal);
    private readonly PriorityQueue<string, long> _oldest = new();

    /// <summary>What was told that is not final yet, in one order.</summary>
    public (string Asker, TrackEvent Event)[] Told
    {
        get
        {
            lock (_gate)
            {
                var all = _told.SelectMany(static told => told.Value, static (told, happened) => (Asker: told.Key, Event: happened)).ToArray();
                Array.Sort(all, static (a, b) => a.Event.CompareTo(b.Event) is not 0 and var order ? order : string.CompareOrdinal(a.Asker, b.Asker));
                return all;
            }
        }
    }

    /// <summary>Keeps what is told of an asker, and says in which of so many stripes the asker waits, a bit for each.</summary>
    /// <param name="asker">The asker.</param>
    /// <param name="happened">What is told.</param>
    /// <param name="isFinal">Whether nothing can be asked any more before it happened.</param>
    /// <param name="stripes">How many stripes there are.</param>
    public uint Tell(string asker, TrackEvent happened, bool isFinal, int stripes)
    {
        lock (_gate)
        {
            if (!isFinal) Keep(asker, happened);
            var all = 0u;
            foreach (var key in _waiting.GetValueOrDefault(asker) ?? []) all |= 1u << key.StripeOf(stripes);
            return all;
        }
    }

    /// <summary>The partitions in which an asker waits.</summary>
    public PartitionKey[] Of(string asker)
    {
        lock (_gate) return _waiting.TryGetValue(asker, out var waiting) ? [.. waiting] : [];
    }

    /// <summary>An asker waits in a partition.</summary>
    /// <returns>What was told before of what happened from an instant on.</returns>
    public TrackEvent[] Wait(string asker, Partition partition, DateTimeOffset from)
    {
        lock (_gate)
        {
            if ((CollectionsMarshal.GetValueRefOrAddDefault(_waiting, asker, out _) ??= []).Add(partition.Key)) (partition.Askers ??= []).Add(asker);
            return _told.TryGetValue(asker, out var told) ? [.. told.Where(happened => happened.At >= from)] : [];
        }
    }

    /// <summary>What is kept of a snapshot.</summary>
    public void Restore(string asker, TrackEvent happened)
    {
        lock (_gate) Keep(asker, happened);
    }

    /// <summary>Forgets the askers of a partition of whom that can be said.</summary>
    public void Forget(Partition partition, Func<Partition, string, bool> isOver)
    {
        if (partition.Askers is not { } askers) return;
        lock (_gate)
        {
            for (var i = askers.Count - 1; i >= 0; i--)
            {
                if (!isOver(partition, askers[i])) continue;
                var waiting = _waiting[askers[i]];
                waiting.Remove(partition.Key);
                if (waiting.Count == 0) _waiting.Remove(askers[i]);
                askers.RemoveAt(i);
            }
        }
    }

    /// <summary>Forgets what is final.</summary>
    public void Forget(DateTimeOffset settled)
    {
        lock (_gate)
        {
            while (_oldest.TryPeek(out var asker, out var at) && at < settled.UtcTicks)
            {
                _oldest.Dequeue();
                var told = _told[asker];
                var place = 0;
                while (told[place].At.UtcTicks != at) place++;
                told.RemoveAt(place);
                if (told.Count == 0) _told.Remove(asker);
            }
        }
    }

    private void Keep(string asker, TrackEvent happened)
    {
        var told = CollectionsMarshal.GetValueRefOrAddDefault(_told, asker, out _) ??= [];
        foreach (var before in told)
        {
            if (before.CompareTo(happened) == 0) return;
        }

        told.Add(happened);
        _oldest.Enqueue(asker, happened.At.UtcTicks);
    }
}
