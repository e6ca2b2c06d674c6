namespace WeChatPolicy.Rules.Review;

/// <summary>A review did not take a step. Nothing has changed, and the attempt is on record.</summary>
public sealed class ReviewRefusedException : InvalidOperationException
{
    internal ReviewRefusedException(ReviewRefusal refusal)
        : base(refusal.Message.En) => Refusal = refusal;

    /// <summary>Why.</summary>
    public ReviewRefusal Refusal { get; }
}

/// <summary>A log does not hold a review that can be opened: it is of a newer version, of another key, or an entry does not follow from those before. The message says where and what to do; never what an entry says.</summary>
public sealed class ReviewStoreException : Exception
{
    internal ReviewStoreException(string message, long? sequence = null, Exception? innerException = null)
        : base(message, innerException) => Sequence = sequence;

    /// <summary>The place of the entry in the log; <see langword="null"/> where it concerns the review as a whole.</summary>
    public long? Sequence { get; }
}
