using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>A digest of a file's bytes. Written <c>sha256:9f86…</c>: the algorithm, then the value in lower-case hexadecimal.</summary>
/// <remarks>Two digests are equal where algorithm and value are; of different algorithms nothing can be said.</remarks>
[JsonConverter(typeof(Json.FileDigestConverter))]
public sealed record FileDigest
{
    /// <summary>A digest.</summary>
    /// <param name="algorithm">The algorithm.</param>
    /// <param name="value">The value in hexadecimal, of either case and of the algorithm's length.</param>
    /// <exception cref="ArgumentException">The value is not hexadecimal, or not of that length.</exception>
    public FileDigest(DigestAlgorithm algorithm, string value)
    {
        Algorithm = FactGuard.Defined(algorithm, nameof(algorithm));
        ArgumentNullException.ThrowIfNull(value);
        var digits = HexDigits(algorithm);
        Value = IsHex(value, digits)
            ? value.ToLowerInvariant()
            : throw new ArgumentException($"'{nameof(value)}' must be {digits} hexadecimal digits for {algorithm}.", nameof(value));
    }

    /// <summary>The algorithm.</summary>
    public DigestAlgorithm Algorithm { get; }

    /// <summary>The value in lower-case hexadecimal.</summary>
    public string Value { get; }

    /// <summary>Whether another digest is of the same bytes; unknown where it is missing or of another algorithm.</summary>
    public Ternary Matches(FileDigest? other)
    {
        if (other is null || other.Algorithm != Algorithm) return Ternary.Unknown;
        return other.Value == Value ? Ternary.Yes : Ternary.No;
    }

    /// <summary>Reads <c>sha256:9f86…</c>.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static FileDigest Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Enum.TryParse<DigestAlgorithm>(text.AsSpan(0, colon), ignoreCase: true, out var algorithm)
            && char.IsAsciiLetter(text[0]) && IsHex(text.AsSpan(colon + 1), HexDigits(algorithm)))
        {
            return new FileDigest(algorithm, text[(colon + 1)..]);
        }

        throw new FormatException("A digest is an algorithm (md5, sha1, sha256, sha512 or sm3), a colon, and as many hexadecimal digits as the algorithm has.");
    }

    /// <summary>The algorithm in lower case, a colon, the value.</summary>
    public override string ToString() => $"{Algorithm.ToString().ToLowerInvariant()}:{Value}";

    private static bool IsHex(ReadOnlySpan<char> text, int digits)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }

        return text.Length == digits;
    }

    private static int HexDigits(DigestAlgorithm algorithm) => algorithm switch
    {
        DigestAlgorithm.Md5 => 32,
        DigestAlgorithm.Sha1 => 40,
        DigestAlgorithm.Sha512 => 128,
        _ => 64,
    };
}

/// <summary>How a digest is computed.</summary>
public enum DigestAlgorithm
{
    /// <summary>MD5 (RFC 1321); what the WeCom chat archive gives.</summary>
    Md5,

    /// <summary>SHA-1 (FIPS 180-4).</summary>
    Sha1,

    /// <summary>SHA-256 (FIPS 180-4).</summary>
    Sha256,

    /// <summary>SHA-512 (FIPS 180-4).</summary>
    Sha512,

    /// <summary>SM3 (GB/T 32905-2016).</summary>
    Sm3,
}
