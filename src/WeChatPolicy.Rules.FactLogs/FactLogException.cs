namespace WeChatPolicy.Rules;

/// <summary>A log cannot be opened, read or written. The message says what is wrong, where, and what to do; never what an entry says.</summary>
public class FactLogException : Exception
{
    /// <summary>An error without words.</summary>
    public FactLogException()
    {
    }

    /// <summary>An error and what to do about it.</summary>
    public FactLogException(string message)
        : base(message)
    {
    }

    /// <summary>An error, what to do about it, and what it came from.</summary>
    public FactLogException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The place of the entry that it concerns; <see langword="null"/> where it concerns the log as a whole.</summary>
    public long? Sequence { get; init; }
}

/// <summary>A record has the kind and id of an entry that says something else. Nothing of the batch was stored.</summary>
public sealed class FactLogConflictException : FactLogException
{
    internal FactLogConflictException(LogRecord record, long sequence)
        : base($"The log already holds {record.Kind} '{record.Id}' at {sequence}, with other content; nothing was stored. "
            + "An entry never changes: send again what was sent first, or give the correction an id of its own.")
    {
        (RecordKind, RecordId, Sequence) = (record.Kind, record.Id, sequence);
    }

    /// <summary>The kind of the record.</summary>
    public string RecordKind { get; }

    /// <summary>The id of the record.</summary>
    public string RecordId { get; }
}
