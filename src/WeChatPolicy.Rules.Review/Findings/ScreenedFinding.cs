namespace WeChatPolicy.Rules.Review;

/// <summary>A finding as a screening hands it to a review. The review keeps pseudonyms, places and digests of it, and no text.</summary>
public sealed record ScreenedFinding
{
    /// <summary>The finding.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The version of the policy that made it; not empty.</summary>
    public required string PolicyVersion { get; init => field = Required.Text(value); }

    /// <summary>
    /// The fact that it is about. Of a message its conversation is the room, and a digest and a fingerprint are taken of its words;
    /// <see langword="null"/> where it is not at hand, and then the finding is like no other.
    /// </summary>
    public Fact? Fact { get; init; }

    /// <summary>The id of the direct superior of whom it concerns; left out, what the fact says of its sender.</summary>
    public string? ManagerId { get; init => field = Required.NullOrText(value); }

    /// <summary>Rule, confidence and id.</summary>
    public override string ToString() => Finding.ToString();
}
