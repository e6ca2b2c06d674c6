namespace WeChatPolicy.Rules.Text;

/// <summary>The marks that end a clause or a sentence. Folding makes two boundaries of them; a term such as 【绝密】 means its own.</summary>
internal static class Punctuation
{
    // Forms of one mark; the first stands for all.
    private static readonly string[] s_forms =
        ["[【〔［〖", "]】〕］〗", "(（﹙", ")）﹚", "{｛", "}｝", "<＜〈《", ">＞〉》", "\"“”„‟", "'‘’", ":：﹕", ";；﹔", ",，﹐", "!！", "?？", "。｡", "—―", ".．"];

    /// <summary>The marks of a term, each in the form that stands for it.</summary>
    internal static string Of(string term)
    {
        if (!MayHold(term)) return "";
        var target = new FoldedText(term.Length + 1);
        var part = new TextPart { Name = "", Text = term };
        TextFolder.Fold(ref part, target);
        var marks = "";
        for (var at = 0; at < part.FoldedEnd; at++)
        {
            if (FoldCode.IsBoundary(target.Chars[at])) marks += Form(term[target.OriginalStart(part, at)]);
        }

        return marks;
    }

    /// <summary>Whether the boundaries in a stretch of the folded text are these marks.</summary>
    internal static bool Is(ReadOnlySpan<char> marks, FoldedText folded, in TextPart part, int start, int end)
    {
        if (marks.Length == 0) return true;
        var mark = 0;
        for (var at = start; at < end; at++)
        {
            if (FoldCode.IsBoundary(folded.Chars[at]) && marks[mark++] != Form(part.Text[folded.OriginalStart(part, at)])) return false;
        }

        return true;
    }

    // A full stop may end a sentence too.
    private static bool MayHold(string term)
    {
        var table = FoldTable.Entries;
        foreach (var unit in term)
        {
            if (FoldCode.IsBoundary((char)table[unit]) || table[unit] == (FoldCode.Separator | 3)) return true;
        }

        return false;
    }

    private static char Form(char mark)
    {
        foreach (var forms in s_forms)
        {
            if (forms.Contains(mark, StringComparison.Ordinal)) return forms[0];
        }

        return mark;
    }
}
