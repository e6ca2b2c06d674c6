using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Review;

/// <summary>
/// Sixty-four bytes by which texts are compared without being kept: MinHash (Broder 1997) over the runs of three characters of
/// the folded text, one byte of each of 64 smallest hashes. The share of equal bytes estimates the share of runs that two texts have
/// in common (Jaccard), with a standard error of at most 0.063.
/// </summary>
/// <remarks>Made under the key of a review, so that nobody without it can try texts. Equal texts have equal fingerprints; some others do too.</remarks>
[JsonConverter(typeof(TextFingerprintConverter))]
public sealed class TextFingerprint : IEquatable<TextFingerprint>
{
    /// <summary>How many bytes it has: 64.</summary>
    public const int Size = 64;

    private const int Run = 3;

    private readonly byte[] _bytes;

    internal TextFingerprint(byte[] bytes) => _bytes = bytes;

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The share of equal bytes, 0 to 1.</summary>
    public double SimilarityTo(TextFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (double)EqualBytes(other) / Size;
    }

    /// <summary>The fingerprint of a text; <see langword="null"/> where nothing of it is left once it is folded, which is like no other text.</summary>
    internal static TextFingerprint? Of(string text, FingerprintSeeds seeds)
    {
        // Both ends count as characters, so that a text of one or two has runs as well.
        var folded = $"\u0002{TextFolder.FoldTerm(text)}\u0003";
        if (folded.Length < Run) return null;
        Span<ulong> least = stackalloc ulong[Size];
        least.Fill(ulong.MaxValue);
        for (var i = 0; i + Run <= folded.Length; i++)
        {
            var hash = seeds.Hash(folded[i], folded[i + 1], folded[i + 2]);
            for (var j = 0; j < Size; j++)
            {
                var value = (hash * seeds.Factors[j]) + seeds.Offsets[j];
                if (value < least[j]) least[j] = value;
            }
        }

        var bytes = new byte[Size];
        for (var j = 0; j < Size; j++) bytes[j] = (byte)(FingerprintSeeds.Mix(least[j]) >> 56);
        return new TextFingerprint(bytes);
    }

    internal int EqualBytes(TextFingerprint other)
    {
        var equal = Vector512.Equals(Vector512.Create<byte>(_bytes), Vector512.Create<byte>(other._bytes));
        return System.Numerics.BitOperations.PopCount(equal.ExtractMostSignificantBits());
    }

    /// <inheritdoc/>
    public bool Equals(TextFingerprint? other) => other is not null && Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextFingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => BinaryPrimitives.ReadInt32LittleEndian(_bytes);

    /// <summary>Its bytes in base64.</summary>
    public override string ToString() => Convert.ToBase64String(_bytes);
}

/// <summary>The hash functions of a store, drawn from its key.</summary>
internal sealed class FingerprintSeeds
{
    private readonly ulong _seed;

    public FingerprintSeeds(ReadOnlySpan<byte> key)
    {
        var drawn = new byte[((2 * TextFingerprint.Size) + 1) * sizeof(ulong)];
        HKDF.Expand(HashAlgorithmName.SHA256, key.ToArray(), drawn, "minhash"u8);
        var words = MemoryMarshal.Cast<byte, ulong>(drawn);
        _seed = words[0];
        for (var i = 0; i < TextFingerprint.Size; i++) (Factors[i], Offsets[i]) = (words[1 + i] | 1, words[1 + TextFingerprint.Size + i]);
    }

    public ulong[] Factors { get; } = new ulong[TextFingerprint.Size];

    public ulong[] Offsets { get; } = new ulong[TextFingerprint.Size];

    public ulong Hash(char first, char second, char third) => Mix(_seed ^ (((ulong)first << 32) | ((ulong)second << 16) | third));

    // The finaliser of SplitMix64 (Steele, Lea and Flood 2014): each bit of the input turns about half of the output.
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
