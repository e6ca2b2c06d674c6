namespace WeChatPolicy.Rules;

public abstract partial class FactLog
{
    /// <summary>Reads the whole log once, one entry at a time, and checks its chain, its recorded end and, if one is given, an anchor.</summary>
    /// <param name="anchor">A head that the log had before and that was kept elsewhere.</param>
    /// <param name="cancellationToken">Ends it before the next entry.</param>
    /// <returns>That it is intact, or the first entry that is broken and how. Entries appended meanwhile do no harm.</returns>
    /// <exception cref="FactLogException">The log cannot be read at all.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async ValueTask<LogVerification> VerifyAsync(LogHead? anchor = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        cancellationToken.ThrowIfCancellationRequested();
        // What is read through a changed layout proves nothing, so that is what is told, with how far the chain holds all the same.
        var changed = await CheckLayoutAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var followed = await FollowAsync(anchor, cancellationToken).ConfigureAwait(false);
            return changed is null ? followed : followed with { Fault = changed };
        }
        catch (FactLogException) when (changed is not null)
        {
            return new LogVerification { Verified = EmptyHead, Fault = changed };
        }
    }

    private async ValueTask<LogVerification> FollowAsync(LogHead? anchor, CancellationToken cancellationToken)
    {
        // The end is read before the entries and again after them: what is appended in between is neither missing nor forged.
        var before = await ReadEndAsync(cancellationToken).ConfigureAwait(false);
        var head = EmptyHead;
        var anchored = anchor is null || anchor == head;
        LogFault? fault = null;
        try
        {
            await foreach (var entry in EntriesAsync(0, upToHead: false, cancellationToken).ConfigureAwait(false))
            {
                if ((fault = await CheckAsync(head, entry, cancellationToken).ConfigureAwait(false)) is not null) break;
                head = new LogHead(entry.Sequence, entry.Hash);
                if (head.Count == before?.Head.Count && head != before?.Head) fault = Named(entry, LogFaultKind.EndAltered);
                if (head.Count == anchor?.Count && !(anchored = head == anchor)) fault = Named(entry, LogFaultKind.NotAnchored);
                if (fault is not null) break;
            }
        }
        catch (FactLogException error) when (error.Sequence is not null)
        {
            fault = new LogFault(head.Count + 1, LogFaultKind.Unreadable);
        }

        fault ??= CheckEnd(head, before, await ReadEndAsync(cancellationToken).ConfigureAwait(false), anchor, anchored);
        return new LogVerification { Verified = head, Fault = fault ?? await CheckStorageAsync(cancellationToken).ConfigureAwait(false) };
    }

    private async ValueTask<LogFault?> CheckAsync(LogHead head, LogEntry entry, CancellationToken cancellationToken)
    {
        var expected = head.Count + 1;
        if (entry.Sequence > expected) return new LogFault(expected, LogFaultKind.Missing);
        if (entry.Sequence < expected) return Named(entry, LogFaultKind.Misplaced);
        if (Fits(head.Hash, expected, entry)) return null;
        return Named(entry, await StoodElsewhereAsync(entry, cancellationToken).ConfigureAwait(false) ? LogFaultKind.Misplaced : LogFaultKind.Altered);
    }

    private LogFault? CheckEnd(LogHead head, SealedHead? recorded, SealedHead? recordedNow, LogHead? anchor, bool anchored)
    {
        if (recorded is not { } before || recordedNow is not { } after) return new LogFault(head.Count, LogFaultKind.EndAltered);
        if (head.Count < before.Head.Count) return new LogFault(head.Count + 1, LogFaultKind.Truncated);
        if (head.Count > after.Head.Count) return new LogFault(after.Head.Count + 1, LogFaultKind.Unrecorded);
        if (before != Sealed(before.Head) || (before.Head.Count == 0 && before.Head != EmptyHead)) return new LogFault(head.Count, LogFaultKind.EndAltered);
        if (!anchored) return new LogFault(head.Count + 1, anchor!.Value.Count > head.Count ? LogFaultKind.Truncated : LogFaultKind.NotAnchored);
        return null;
    }

    // Two entries that changed places both keep their hashes. So the hash of one fits after some other entry of the log:
    // after the one that stood before it, or, where the two were neighbours, after the one that now stands behind.
    private async ValueTask<bool> StoodElsewhereAsync(LogEntry entry, CancellationToken cancellationToken)
    {
        if (Fits(_chain.Genesis, 1, entry)) return true;
        try
        {
            return await EntriesAsync(0, upToHead: false, cancellationToken)
                .AnyAsync(other => Fits(other.Hash, other.Sequence + 1, entry) || Fits(other.Hash, other.Sequence, entry), cancellationToken).ConfigureAwait(false);
        }
        catch (FactLogException)
        {
            return false;
        }
    }

    private bool Fits(LogHash previous, long sequence, LogEntry entry) =>
        _chain.Next(previous, sequence, entry.Kind, entry.Id, entry.At, entry.Json.Span) == entry.Hash;

    private static LogFault Named(LogEntry entry, LogFaultKind kind) => new(entry.Sequence, kind, entry.Kind, entry.Id);
}
