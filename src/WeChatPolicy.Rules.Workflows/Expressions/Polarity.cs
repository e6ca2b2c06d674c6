namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>What the truth of a part does to the truth of the whole.</summary>
internal enum Polarity
{
    /// <summary>The more parts are true, the truer the whole.</summary>
    Positive,

    /// <summary>The part stands under a negation: that it is false makes the whole true.</summary>
    Negative,

    /// <summary>Either may make the whole true.</summary>
    Both,
}
