using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>How the file of an attachment is called in a folder: by its content where the archive gives its digest, by its message otherwise.</summary>
/// <remarks>
/// Names and ids of an archive come from strangers: a name is built of digits, lower-case letters, <c>_</c>, <c>-</c> and <c>#</c> alone and
/// begins with a digit or letter of the digest, so that none leaves the folder, is a device of Windows, or differs from another by case only.
/// </remarks>
internal static class MediaName
{
    private const int LongestId = 100;

    private static readonly SearchValues<char> s_plain = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz_-");

    public static string? Of(FileAttachment media)
    {
        if (media.AnnouncedDigest is { } digest) return digest.Value;
        if (media.MessageId is not { Length: > 0 } id) return null;
        var name = IsPlain(id) ? id : $"0x{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}";
        return media.Number == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}#{media.Number}");
    }

    /// <summary>Whether an id can stand as it is, and is taken for no digest.</summary>
    private static bool IsPlain(string id) =>
        id.Length <= LongestId && char.IsAsciiDigit(id[0]) && !id.StartsWith("0x", StringComparison.Ordinal)
        && !id.AsSpan().ContainsAnyExcept(s_plain) && !(id.Length == 32 && id.All(char.IsAsciiHexDigit));
}
