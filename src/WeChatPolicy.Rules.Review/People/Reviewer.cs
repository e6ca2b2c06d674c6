namespace WeChatPolicy.Rules.Review;

/// <summary>Somebody who looks findings over.</summary>
public sealed record Reviewer
{
    /// <summary>The id of the person, as facts name them; not empty. It stands on record beside what they did.</summary>
    public required string Id { get; init => field = Required.Text(value); }

    /// <summary>The id of their direct superior, where known: who reports to the object of a finding does not decide it.</summary>
    public string? ManagerId { get; init => field = Required.NullOrText(value); }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
