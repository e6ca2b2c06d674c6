namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>Cuts a transcript into messages. A line that begins none goes on with the one before it.</summary>
internal static class TranscriptReader
{
    public static TranscriptReading Read(ReadOnlySpan<byte> transcript, TranscriptFacts facts, TranscriptWords words, TranscriptOptions options)
    {
        var text = TranscriptText.Of(transcript, options.MaxBytes, options.MaxLines);
        var contents = SpokenLines.Of(facts.Contents, text, words);
        var remarks = new RemarkList();
        if (text.UnreadLines > 0) remarks.Add(TranscriptRemarkCode.BeyondBounds, text.LineCount + 1, text.UnreadLines);
        if (facts.Contents is not null && contents is null) remarks.Add(TranscriptRemarkCode.ContentsDiffer, 1, 1);

        var messages = new List<SpokenMessage>();
        (SpeakerLine Speaker, int Line)? open = null;

        // The first line begins a message in any case, and what follows before another could begin belongs to it.
        var isProven = true;
        for (var i = 0; i < text.LineCount; i++)
        {
            var line = text.Text.AsSpan(text[i].Start, text[i].Length);
            if (contents is not null ? contents.Begins(i, line, out var speaker) : SpeakerLine.TryRead(line, words, facts.Roles, out speaker))
            {
                if (open is { } ended) messages.Add(Closed(ended.Speaker, ended.Line, i));
                isProven = contents is not null || open is null;
                open = (speaker, i);
            }
            else if (open is null && !line.IsWhiteSpace())
            {
                remarks.Add(TranscriptRemarkCode.NoSpeaker, i + 1, 1);
            }
            else if (contents is null && isProven && SpeakerLine.IsLike(line, words))
            {
                isProven = false;
            }
        }

        if (open is { } last) messages.Add(Closed(last.Speaker, last.Line, text.LineCount));
        return new(text, messages, remarks, contents is not null);

        SpokenMessage Closed(SpeakerLine speaker, int from, int to)
        {
            var kind = speaker.Word.Length == 0 ? ParticipantKind.Unknown : words.RoleCalled(speaker.Word);
            if (kind is null) remarks.Add(TranscriptRemarkCode.UnknownRoleWord, from + 1, 1);
            var start = text[from].Start + speaker.TextStart;
            var said = text.Text.AsSpan(start, text[to - 1].Start + text[to - 1].Length - start).TrimEnd().ToString();
            var content = Placeholder.At(said, words, out var isAll);
            if (content is not null) remarks.Add(TranscriptRemarkCode.Placeholder, from + 1, 1, content);
            else if (string.IsNullOrWhiteSpace(said)) remarks.Add(TranscriptRemarkCode.Empty, from + 1, 1);
            return new(speaker.Role, kind ?? ParticipantKind.Unknown, from, start, isAll ? "" : WeCom.QuotedReply.OwnWords(said), isProven);
        }
    }
}
