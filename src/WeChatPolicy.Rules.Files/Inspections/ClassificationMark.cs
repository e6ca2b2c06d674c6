namespace WeChatPolicy.Rules.Files;

/// <summary>A mark of classification outside the running text of a file.</summary>
/// <remarks>Its words stand at the head of the file's text too, on a line of their own, so that rules judge them as they judge any other.</remarks>
public sealed record ClassificationMark
{
    /// <summary>Where it stands.</summary>
    public MarkPosition Position { get; init; }

    /// <summary>What stands there.</summary>
    public required string Text { get; init; }

    /// <summary>What it means, where the host has said so (<see cref="FileInspectionOptions.Labels"/>).</summary>
    public Classification Level { get; init; }

    /// <summary>The path of the file that carries it, inside the containers; empty for the file itself.</summary>
    public string Member { get; init; } = "";

    /// <summary>Not what it says.</summary>
    public override string ToString() => $"{Position}: {Level}";
}

/// <summary>Where a mark stands.</summary>
public enum MarkPosition
{
    /// <summary>A header.</summary>
    Header,

    /// <summary>A footer.</summary>
    Footer,

    /// <summary>A shape across the page.</summary>
    Watermark,

    /// <summary>A property of the document: title, subject, keywords, or one of the host's.</summary>
    Property,

    /// <summary>A sensitivity label.</summary>
    Label,

    /// <summary>The subject or a header field of a mail.</summary>
    MailHeader,
}
