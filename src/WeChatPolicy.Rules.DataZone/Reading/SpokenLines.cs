namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>
/// The lines of a conversation without their speakers, which show what began a message: a line that stands there unchanged goes on with the one before, however much it
/// looks like somebody's; one that lacks its beginning there was begun by a speaker.
/// </summary>
internal sealed class SpokenLines
{
    private readonly SpeakerLine?[] _begun;

    private SpokenLines(SpeakerLine?[] begun) => _begun = begun;

    /// <summary>Holds them against the transcript.</summary>
    /// <returns><see langword="null"/> where there are none, or a line fits neither way: they prove nothing then.</returns>
    public static SpokenLines? Of(string? contents, TranscriptText transcript, TranscriptWords words)
    {
        if (contents is null) return null;
        var begun = new SpeakerLine?[transcript.LineCount];
        var rest = contents.AsSpan();
        for (var i = 0; i < begun.Length; i++)
        {
            var end = rest.IndexOf('\n');
            var line = (end < 0 ? rest : rest[..end]).TrimEnd('\r');
            rest = end < 0 ? default : rest[(end + 1)..];
            var whole = transcript.Text.AsSpan(transcript[i].Start, transcript[i].Length);
            if (whole.SequenceEqual(line)) continue;
            if (!SpeakerLine.TryRead(whole, line, words, out var speaker)) return null;
            begun[i] = speaker;
        }

        return transcript.UnreadLines > 0 || rest.IsWhiteSpace() ? new(begun) : null;
    }

    public bool Begins(int line, ReadOnlySpan<char> text, out SpeakerLine speaker)
    {
        speaker = _begun[line].GetValueOrDefault();
        return _begun[line] is not null && speaker.TextStart <= text.Length;
    }
}
