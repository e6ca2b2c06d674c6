using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules;

/// <summary>The stable id of a finding: the first 80 bits of SHA-256 over fact, rule, kind and subject, in hexadecimal; of a duty that was not met in time over the duty in place of the fact.</summary>
/// <remarks>
/// What it rests on has no part in it: another lexicon or model that reads the same fact must not undo a dismissal. A duty
/// that was missed is told of by its deadline, by the act that came too late and by states that still show it, and all of
/// these are one finding.
/// </remarks>
internal static class FindingId
{
    private const int Bytes = 10;

    public static string Of(string factId, string ruleId, FindingKind kind, Party subject) => Digest(factId, ruleId, kind.ToString(), subject.ToString());

    /// <summary>The id of a duty that was not met in time. Where its key recurs, the minute in which it began belongs to it: seconds are kept by some systems and dropped by others.</summary>
    public static string OfDuty(Rule rule, string key, DateTimeOffset begun, FindingKind kind, Party subject) =>
        Digest("Duty", key, rule.Recurs ? (begun.UtcTicks / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture) : "", rule.Id, kind.ToString(), subject.ToString());

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
