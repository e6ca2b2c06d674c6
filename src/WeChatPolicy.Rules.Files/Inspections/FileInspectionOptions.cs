namespace WeChatPolicy.Rules.Files;

/// <summary>The bounds of an inspection, and what the host adds to it.</summary>
/// <remarks>Each bound is for one file that is given to <see cref="FileInspector.Inspect"/>, with all that it contains. One that was met is a remark. Its collections are compared by reference, not by their elements.</remarks>
public sealed record FileInspectionOptions
{
    /// <summary>How many bytes of the file are read, at least 1. Default: <c>1 GiB</c>.</summary>
    public long MaxFileBytes { get; init; } = 1L << 30;

    /// <summary>How many bytes of a file that cannot be read twice are kept in memory, at least 0; what is beyond goes to a temporary file that is deleted when it is closed. Default: <c>16 MiB</c>.</summary>
    public int MaxMemoryBytes { get; init; } = 16 << 20;

    /// <summary>Where temporary files are made; <see langword="null"/>: where the system has them. Their names are random.</summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>How many containers deep it is looked, at least 1; the file itself is the first. Default: <c>8</c>.</summary>
    public int MaxDepth { get; init; } = 8;

    /// <summary>How many members of containers are looked at, at least 1. Default: <c>10,000</c>.</summary>
    public int MaxMembers { get; init; } = 10_000;

    /// <summary>How many bytes it may unpack to, at least 1. Default: <c>1 GiB</c>.</summary>
    public long MaxExpandedBytes { get; init; } = 1L << 30;

    /// <summary>How many times its size it may unpack to, at least 1. Counts beyond <see cref="FreeExpansionBytes"/>. Default: <c>250</c>.</summary>
    public int MaxExpansionRatio { get; init; } = 250;

    /// <summary>Up to how many bytes nobody asks for the ratio: a picture in one colour is small when packed. Default: <c>1 MiB</c>.</summary>
    public long FreeExpansionBytes { get; init; } = 1 << 20;

    /// <summary>How many bytes of memory a compressed stream may ask for to be unpacked (its dictionary). Default: <c>64 MiB</c>, what 7z asks for at its highest level.</summary>
    public long MaxDictionaryBytes { get; init; } = 64L << 20;

    /// <summary>How many UTF-16 units of text are taken, at least 1. Default: <c>5,000,000</c>.</summary>
    public int MaxTextCharacters { get; init; } = 5_000_000;

    /// <summary>How long an inspection may take. Asked for between steps, so that it ends a little later. Default: <c>30 seconds</c>.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Measures <see cref="MaxTime"/>.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Reads pictures and recordings; <see langword="null"/>: they stay unread, and a remark says so.</summary>
    public IContentRecogniser? Recogniser { get; init; }

    /// <summary>What the company's sensitivity labels mean: their names or ids, compared without regard to case. Empty: none of them has a meaning, and their words are read like any text.</summary>
    public IReadOnlyDictionary<string, Classification> Labels { get; init; } = new Dictionary<string, Classification>();

    internal void Verify()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFileBytes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxMemoryBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxMemoryBytes, Array.MaxLength / 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMembers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxExpandedBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxExpansionRatio, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(FreeExpansionBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxDictionaryBytes);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTextCharacters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(MaxTime, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentNullException.ThrowIfNull(Labels);
    }
}
