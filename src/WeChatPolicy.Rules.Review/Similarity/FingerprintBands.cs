namespace WeChatPolicy.Rules.Review;

/// <summary>
/// Finds what can be similar without comparing all with all. Where two fingerprints differ in at most d of their bytes and are cut into
/// d + 1 bands, one band at least is the same in both (the pigeonhole principle), so that looking where a band is the same misses nothing.
/// </summary>
internal readonly struct FingerprintBands
{
    /// <summary>Below this, bands get so short that strangers share them.</summary>
    public const double LeastThreshold = 0.75;

    /// <param name="threshold">The share of equal bytes from which on two are similar.</param>
    public FingerprintBands(double threshold)
    {
        LeastEqual = (int)Math.Ceiling(threshold * TextFingerprint.Size);
        Count = TextFingerprint.Size - LeastEqual + 1;
    }

    /// <summary>How many bytes are equal at least.</summary>
    public int LeastEqual { get; }

    /// <summary>How many bands there are.</summary>
    public int Count { get; }

    public static void RequireThreshold(double threshold, string name)
    {
        if (threshold is not (>= LeastThreshold and <= 1)) throw new ArgumentOutOfRangeException(name, threshold, $"{name} lies between {LeastThreshold} and 1.");
    }

    public bool AreSimilar(TextFingerprint one, TextFingerprint other) => one.EqualBytes(other) >= LeastEqual;

    /// <summary>The band as a number: its first eight bytes at most, which is as good for finding and is compared whole afterwards.</summary>
    public ulong Key(TextFingerprint fingerprint, int band)
    {
        var (from, to) = (band * TextFingerprint.Size / Count, (band + 1) * TextFingerprint.Size / Count);
        ulong key = 0;
        foreach (var unit in fingerprint.Bytes[from..Math.Min(to, from + sizeof(ulong))]) key = (key << 8) | unit;
        return key;
    }
}
