using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Tells the encoding of a text from its bytes.</summary>
/// <remarks>
/// A byte order mark says it. Otherwise UTF-8 where all bytes are valid in it, UTF-16 by its zeros or by characters that are usual in
/// it, then what the text says of itself, then the Chinese encodings by where their common characters lie: the 3,755 of level one stand
/// at B0–D7 with A1–FE in GB 2312 (GB 18030 keeps them), the 5,401 common ones at A4–C6 in Big5. What fits none for sure is
/// read in the likeliest and told as such.
/// </remarks>
internal static class EncodingFinder
{
    private const int Gb18030 = 54936;
    private const int Big5 = 950;
    private const int WesternEurope = 1252;
    private const double Enough = 0.75;
    private const int FewestPairs = 4;

    /// <summary>Tells it.</summary>
    /// <param name="bytes">The beginning of the text, which may be cut in the middle of a character.</param>
    /// <param name="declared">The name that the text itself gives, if any.</param>
    public static (Encoding Encoding, int MarkLength, bool IsSure) Find(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return (Encoding.UTF8, 3, true);
        if (bytes is [0xFF, 0xFE, 0, 0, ..]) return (Encoding.UTF32, 4, true);
        if (bytes is [0, 0, 0xFE, 0xFF, ..]) return (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4, true);
        if (bytes is [0xFF, 0xFE, ..]) return (Encoding.Unicode, 2, true);
        if (bytes is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode, 2, true);
        if (bytes is [0x84, 0x31, 0x95, 0x33, ..]) return (CodePage(Gb18030), 4, true);
        if (Utf16.Find(bytes) is { } utf16) return (utf16, 0, true);
        if (Named(declared) is { } shifting && IsOfSevenBits(shifting)) return (shifting, 0, true);
        if (IsUtf8ButForItsEnd(bytes)) return (Encoding.UTF8, 0, true);
        if (Named(declared) is { } named && Fits(named, bytes)) return (named, 0, true);
        return Find(PairCount.Of(bytes), bytes);
    }

    /// <summary>The encoding of a name, <see langword="null"/> where there is none such. GB 2312 and GBK are read as GB 18030, which holds them.</summary>
    public static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        name = name.Trim();
        if (name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || name.Equals("cp936", StringComparison.OrdinalIgnoreCase) || name.Equals("ms936", StringComparison.OrdinalIgnoreCase)) return CodePage(Gb18030);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.UTF8;

    private static (Encoding Encoding, int MarkLength, bool IsSure) Find(PairCount pairs, ReadOnlySpan<byte> bytes)
    {
        var (simplified, traditional) = (pairs.Share(pairs.CommonInGb), pairs.Share(pairs.CommonInBig5));
        if (pairs.IsBig5 && traditional >= Enough && traditional > simplified) return (CodePage(Big5), 0, pairs.Pairs >= FewestPairs);
        if (pairs.IsGb18030 && simplified >= Enough) return (CodePage(Gb18030), 0, pairs.Pairs >= FewestPairs && simplified - traditional > 0.05);
        if (pairs.IsSparse && Fits(CodePage(WesternEurope), bytes)) return (CodePage(WesternEurope), 0, false);
        return (CodePage(pairs.IsGb18030 || !pairs.IsBig5 ? Gb18030 : Big5), 0, false);
    }

    private static bool Fits(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = CodePagesEncodingProvider.Instance.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        for (var cut = 0; cut <= Math.Min(3, bytes.Length); cut++)
        {
            try
            {
                strict.GetCharCount(bytes[..^cut]);
                return true;
            }
            catch (DecoderFallbackException)
            {
                // The last character may be cut in two.
            }
        }

        return false;
    }

    // Encodings of ASCII letters alone, which switch by signs between them: HZ, the ISO 2022 ones.
    private static bool IsOfSevenBits(Encoding encoding) => encoding.CodePage is 52936 or (>= 50220 and <= 50227);

    private static bool IsUtf8ButForItsEnd(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut <= Math.Min(3, bytes.Length); cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut])) return true;
        }

        return false;
    }
}
