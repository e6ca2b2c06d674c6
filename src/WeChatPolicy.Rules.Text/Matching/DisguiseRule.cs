namespace WeChatPolicy.Rules.Text;

/// <summary>What the visible separators between a match's characters make of it. Ordered: the greater of two halves holds.</summary>
internal enum Disguise
{
    /// <summary>There are none, or only the space that typography puts between Chinese and Latin.</summary>
    None,

    /// <summary>They were put there on purpose: 傻*逼, 加.微.信, 加 微 信.</summary>
    Deliberate,

    /// <summary>They could be plain writing: 傻 逼.</summary>
    Doubtful,

    /// <summary>They are plain writing, and the term is an accident of two words: 你真傻 逼我.</summary>
    NotOneWord,
}

/// <summary>Tells separators put into a word from the spaces and hyphens of natural text.</summary>
/// <remarks>
/// A gap is natural if it is white space, one hyphen, one stroke (元/月), one middle dot (尼·格 in 丹尼·格洛弗), a run of ~
/// or of full stops, or … . Any other visible separator inside a match is deliberate, and so is a match of three characters or more with a gap at every place. What is
/// left has natural gaps at some places: between Latin letters they part words (unless the match stands in Chinese
/// text on both sides); a match of two or three characters that clings to ideographs on both sides is two words;
/// anything else is kept, one step weaker. More than eight units in a gap part words whatever they are.
/// </remarks>
internal static class DisguiseRule
{
    private const int LongestGap = 8;

    /// <summary>Judges a stretch of the folded text that has no gap of its own.</summary>
    internal static Disguise Judge(FoldedText folded, in TextPart part, int start, int end)
    {
        int skip = -1, gaps = 0;
        bool deliberate = false, latin = false;
        while (folded.NextGap(part, start, end, ref skip, out var at))
        {
            var from = folded.OriginalEnd(part, at - 1);
            var gap = part.Text.AsSpan(from, folded.OriginalStart(part, at) - from);
            var (left, right) = (char.IsAsciiLetterOrDigit(folded.Chars[at - 1]), char.IsAsciiLetterOrDigit(folded.Chars[at]));
            var kind = GapKind(gap);
            if (kind == Gap.Invisible || (kind == Gap.Space && left != right)) continue;
            if (gap.Length > LongestGap) return Disguise.NotOneWord;
            gaps++;
            deliberate |= kind == Gap.Deliberate;
            latin |= left && right;
        }

        if (gaps == 0) return Disguise.None;
        if (deliberate || (gaps >= 2 && gaps == end - start - 1)) return Disguise.Deliberate;
        var (before, after) = Neighbours(folded, part, start, end);
        if (latin) return IsLatinText(before) || IsLatinText(after) ? Disguise.NotOneWord : Disguise.Doubtful;
        return end - start <= 3 && IsIdeograph(before) && IsIdeograph(after) ? Disguise.NotOneWord : Disguise.Doubtful;
    }

    private enum Gap
    {
        Invisible,
        Space,
        Natural,
        Deliberate,
    }

    private static Gap GapKind(ReadOnlySpan<char> gap)
    {
        int spaces = 0, links = 0, stops = 0, waves = 0, others = 0;
        foreach (var unit in gap)
        {
            var entry = FoldTable.Entries[unit];
            if ((entry & 0xFF00) != FoldCode.Separator) continue;
            if ((entry & 0xFF) == 1) spaces++;
            else if ((entry & 0xFF) == 2 || unit is '/' or '／' or '·' or '•' or '・' or '‧' or '∙' or '･') links++;
            else if ((entry & 0xFF) == 3) stops++;
            else if (unit is '~' or '～' or '〜' or '…' or '⋯' or '‥') waves++;
            else others++;
        }

        if (others > 0 || links > 1 || (stops == 1 && spaces == 0)) return Gap.Deliberate;
        if (links + stops + waves > 0) return Gap.Natural;
        return spaces > 0 ? Gap.Space : Gap.Invisible;
    }

    private static (char Before, char After) Neighbours(FoldedText folded, in TextPart part, int start, int end)
    {
        var from = folded.OriginalStart(part, start);
        var to = folded.OriginalEnd(part, end - 1);
        return (from > 0 ? part.Text[from - 1] : '\0', to < part.Text.Length ? part.Text[to] : '\0');
    }

    /// <summary>Whether words here are parted by spaces: the neighbour is a Latin letter, a digit or white space.</summary>
    private static bool IsLatinText(char unit) => FoldTable.IsAlphanumeric(unit) || FoldTable.Entries[unit] == (FoldCode.Separator | 1);

    private static bool IsIdeograph(char unit) => unit is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
