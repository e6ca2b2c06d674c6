namespace WeChatPolicy.Rules;

/// <summary>Who answers for what is published (clause 2.2.1).</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record PublicationOptions
{
    /// <summary>By topic: the departments each of which must approve its publication.</summary>
    public Dictionary<string, string[]> Reviewers { get; set; } = new(StringComparer.Ordinal);
}
