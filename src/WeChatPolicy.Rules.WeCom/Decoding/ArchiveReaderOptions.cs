namespace WeChatPolicy.Rules.WeCom;

/// <summary>The bounds within which an archive is read. The defaults suit an archive of any length.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record ArchiveReaderOptions
{
    /// <summary>The longest line that is read, in bytes without its end (default: 64 MiB). A longer one is rejected without being held in memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 byte and 1 GiB.</exception>
    public int MaxLineBytes { get; init => field = Within(1, 1024 * 1024 * 1024, value, nameof(MaxLineBytes)); } = 64 * 1024 * 1024;

    /// <summary>How deep chat records may lie inside each other and still be taken apart (default: 16, at most 256). A deeper one is kept whole, as one item of kind <see cref="MessageKind.Unknown"/>.</summary>
    public int MaxNesting { get; init => field = Within(1, 256, value, nameof(MaxNesting)); } = 16;

    /// <summary>For how many messages a message id is remembered at least, to tell a duplicate (default: 262,144, which takes up to 8 MiB).</summary>
    public int DuplicateWindow { get; init => field = Within(1, 100_000_000, value, nameof(DuplicateWindow)); } = 262_144;

    /// <summary>How many people, and how many conversations, are kept for sharing among messages (default: 16,384 each).</summary>
    public int SharedSnapshots { get; init => field = Within(16, 100_000_000, value, nameof(SharedSnapshots)); } = 16_384;

    /// <summary>Whether a reject carries a copy of its raw line (default: yes). It lives as long as the reject does.</summary>
    public bool KeepRawRejects { get; init; } = true;

    /// <summary>Paths of members that a relay adds and that hold no words of the message, such as <c>fromName</c> or <c>chatrecord.item[].nickname</c> (default: none). They are not told by <see cref="ArchiveLine.Unread"/>.</summary>
    public IReadOnlyCollection<string> PassedOver { get; init => field = value ?? throw new ArgumentNullException(nameof(PassedOver)); } = [];

    private static int Within(int least, int most, int value, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, $"'{name}' must be between {least} and {most}.");
}
