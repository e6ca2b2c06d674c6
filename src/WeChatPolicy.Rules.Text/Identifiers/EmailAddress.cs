using System.Buffers;
using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>An e-mail address: the dot-atom form of RFC 5321 with a host of at least two labels.</summary>
internal sealed class EmailAddress() : IdentifierRecogniser("e-mail", IdentifierTrigger.At)
{
    private const int LongestLocalPart = 64;
    private static readonly SearchValues<char> s_local =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    // icon@2x.png and its like are files.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_fileEndings =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "png", "jpg", "jpeg", "gif", "svg", "webp", "js", "css").GetAlternateLookup<ReadOnlySpan<char>>();

    public override Masking Masking => Masking.MailAddress;

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOfAny('@', '＠'); at >= 0;)
        {
            var behind = at + 1;
            var start = 1 + text[Math.Max(0, at - LongestLocalPart - 1)..at].LastIndexOfAnyExcept(s_local) + Math.Max(0, at - LongestLocalPart - 1);
            while (start < at && text[start] == '.') start++;
            if (start < at && at - start <= LongestLocalPart && text[at - 1] != '.' && UserInfo.Scheme(text[..at]) < 0)
            {
                var host = HostName.LengthAt(text[behind..]);
                if (host > 0 && IsMailHost(text.Slice(behind, host)))
                {
                    scan.Add(start, behind + host - start, Confidence.Certain);
                    behind += host;
                }
            }

            var next = text[behind..].IndexOfAny('@', '＠');
            at = next < 0 ? next : behind + next;
        }
    }

    private static bool IsMailHost(ReadOnlySpan<char> host)
    {
        var ending = host[(host.LastIndexOf('.') + 1)..];
        return ending.Length >= 2 && !ending.ContainsAny(AsciiSet.Digits) && !s_fileEndings.Contains(ending);
    }
}
