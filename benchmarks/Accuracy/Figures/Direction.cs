namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Which way a figure gets better.</summary>
internal enum Direction
{
    /// <summary>The more the better.</summary>
    Up,

    /// <summary>The less the better.</summary>
    Down,
}
