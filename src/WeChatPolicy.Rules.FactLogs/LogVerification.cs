using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>What <see cref="FactLog.VerifyAsync"/> found.</summary>
public sealed record LogVerification
{
    /// <summary>Whether nothing is broken.</summary>
    public bool IsIntact => Fault is null;

    /// <summary>How far the chain holds: up to the entry before the first broken one.</summary>
    public required LogHead Verified { get; init; }

    /// <summary>The first fault; <see langword="null"/> where there is none.</summary>
    public LogFault? Fault { get; init; }

    /// <summary>Whether it is intact, and where not; nothing of the content.</summary>
    public override string ToString() => Fault is null
        ? string.Create(CultureInfo.InvariantCulture, $"Intact: {Verified.Count} entries, head {Verified}")
        : Fault.ToString();
}

/// <summary>The first thing that is broken in a log.</summary>
/// <param name="Sequence">The place where it is broken: the sequence number that should stand there.</param>
/// <param name="Kind">How.</param>
/// <param name="EntryKind">The kind of the entry that stands there, which may be forged; <see langword="null"/> where none does.</param>
/// <param name="EntryId">The id of the entry that stands there, which may be forged; <see langword="null"/> where none does.</param>
public sealed record LogFault(long Sequence, LogFaultKind Kind, string? EntryKind = null, string? EntryId = null)
{
    /// <summary>What of the storage is wrong, a foreign trigger by its name for instance; <see langword="null"/> where it is an entry or the end.</summary>
    public string? Storage { get; init; }

    /// <summary>Where, which entry and how; nothing of the content.</summary>
    public override string ToString()
    {
        if (Storage is not null) return $"The storage is not as the log made it: {Storage}.";
        var entry = EntryKind is null ? "" : $" ({EntryKind} '{EntryId}')";
        return string.Create(CultureInfo.InvariantCulture, $"Broken at {Sequence}{entry}: {Reason}");
    }

    private string Reason => Kind switch
    {
        LogFaultKind.Altered => "the entry does not fit its hash: it was edited or forged, or one before it was taken out and the gap closed.",
        LogFaultKind.Missing => "the entry that stood here was removed.",
        LogFaultKind.Misplaced => "the entry was appended at another place and moved here.",
        LogFaultKind.Truncated => "the log reached further; its end was cut off.",
        LogFaultKind.Unrecorded => "the entry stands outside what the log recorded of itself, from 1 to its end; it was not appended by the log.",
        LogFaultKind.EndAltered => "the log's record of its own end was changed.",
        LogFaultKind.NotAnchored => "the chain holds but is not the one that the anchor was taken from: the log was rewritten or replaced.",
        _ => "the entry cannot be read.",
    };
}

/// <summary>How a log can be broken.</summary>
public enum LogFaultKind
{
    /// <summary>An entry does not fit its hash: it was edited or forged, or what stood before it was.</summary>
    Altered,

    /// <summary>An entry is not there, and others after it are.</summary>
    Missing,

    /// <summary>An entry stands at another place than where it was appended.</summary>
    Misplaced,

    /// <summary>The last entries are not there, though the recorded end or the anchor knows of them.</summary>
    Truncated,

    /// <summary>Entries stand before the first or after the recorded end.</summary>
    Unrecorded,

    /// <summary>The log's record of its own end was changed.</summary>
    EndAltered,

    /// <summary>The chain holds, but is not the one that the anchor was taken from.</summary>
    NotAnchored,

    /// <summary>An entry is no entry, or the storage fails there.</summary>
    Unreadable,

    /// <summary>What the entries are stored in is not as the log makes it: something foreign, missing or changed, or of another version. <see cref="LogFault.Storage"/> says what.</summary>
    StorageAltered,
}
