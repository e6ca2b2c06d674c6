using System.Buffers;
using System.Globalization;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Keeps the account of what was read of an archive and what was not, so that silence is never taken for a clean archive.</summary>
/// <remarks>
/// Fed as reading goes on, asked at any time. Its memory has a bound (<see cref="CompletenessOptions"/>), it holds no text, and it is
/// not for several threads at once. Accounts of several archives, or of pieces of one, are put together by <see cref="Add(ArchiveCompleteness)"/>.
/// </remarks>
public sealed class ArchiveCompleteness
{
    private const int LongestType = 40;
    private static readonly SearchValues<char> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private readonly string _company;
    private readonly CompletenessOptions _options;
    private readonly NamedCounts _counts;
    private readonly SortedDictionary<string, SequenceTracker> _sequences = new(StringComparer.Ordinal);
    private long _messages;
    private long _outOfScope;

    /// <summary>An account of nothing yet.</summary>
    /// <param name="company">Whose messages they are: numbers are those of one company. Empty where it is the only one.</param>
    /// <param name="options">Bounds other than the usual ones.</param>
    public ArchiveCompleteness(string company = "", CompletenessOptions? options = null)
    {
        _company = company ?? throw new ArgumentNullException(nameof(company));
        _options = options ?? new CompletenessOptions();
        _counts = new NamedCounts(_options.Named);
    }

    /// <summary>Tells after which number reading begins, as a checkpoint has it: a first message that does not follow it shows a gap, and a number up to it came before. Told before the first number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    /// <exception cref="InvalidOperationException">A number came already.</exception>
    public void StartAfter(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        Sequences(_company).StartAfter(sequence, [], 0);
    }

    /// <summary>Takes note of a line: its number, why it was rejected, what of its message was not read.</summary>
    /// <param name="line">The line. A blank one is nothing.</param>
    /// <param name="inScope">Whether the policy looks at the message; what is private is not missed.</param>
    /// <param name="sequence">Its number, where that stands beside the line; otherwise <see cref="ArchiveLine.Sequence"/>.</param>
    /// <param name="mediaFollow">Whether what became of each of <see cref="ArchiveLine.Media"/> is told one by one; otherwise all of them count as not opened.</param>
    public void Add(in ArchiveLine line, bool inScope = true, long? sequence = null, bool mediaFollow = false)
    {
        if (line.IsBlank) return;
        var place = line.MessageId ?? Place(line, sequence ?? line.Sequence);
        if ((sequence ?? line.Sequence) is { } number) NoteSequence(number);
        else Note(CompletenessMatter.SequenceUnknown, "");
        if (line.Reject is { } reject) Note(CompletenessMatter.Rejected, Place(line, sequence ?? line.Sequence), reason: reject.Reason.Code);
        else if (line.Message is { } message) Add(message, line, place, inScope, mediaFollow);
    }

