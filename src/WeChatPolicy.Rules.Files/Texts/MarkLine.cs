using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>How what stands at a margin is written into the text: in the brackets that set a mark apart.</summary>
/// <remarks>
/// A word of secrecy in running talk is a topic, and rules take it for a mark only where it is set as one. Alone in a header it is,
/// and the line must still show that when it stands in a text between others. A whole zone is put in square brackets; its words,
/// where blanks or strokes part them, in round ones, which say less: <c>机密</c> becomes <c>【机密】</c>, <c>某某公司 | 机密</c>
/// becomes <c>（某某公司） | （机密）</c>. Latin words are not parted, for their blanks part no marks.
/// </remarks>
internal static class MarkLine
{
    /// <summary>A longer one is a sentence, and is read as one.</summary>
    private const int Longest = 24;

    private const string Parting = " \u3000\t|\uFF5C\u00B7-\u2013\u2014/";

    public static string Of(string words)
    {
        if (words.Length > Longest || words.Contains('\n', StringComparison.Ordinal)) return words;
        var line = new StringBuilder();
        var (start, parts) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsPart(words, i, out var end)) continue;
            line.Append('\uFF08').Append(words, start, i - start).Append('\uFF09').Append(words, i, end - i);
            (start, parts) = (end, parts + 1);
            i = end - 1;
        }

        return parts == 0 ? $"\u3010{words}\u3011" : line.Append('\uFF08').Append(words, start, words.Length - start).Append('\uFF09').ToString();
    }

    // A run of blanks or strokes inside, with a letter that is not Latin on one of its sides.
    private static bool IsPart(string words, int start, out int end)
    {
        end = start;
        while (end < words.Length && Parting.Contains(words[end], StringComparison.Ordinal)) end++;
        return end > start && start > 0 && end < words.Length && (!char.IsAscii(words[start - 1]) || !char.IsAscii(words[end]));
    }
}
