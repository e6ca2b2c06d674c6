using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Review;

/// <summary>Pseudonyms of people, stable for one key: HMAC-SHA-256 of the person's id, the first 64 bits, behind <c>p-</c>.</summary>
/// <remarks>
/// Nobody gets from a pseudonym to a name without the key; who has it can try all names. The review keeps the id beside the
/// pseudonym, encrypted under the same key (AES-256-GCM), so that somebody can be unmasked, and so that nobody can once
/// the key is destroyed. One key for one store: other stores then tell of other pseudonyms.
/// </remarks>
public sealed class ReviewPseudonyms
{
    /// <summary>The fewest bytes of a key: 32.</summary>
    public const int LeastKeyBytes = 32;

    private const int NameBytes = 8;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _naming;
    private readonly byte[] _sealing;

    /// <summary>The pseudonyms of a key, which is copied.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public ReviewPseudonyms(ReadOnlySpan<byte> key)
    {
        if (key.Length < LeastKeyBytes) throw new ArgumentException($"The key of a review has at least {LeastKeyBytes} random bytes; make one and keep it apart from the log.", nameof(key));
        _naming = HMACSHA256.HashData(key, "WeChatPolicy.Rules.Review/1 pseudonyms"u8);
        _sealing = HMACSHA256.HashData(key, "WeChatPolicy.Rules.Review/1 sealed ids"u8);
        Similarity = HMACSHA256.HashData(key, "WeChatPolicy.Rules.Review/1 similarity"u8);
        Check = Convert.ToHexStringLower(HMACSHA256.HashData(key, "WeChatPolicy.Rules.Review/1 key check"u8));
    }

    /// <summary>What fingerprints of texts are made under.</summary>
    internal byte[] Similarity { get; }

    /// <summary>Tells whether a store was begun with this key, and nothing else of it.</summary>
    internal string Check { get; }

    /// <summary>The pseudonym of a person.</summary>
    /// <exception cref="ArgumentException">The id is missing or empty.</exception>
    public string Of(string personId)
    {
        ArgumentException.ThrowIfNullOrEmpty(personId);
        return $"p-{Convert.ToHexStringLower(HMACSHA256.HashData(_naming, Encoding.UTF8.GetBytes(personId))[..NameBytes])}";
    }

    /// <summary>The id, encrypted. The same id gives the same bytes, which tells no more than its pseudonym does.</summary>
    internal string Seal(string personId)
    {
        var plain = Encoding.UTF8.GetBytes(personId);
        // A nonce made of the content under the key is used again for the same content alone.
        Span<byte> sealedId = new byte[NonceBytes + plain.Length + TagBytes];
        HMACSHA256.HashData(_sealing, plain).AsSpan(0, NonceBytes).CopyTo(sealedId);
        using var cipher = new AesGcm(_sealing, TagBytes);
        cipher.Encrypt(sealedId[..NonceBytes], plain, sealedId.Slice(NonceBytes, plain.Length), sealedId[^TagBytes..]);
        return Convert.ToBase64String(sealedId);
    }

    /// <exception cref="CryptographicException">It was not sealed under this key.</exception>
    internal string Unseal(string sealedText)
    {
        Span<byte> sealedId = Convert.FromBase64String(sealedText);
        if (sealedId.Length < NonceBytes + TagBytes) throw new CryptographicException("A sealed id is longer.");
        var plain = new byte[sealedId.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(_sealing, TagBytes);
        cipher.Decrypt(sealedId[..NonceBytes], sealedId.Slice(NonceBytes, plain.Length), sealedId[^TagBytes..], plain);
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>Nothing of the key.</summary>
    public override string ToString() => "Pseudonyms under a key";
}
