namespace WeChatPolicy.Rules.WeCom;

/// <summary>Fetching broke off for a reason that may pass. Whether and when to try again is for the host to say.</summary>
public sealed class MediaInterruptedException : Exception
{
    /// <summary>One that broke off before the first chunk.</summary>
    public MediaInterruptedException()
        : this("Fetching broke off.")
    {
    }

    /// <summary>One that broke off before the first chunk.</summary>
    public MediaInterruptedException(string message)
        : this(message, null)
    {
    }

    /// <summary>One that broke off before the first chunk.</summary>
    public MediaInterruptedException(string message, Exception? innerException)
        : base(message, innerException)
    {
        Position = new MediaPosition(null, 0);
        Outcome = new MediaOutcome { Reason = MediaReason.Interrupted };
    }

    internal MediaInterruptedException(MediaPosition position, WeComSdkException cause)
        : base($"Fetching broke off {position}: {cause.Name}. Fetch it again from this position to go on.", cause)
    {
        Position = position;
        Outcome = new MediaOutcome { Reason = MediaReason.Interrupted, ReceivedSize = position.Bytes, SdkCode = cause.Code, SdkError = cause.Name };
    }

    /// <summary>From where to go on.</summary>
    public MediaPosition Position { get; }

    /// <summary>What became of it, for a host that does not try again.</summary>
    public MediaOutcome Outcome { get; }
}