    /// <summary>Takes note of a number (<c>seq</c>), be its message readable or not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public void NoteSequence(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        if (Sequences(_company).Note(sequence) is { } matter) Note(matter, sequence.ToString(CultureInfo.InvariantCulture), _company);
    }

    /// <summary>Takes note of what became of a file, picture or recording. One that is whole leaves nothing.</summary>
    public void Add(FileAttachment media, MediaOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(media);
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.IsWhole) return;
        var matter = outcome.Reason is MediaReason.NotThere or MediaReason.NoId or MediaReason.UnknownId or MediaReason.Expired ? CompletenessMatter.MediaMissing : CompletenessMatter.MediaFailed;
        Note(matter, Place(media), media.Kind.ToString(), outcome.Reason.ToString());
    }

    /// <summary>Takes note of a file, picture or recording that nobody opened.</summary>
    public void AddUnopened(FileAttachment media)
    {
        ArgumentNullException.ThrowIfNull(media);
        Note(CompletenessMatter.MediaUnread, Place(media), media.Kind.ToString());
    }

    /// <summary>Takes note of a file that was opened and of which not all was read.</summary>
    /// <param name="media">The file.</param>
    /// <param name="format">Its format, as its bytes show it.</param>
    /// <param name="reason">Why, as a code.</param>
    public void AddReadInPart(FileAttachment media, FileFormat format, string reason)
    {
        ArgumentNullException.ThrowIfNull(media);
        Note(CompletenessMatter.FileReadInPart, Place(media), format.ToString(), reason);
    }

    /// <summary>Takes note of anything else that was not read.</summary>
    /// <param name="matter">What it is; gaps follow from the numbers and are not told here.</param>
    /// <param name="place">Where: the id of a message, a number. Empty where there is none.</param>
    /// <param name="of">What it is about, as <see cref="CompletenessEntry.Of"/>: never a name that people gave, nor a key.</param>
    /// <param name="reason">Why, as a code.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such matter, or it is a gap.</exception>
    public void Note(CompletenessMatter matter, string place, string of = "", string reason = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(reason);
        if (matter == CompletenessMatter.SequenceGap || !Enum.IsDefined(matter)) throw new ArgumentOutOfRangeException(nameof(matter), matter, "Not a matter that is told here.");
        _counts.Add(matter, of, reason, place);
    }

    /// <summary>Puts another account into this one: counts add up, and numbers of the same company are laid together, so that pieces close each other's gaps.</summary>
    public void Add(ArchiveCompleteness other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(this, other)) throw new ArgumentException("An account is not put into itself.", nameof(other));
        _messages += other._messages;
        _outOfScope += other._outOfScope;
        _counts.Add(other._counts);
        foreach (var theirs in other._sequences.Values)
        {
            if (Sequences(theirs.Company).Add(theirs) is > 0 and var twice) _counts.Add(CompletenessMatter.SequenceRepeated, theirs.Company, "", "", twice);
        }
    }

    /// <summary>What has come of it so far.</summary>
    public CompletenessReport ToReport()
    {
        SequenceCoverage[] sequences = [.. _sequences.Values.Select(tracker => tracker.Coverage())];
        var gaps = sequences.Where(coverage => coverage.Missing > 0).Select(coverage =>
            new CompletenessEntry(CompletenessMatter.SequenceGap, coverage.Company, "", coverage.Missing, [.. coverage.Gaps.Select(gap => gap.ToString())]));
        return new CompletenessReport
        {
            Messages = _messages,
            OutOfScope = _outOfScope,
            Sequences = sequences,
            Entries = [.. _counts.Entries.Concat(gaps).OrderBy(entry => entry.Matter).ThenByDescending(entry => entry.Count).ThenBy(entry => entry.Of, StringComparer.Ordinal).ThenBy(entry => entry.Reason, StringComparer.Ordinal)],
        };
    }

    private void Add(Message message, in ArchiveLine line, string place, bool inScope, bool mediaFollow)
    {
        _messages++;
        if (message.Sender.Kind == ParticipantKind.Unknown && message.Conversation.Purpose != ConversationPurpose.Private) Note(CompletenessMatter.UnlistedPerson, message.Sender.Id);
        if (!inScope)
        {
            _outOfScope++;
            return;
        }

        if (message.Kind == MessageKind.Unknown) Note(CompletenessMatter.UnknownType, place, TypeName(line.MessageType));
        if (message.SentAt is null) Note(CompletenessMatter.UnknownTime, place);
        foreach (var member in line.Unread) Note(CompletenessMatter.UnreadText, place, member.Path, member.Reason.ToString());
        if (mediaFollow) return;
        foreach (var media in line.Media) AddUnopened(media);
    }

    // A stranger's type may be anything, words of people too.
    private static string TypeName(string? type) => type is { Length: > 0 and <= LongestType } && !type.AsSpan().ContainsAnyExcept(s_plain) ? type : "?";

    private static string Place(in ArchiveLine line, long? sequence) => sequence is { } number
        ? number.ToString(CultureInfo.InvariantCulture)
        : line.LineNumber > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {line.LineNumber}") : line.MessageId ?? "";

    private static string Place(FileAttachment media) => media.MessageId is not { } id ? ""
        : media.Number == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}#{media.Number}");

    private SequenceTracker Sequences(string company)
    {
        if (!_sequences.TryGetValue(company, out var tracker)) tracker = _sequences[company] = new SequenceTracker(company, _options);
        return tracker;
    }
}
