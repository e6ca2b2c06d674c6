using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>An account that somebody is to be added by, behind the service's name or behind the sign by which people avoid it: +V, ➕薇, 加Q.</summary>
internal abstract class ContactAccount(string name, Signal cueSignal) : IdentifierRecogniser(name, IdentifierTrigger.Cue | IdentifierTrigger.Plus, cueSignal)
{
    private const int LongestLink = 6;
    private const int LongestAccount = 20;
    private static readonly SearchValues<char> s_plus = SearchValues.Create("+＋➕");
    private static readonly SearchValues<char> s_explicit = SearchValues.Create("：:=＝号號是为為叫");
    private static readonly SearchValues<char> s_links = SearchValues.Create("：:=＝号號码碼是为為叫 \u3000\u00A0\t-→>【「(（\"“'我你您的吧哦啊呀～~\uFE0F");

    private static readonly SearchValues<char> s_before = SearchValues.Create(" \u3000\u00A0,，、;；(（【「[-/");

    public override Masking Masking => Masking.Ends(2, 2);

    public sealed override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        var behind = 0;
        foreach (ref readonly var cue in scan.TermsOfPart)
        {
            if (cue.Signal != Cue || cue.Start < behind || !IsOfService(text.Slice(cue.Start, cue.Length))) continue;

            // A cue may bring its colon along (v:); the colon belongs to the link.
            var word = text.Slice(cue.Start, cue.Length).TrimEnd(":：﹕ ");
            var end = Take(scan, cue.Start + word.Length, isAsked: false);
            if (end == 0 && word.EndsWith("同号", StringComparison.Ordinal)) TakeBefore(scan, cue.Start);
            behind = Math.Max(behind, end);
        }

        for (int at = 0, next; at < text.Length && (next = text[at..].IndexOfAny(s_plus)) >= 0; at++)
        {
            at += next;
            var sign = at + 1;
            while (sign < text.Length && sign - at <= 2 && text[sign] is ' ' or '\uFE0F' or '我') sign++;
            var length = SignLength(text[sign..]);
            if (length > 0 && sign >= behind) behind = Math.Max(behind, Take(scan, sign + length, isAsked: true));
        }
    }

    /// <summary>Whether a cue, or what stands behind a plus, names this service.</summary>
    protected abstract bool IsOfService(ReadOnlySpan<char> cue);

    /// <summary>The length of the service's name or sign at the beginning of a text; 0 for none.</summary>
    protected abstract int SignLength(ReadOnlySpan<char> text);

    /// <summary>The length of the account at the beginning of a text; 0 for none.</summary>
    /// <param name="text">What stands behind the link.</param>
    /// <param name="isNamed">A colon, 号 or a plus says that an account follows.</param>
    protected abstract int AccountLength(ReadOnlySpan<char> text, bool isNamed);

    /// <summary>Adds the account that stands before a cue which says that it is one of this service as well: 88123456（QQ微信同号）.</summary>
    private void TakeBefore(IdentifierScan scan, int cue)
    {
        var text = scan.Text;
        var end = cue;
        while (end > 0 && cue - end < LongestLink && s_before.Contains(text[end - 1])) end--;
        var start = end;
        while (start > 0 && end - start <= LongestAccount && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-')) start--;
        if (start < end && AccountLength(text[start..], isNamed: true) == end - start) scan.Add(start, end - start, Confidence.Likely);
    }

    /// <summary>Adds the account behind a cue; where it ends, or 0 where there is none.</summary>
    private int Take(IdentifierScan scan, int from, bool isAsked)
    {
        var text = scan.Text;
        var start = from;
        while (start < text.Length && start - from <= LongestLink && s_links.Contains(text[start])) start++;
        var isNamed = isAsked || text[from..start].ContainsAny(s_explicit);
        var length = AccountLength(text[start..], isNamed);
        if (length == 0) return 0;
        scan.Add(start, length, Confidence.Likely);
        return start + length;
    }
}
