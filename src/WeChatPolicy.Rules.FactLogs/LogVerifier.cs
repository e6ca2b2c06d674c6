namespace WeChatPolicy.Rules;

/// <summary>Follows a chain from its beginning and says where it breaks first. Keeps one entry at a time.</summary>
internal sealed class LogVerifier(
    LogChain chain, Func<long, IEnumerable<LogEntry>> read, Func<(LogHead Head, LogHash Seal)?> readHead, Func<LogFault?> checkLayout, Func<LogFault?> checkStorage)
{
    public LogVerification Verify(LogHead? anchor)
    {
        // What is read through a changed layout proves nothing, so that is what is told, with how far the chain holds all the same.
        if (checkLayout() is not { } changed) return Follow(anchor);
        try
        {
            return Follow(anchor) with { Fault = changed };
        }
        catch (FactLogException)
        {
            return new LogVerification { Verified = new LogHead(0, chain.Genesis), Fault = changed };
        }
    }

    private LogVerification Follow(LogHead? anchor)
    {
        // The end is read before the entries and again after them: what is appended in between is neither missing nor forged.
        var before = readHead();
        var head = new LogHead(0, chain.Genesis);
        var anchored = anchor is null || anchor == head;
        LogFault? fault = null;
        try
        {
            foreach (var entry in read(0))
            {
                if ((fault = Check(head, entry)) is not null) break;
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

        return new LogVerification { Verified = head, Fault = fault ?? CheckEnd(head, before, anchor, anchored) ?? checkStorage() };
    }

    private LogFault? Check(LogHead head, LogEntry entry)
    {
        var expected = head.Count + 1;
        if (entry.Sequence > expected) return new LogFault(expected, LogFaultKind.Missing);
        if (entry.Sequence < expected) return Named(entry, LogFaultKind.Misplaced);
        if (Fits(head.Hash, expected, entry)) return null;
        return Named(entry, StoodElsewhere(entry) ? LogFaultKind.Misplaced : LogFaultKind.Altered);
    }

    private LogFault? CheckEnd(LogHead head, (LogHead Head, LogHash Seal)? recorded, LogHead? anchor, bool anchored)
    {
        if (recorded is not { } before || readHead() is not { } after) return new LogFault(head.Count, LogFaultKind.EndAltered);
        if (head.Count < before.Head.Count) return new LogFault(head.Count + 1, LogFaultKind.Truncated);
        if (head.Count > after.Head.Count) return new LogFault(after.Head.Count + 1, LogFaultKind.Unrecorded);
        if (chain.Seal(before.Head) != before.Seal || (before.Head.Count == 0 && before.Head.Hash != chain.Genesis)) return new LogFault(head.Count, LogFaultKind.EndAltered);
        if (!anchored) return new LogFault(head.Count + 1, anchor!.Value.Count > head.Count ? LogFaultKind.Truncated : LogFaultKind.NotAnchored);
        return null;
    }

    // Two entries that changed places both keep their hashes. So the hash of one fits after some other entry of the log:
    // after the one that stood before it, or, where the two were neighbours, after the one that now stands behind.
    private bool StoodElsewhere(LogEntry entry)
    {
        if (Fits(chain.Genesis, 1, entry)) return true;
        try
        {
            return read(0).Any(other => Fits(other.Hash, other.Sequence + 1, entry) || Fits(other.Hash, other.Sequence, entry));
        }
        catch (FactLogException)
        {
            return false;
        }
    }

    private bool Fits(LogHash previous, long sequence, LogEntry entry) =>
        chain.Next(previous, sequence, entry.Kind, entry.Id, entry.At, entry.Json.Span) == entry.Hash;

    private static LogFault Named(LogEntry entry, LogFaultKind kind) => new(entry.Sequence, kind, entry.Kind, entry.Id);
}
