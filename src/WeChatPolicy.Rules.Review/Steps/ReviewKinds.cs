namespace WeChatPolicy.Rules.Review;

/// <summary>The kinds of entry that a review writes to its log. A name, once published, stays.</summary>
public static class ReviewKinds
{
    /// <summary>That a review begins: its version and a check of its key.</summary>
    public const string Store = "reviewStore";

    /// <summary>What a screening told of a finding.</summary>
    public const string Screening = "reviewScreening";

    /// <summary>A <see cref="ReviewStep"/>.</summary>
    public const string Step = "reviewStep";

    /// <summary>A <see cref="RefusedStep"/>.</summary>
    public const string Refusal = "reviewRefusal";

    /// <summary>An <see cref="UnmaskingStep"/>.</summary>
    public const string Unmasking = "reviewUnmasking";

    /// <summary>A <see cref="RefusedUnmasking"/>.</summary>
    public const string UnmaskingRefusal = "reviewUnmaskingRefusal";

    /// <summary>A <see cref="MessageReading"/>.</summary>
    public const string Reading = "reviewReading";
}
