namespace WeChatPolicy.Rules.DataZone;

/// <summary>Bounds of what is read of one transcript, and words that lines are told by.</summary>
public sealed class TranscriptOptions
{
    /// <summary>So many bytes are read, up to the last whole line. Default: <c>4 MiB</c>; the zone gives at most 1,000 messages.</summary>
    public int MaxBytes { get; set; } = 4 << 20;

    /// <summary>So many lines are read. Default: <c>20,000</c>.</summary>
    public int MaxLines { get; set; } = 20_000;

    /// <summary>Messages whose turn comes after this are not judged. Default: <c>4 s</c>, since the zone wants an answer within five.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Further words of the format, in lines as the library's own: <c>[says]</c>, <c>[role Employee]</c> or another <see cref="ParticipantKind"/>,
    /// <c>[unread Image]</c> or another <see cref="MessageKind"/>, and under each one word a line. Empty by default.
    /// </summary>
    public string MoreWords { get; set; } = "";

    internal TranscriptOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxLines);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(TimeLimit, TimeSpan.Zero);
        ArgumentNullException.ThrowIfNull(MoreWords);
        return new() { MaxBytes = MaxBytes, MaxLines = MaxLines, TimeLimit = TimeLimit, MoreWords = MoreWords };
    }
}
