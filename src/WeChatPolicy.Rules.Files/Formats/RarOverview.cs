namespace WeChatPolicy.Rules.Files;

/// <summary>What the headers of a RAR archive tell.</summary>
internal sealed class RarOverview
{
    public static RarOverview Of(HeldContent content, FormatFindings findings, InspectionBudget budget)
    {
        var overview = new RarOverview();
        if (content.Head.AsSpan().StartsWith("Rar!\x1A\x07\x01\x00"u8)) RarFive.Read(content, overview, findings, budget);
        else RarFour.Read(content, overview, findings, budget);
        return overview;
    }

    public bool IsVolume { get; set; }

    public bool IsSolid { get; set; }

    public bool NamesEncrypted { get; set; }

    public bool IsCut { get; set; }

    public bool HasEnd { get; set; }

    public long Dictionary { get; set; }

    public List<(bool Encrypted, bool Split)> Files { get; } = [];
}

/// <summary>Reads numbers of seven bits a byte, the lowest first, the eighth bit set where more follow.</summary>
internal ref struct RarNumbers(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public ulong? Next()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64 && Position < _bytes.Length; shift += 7)
        {
            var next = _bytes[Position++];
            value |= (ulong)(next & 0x7F) << shift;
            if ((next & 0x80) == 0) return value;
        }

        return null;
    }

    public void Skip(int bytes) => Position = Math.Min(Position + bytes, _bytes.Length);
}
