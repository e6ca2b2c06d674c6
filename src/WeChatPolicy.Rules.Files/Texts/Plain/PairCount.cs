namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Counts the pairs of bytes of a text by where they lie in GB 2312 and Big5.</summary>
internal readonly record struct PairCount
{
    public int Pairs { get; private init; }

    public int CommonInGb { get; private init; }

    public int CommonInBig5 { get; private init; }

    /// <summary>Whether every byte has its place in GB 18030.</summary>
    public bool IsGb18030 { get; private init; }

    /// <summary>Whether every byte has its place in Big5.</summary>
    public bool IsBig5 { get; private init; }

    /// <summary>Whether bytes beyond ASCII stand alone between letters, as accented ones do.</summary>
    public bool IsSparse { get; private init; }

    public double Share(int count) => Pairs == 0 ? 0 : (double)count / Pairs;

    public static PairCount Of(ReadOnlySpan<byte> bytes)
    {
        var (pairs, gb, big5, alone, beyond) = (0, 0, 0, 0, 0);
        var (isGb, isBig5) = (true, true);
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80) continue;
            beyond++;
            if (i + 1 == bytes.Length) break;
            var trail = bytes[i + 1];
            if (trail < 0x40 && !char.IsAsciiDigit((char)trail)) alone++;
            isGb &= lead is not (0x80 or 0xFF) && (trail is (>= 0x40 and not 0x7F and not 0xFF) || IsFour(bytes[i..]));
            isBig5 &= lead is >= 0x81 and <= 0xFE && trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE);
            if (IsFour(bytes[i..]))
            {
                i += 3;
                continue;
            }

            pairs++;
            if (trail is >= 0xA1 and <= 0xFE && lead is (>= 0xB0 and <= 0xD7) or (>= 0xA1 and <= 0xA3)) gb++;
            if (lead is (>= 0xA4 and <= 0xC6) or (>= 0xA1 and <= 0xA3) && trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)) big5++;
            i++;
        }

        return new() { Pairs = pairs, CommonInGb = gb, CommonInBig5 = big5, IsGb18030 = isGb, IsBig5 = isBig5, IsSparse = beyond > 0 && alone * 2 >= beyond };
    }

    // Four bytes, the second and the last of them digits.
    private static bool IsFour(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 4 && bytes[1] is >= 0x30 and <= 0x39 && bytes[2] is >= 0x81 and <= 0xFE && bytes[3] is >= 0x30 and <= 0x39;
}
