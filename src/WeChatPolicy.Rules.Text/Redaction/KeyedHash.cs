using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>HMAC-SHA256 (RFC 2104) of an identifier, cut to 64 bits, which collide once in four billion identifiers.</summary>
internal static class KeyedHash
{
    private const int Bytes = 8;

    // Consonants alone: the hash spells no word and no pinyin, and has no digit that could make a number of it.
    private const string Letters = "bcdfghjkmnpqrstv";

    /// <summary>The hash in sixteen small letters. Type and identifier are parted, so that equal digits of two types have two hashes.</summary>
    internal static string Of(ReadOnlySpan<byte> key, string type, string identifier)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{type}\0{identifier}"), hash);
        Span<char> letters = stackalloc char[Bytes * 2];
        for (var at = 0; at < Bytes; at++)
        {
            letters[at * 2] = Letters[hash[at] >> 4];
            letters[(at * 2) + 1] = Letters[hash[at] & 15];
        }

        return new string(letters);
    }
}
