namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>How a message begins: <c>A说：</c>, or with what the speaker is, <c>A(员工)说：</c>; brackets and colon half-width or full-width.</summary>
/// <param name="Role">The speaker.</param>
/// <param name="Word">What stands in brackets; empty where nothing does.</param>
/// <param name="TextStart">Where the text begins in the line.</param>
internal readonly record struct SpeakerLine(string Role, string Word, int TextStart)
{
    private const int LongestName = 32;

    /// <summary>Reads a line that is to speak for itself. People quote each other in the same form (HR说：…): only a single letter counts, or a name that the host knows.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, TranscriptWords words, IReadOnlyDictionary<string, ParticipantKind> known, out SpeakerLine speaker) =>
        TryRead(line, words, out speaker) && (speaker.Role is [>= 'A' and <= 'Z'] || known.ContainsKey(speaker.Role));

    /// <summary>Whether a line has the form of a speaker's, whoever that would be.</summary>
    public static bool IsLike(ReadOnlySpan<char> line, TranscriptWords words) => TryRead(line, words, out _);

    /// <summary>Reads a line whose text is known, so that whatever stands before it is the speaker.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, ReadOnlySpan<char> text, TranscriptWords words, out SpeakerLine speaker)
    {
        speaker = default;
        if (line.Length <= text.Length || !line.EndsWith(text)) return false;
        var start = line.Length - text.Length;
        return TryRead(line[..start], words, out speaker) && speaker.TextStart == start;
    }

    private static bool TryRead(ReadOnlySpan<char> line, TranscriptWords words, out SpeakerLine speaker)
    {
        speaker = default;
        var colon = line[..Math.Min(line.Length, 2 * LongestName)].IndexOfAny(':', '：');
        if (colon < 0) return false;
        foreach (var says in words.Says)
        {
            if (!line[..colon].EndsWith(says)) continue;
            var before = line[..(colon - says.Length)];
            var word = Bracketed(ref before);
            before = before.Trim();
            if (before.IsEmpty || before.Length > LongestName) continue;
            speaker = new(Named(before), word.ToString(), colon + 1);
            return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Bracketed(ref ReadOnlySpan<char> before)
    {
        if (before is not [.., ')' or '）']) return default;
        var open = before.LastIndexOfAny('(', '（');
        if (open < 0) return default;
        var word = before[(open + 1)..^1].Trim();
        before = before[..open];
        return word;
    }

    /// <summary>The name, with a full-width letter as the half-width one that it stands for.</summary>
    private static string Named(ReadOnlySpan<char> name) =>
        name is [>= 'Ａ' and <= 'Ｚ'] ? ((char)(name[0] - 'Ａ' + 'A')).ToString() : name.ToString();
}
