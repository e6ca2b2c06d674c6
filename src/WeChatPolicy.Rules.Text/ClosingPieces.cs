namespace WeChatPolicy.Rules.Text;

/// <summary>Whether a short message falls apart into closing words and what may stand beside them.</summary>
internal static class ClosingPieces
{
    private const byte Reached = 1;
    private const byte WithWord = 2;

    public static bool Make(MessageLetters letters, TextAnalyzer analyzer, IReadOnlyList<string> names)
    {
        var (words, beside) = (analyzer.Words(WordLists.Courtesy), analyzer.Words(WordLists.CourtesyAddressee));
        Span<byte> reach = stackalloc byte[letters.Length + 1];
        reach.Clear();
        reach[0] = letters.HasPicture ? WithWord : Reached;
        for (var at = 0; at < letters.Length; at++)
        {
            if (reach[at] == 0 || !letters.IsEdge(at)) continue;
            var rest = letters.Letters[at..];
            var (closing, standing) = (words.LengthsAt(rest), beside.LengthsAt(rest));
            for (var length = 1; length <= rest.Length && (closing | standing) != 0; length++)
            {
                if (!letters.IsEdge(at + length)) continue;
                var piece = rest[..length];
                if (WordBeginnings.Holds(closing, length) && words.Contains(piece)) reach[at + length] = WithWord;
                else if (WordBeginnings.Holds(standing, length) && beside.Contains(piece)) reach[at + length] = Math.Max(reach[at + length], reach[at]);
            }

            if (NicknameLength(rest, analyzer, beside) is var nickname and > 0) reach[at + nickname] = Math.Max(reach[at + nickname], reach[at]);
            for (var i = 0; i < names.Count; i++) Name(names[i], rest, reach, at);
        }

        return reach[^1] == WithWord;
    }

    // 王总, 李经理; 小王, 老李.
    private static int NicknameLength(ReadOnlySpan<char> rest, TextAnalyzer analyzer, WordList beside)
    {
        if (analyzer.Words(WordLists.NicknamePrefix).Leading(rest) is var prefix and > 0 && Surname(rest[prefix..], analyzer) is var named and > 0) return prefix + named;
        if (Surname(rest, analyzer) is not (var surname and > 0)) return 0;
        var title = Math.Max(analyzer.Words(WordLists.NicknameSuffix).Leading(rest[surname..]), beside.Leading(rest[surname..]));
        return title == 0 ? 0 : surname + title;
    }

    private static int Surname(ReadOnlySpan<char> rest, TextAnalyzer analyzer) =>
        Math.Max(analyzer.Words(WordLists.Surname).Leading(rest), analyzer.Words(WordLists.ListSurname).Leading(rest));

    // The whole name, or what stands behind the surname of a Chinese one.
    private static void Name(string name, ReadOnlySpan<char> rest, Span<byte> reach, int at)
    {
        if (name.Length > 64) return;
        Span<char> said = stackalloc char[64];
        var length = ShortMessage.Shorten(name, said);
        for (var from = 0; from < length && (from == 0 || length - from >= 2); from++)
        {
            if (from > 0 && char.IsAsciiLetter(said[from])) break;
            if (rest.StartsWith(said[from..length])) reach[at + length - from] = Math.Max(reach[at + length - from], reach[at]);
        }
    }
}
