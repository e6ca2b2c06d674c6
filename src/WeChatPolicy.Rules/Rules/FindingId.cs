using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>The stable id of a finding: the first 80 bits of SHA-256 over fact, rule and evidence, in hexadecimal.</summary>
internal static class FindingId
{
    private const int Bytes = 10;

    public static string Of(string factId, string ruleId, IReadOnlyList<Evidence> evidence)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, factId);
        Append(hash, ruleId);
        foreach (var item in evidence)
        {
            Append(hash, item.Type);
            Append(hash, item.Part);
            Append(hash, item.Start);
            Append(hash, item.Length);
            if (item.IsField) Append(hash, item.Excerpt);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }

    // A length before each text keeps ("ab", "c") apart from ("a", "bc").
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
