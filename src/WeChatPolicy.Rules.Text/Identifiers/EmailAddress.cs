using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>An e-mail address: the dot-atom form of RFC 5321 with a host of at least two labels.</summary>
internal sealed class EmailAddress() : IdentifierRecogniser("e-mail", IdentifierTrigger.At)
{
    private const int LongestLocalPart = 64;
    private static readonly SearchValues<char> s_local =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-");

    // icon@2x.png and its like are files.
    private static readonly string[] s_fileEndings = ["png", "jpg", "jpeg", "gif", "svg", "webp", "js", "css"];

    /// <inheritdoc/>
    public override Masking Masking => Masking.MailAddress;

    /// <inheritdoc/>
    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOfAny('@', '＠'); at >= 0;)
        {
            var behind = at + 1;
            var start = 1 + text[Math.Max(0, at - LongestLocalPart - 1)..at].LastIndexOfAnyExcept(s_local) + Math.Max(0, at - LongestLocalPart - 1);
            while (start < at && text[start] == '.') start++;
            if (start < at && at - start <= LongestLocalPart && text[at - 1] != '.')
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
        if (ending.Length < 2 || ending.ContainsAny(AsciiSet.Digits)) return false;
        foreach (var file in s_fileEndings)
        {
            if (ending.Equals(file, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}
