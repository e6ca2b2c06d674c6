namespace WeChatPolicy.Rules.WeCom;

/// <summary>One line as it stands in the archive, without its end. Its bytes hold until the next line is asked for.</summary>
internal readonly struct RawLine(long number, long offset, long length, ReadOnlyMemory<byte> bytes, string? digestOfTooLong)
{
    public long Number { get; } = number;

    public long Offset { get; } = offset;

    public long Length { get; } = length;

    /// <summary>The line, empty where it is too long to be held.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The SHA-256 of a line that is too long to be held; otherwise <see langword="null"/>.</summary>
    public string? DigestOfTooLong { get; } = digestOfTooLong;
}
