namespace WeChatPolicy.Rules.Files;

/// <summary>A member of a ZIP archive, as its directory tells it.</summary>
internal sealed class ZipEntry
{
    public required string Name { get; init; }

    public required ushort Flags { get; init; }

    public required ushort Method { get; init; }

    public required uint Crc { get; init; }

    public required long CompressedSize { get; init; }

    public required long Size { get; init; }

    public required long HeaderOffset { get; init; }

    /// <summary>Where its data begins; negative where its own header could not be read.</summary>
    public long DataOffset { get; set; } = -1;

    /// <summary>Whether its data shares bytes with another member's.</summary>
    public bool Overlaps { get; set; }

    /// <summary>Bit 0, which both kinds of encryption set; AES shows as method 99 besides (APPNOTE 4.4.4, appendix E).</summary>
    public bool IsEncrypted => (Flags & 1) != 0 || Method == 99;

    public bool IsDirectory => Name.EndsWith('/') && Size == 0;
}
