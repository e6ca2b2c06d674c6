namespace Interop.EntityFramework;

/// <summary>A post of the host's own application.</summary>
internal sealed class ChatPost
{
    public required string Id { get; set; }

    /// <summary>1 for what was first written, and one more for each change of the text.</summary>
    public int Revision { get; set; }

    public required string RoomId { get; set; }

    public required string SenderId { get; set; }

    public required DateTimeOffset SentAt { get; set; }

    public required string Text { get; set; }

    /// <summary>Whether others see it.</summary>
    public PostState State { get; set; }
}

/// <summary>What others see of a post.</summary>
internal enum PostState
{
    /// <summary>It was not screened yet; nobody sees it.</summary>
    New,

    /// <summary>Everybody in the room sees it.</summary>
    Visible,

    /// <summary>Everybody sees it, and somebody has a look.</summary>
    UnderReview,

    /// <summary>Nobody sees it.</summary>
    Held,
}
