namespace WeChatPolicy.Rules.DataZone;

/// <summary>Something that was handed in cannot be read. Its text holds nothing of what was handed in.</summary>
public sealed class TranscriptException : FormatException
{
    /// <summary>Something could not be read.</summary>
    public TranscriptException()
        : this(TranscriptError.InvalidUtf8, 0, "It cannot be read.")
    {
    }

    /// <summary>Something could not be read.</summary>
    /// <param name="message">What, where, and what to do.</param>
    public TranscriptException(string message)
        : this(TranscriptError.InvalidUtf8, 0, message)
    {
    }

    /// <summary>Something could not be read.</summary>
    /// <param name="message">What, where, and what to do.</param>
    /// <param name="innerException">Why.</param>
    public TranscriptException(string message, Exception innerException)
        : base(message, innerException) => Error = TranscriptError.InvalidUtf8;

    internal TranscriptException(TranscriptError error, int at, string message)
        : base(message) => (Error, At) = (error, at);

    /// <summary>What is wrong.</summary>
    public TranscriptError Error { get; }

    /// <summary>Where, in bytes from the beginning of what cannot be read.</summary>
    public int At { get; }
}

/// <summary>What is wrong with what was handed in.</summary>
public enum TranscriptError
{
    /// <summary>A transcript that is no UTF-8.</summary>
    InvalidUtf8,

    /// <summary>Facts that are not as the schema has them.</summary>
    InvalidFacts,

    /// <summary>Options that are not as they are to be.</summary>
    InvalidOptions,
}
