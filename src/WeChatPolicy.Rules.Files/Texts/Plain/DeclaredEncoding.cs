using System.Text;
using System.Text.RegularExpressions;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>The encoding that a text names for itself: in an XML declaration (XML 1.0, 4.3.3), or in the head of a web page.</summary>
internal static partial class DeclaredEncoding
{
    private const int Reach = 1024;

    public static string? In(ReadOnlySpan<byte> start)
    {
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, Reach)]);
        return Declaration.Match(head) is { Success: true } found ? found.Groups[1].Value : null;
    }

    [GeneratedRegex("""(?:<\?xml[^>]{1,200}?encoding|<meta[^>]{1,200}?charset)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{2,30})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration { get; }
}
