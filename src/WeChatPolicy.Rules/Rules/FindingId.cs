using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>The stable id of a finding: the first 80 bits of SHA-256 over fact, rule, kind and subject, in hexadecimal.</summary>
/// <remarks>What it rests on has no part in it: another lexicon or model that reads the same fact must not undo a dismissal.</remarks>
internal static class FindingId
{
    private const int Bytes = 10;

    public static string Of(string factId, string ruleId, FindingKind kind, Party subject) => Digest(factId, ruleId, kind.ToString(), subject.ToString());

    /// <summary>The id of what is told where the rule failed: never that of anything the rule itself says.</summary>
    public static string OfFailure(string factId, string ruleId, Party subject) => Digest(factId, ruleId, "Failure", subject.ToString());

    private static string Digest(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts) Append(hash, part);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }

    // A length before each text keeps ("ab", "c") apart from ("a", "bc").
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
