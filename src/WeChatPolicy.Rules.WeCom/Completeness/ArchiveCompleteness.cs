using System.Globalization;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Keeps the account of what was read of an archive and what was not, so that silence is never taken for a clean archive.</summary>
/// <remarks>
/// Fed as reading goes on, asked at any time. Its memory has a bound (<see cref="CompletenessOptions"/>), it holds no text, and it is
/// not for several threads at once. Accounts of several archives, or of pieces of one, are put together by <see cref="Add(ArchiveCompleteness)"/>.
/// </remarks>
public sealed partial class ArchiveCompleteness
{
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

    /// <summary>Tells from which checkpoint reading begins: the gaps that it names are still gaps, and numbers up to it came before. Told before the first number.</summary>
    /// <exception cref="InvalidOperationException">A number came already.</exception>
    public void StartAfter(ChatCheckpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        if (checkpoint.Sequence > 0) Sequences(_company).StartAfter(checkpoint.Sequence, checkpoint.Gaps.Select(gap => new SequenceRange(gap.First, gap.Last)), checkpoint.Missing);
    }

    /// <summary>Takes note of a number (<c>seq</c>), be its message readable or not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public void NoteSequence(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        if (Sequences(_company).Note(sequence) is { } matter) Note(matter, sequence.ToString(CultureInfo.InvariantCulture), _company);
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
            new CompletenessEntry(CompletenessMatter.SequenceGap, coverage.Company, "", coverage.Missing, [.. coverage.Gaps.Select(gap => new SequenceRange(gap.First, gap.Last).ToString())]));
        return new CompletenessReport
        {
            Messages = _messages,
            OutOfScope = _outOfScope,
            Sequences = sequences,
            Entries = [.. _counts.Entries.Concat(gaps).OrderBy(entry => entry.Matter).ThenByDescending(entry => entry.Count).ThenBy(entry => entry.Of, StringComparer.Ordinal).ThenBy(entry => entry.Reason, StringComparer.Ordinal)],
        };
    }

    private SequenceTracker Sequences(string company)
    {
        if (!_sequences.TryGetValue(company, out var tracker)) tracker = _sequences[company] = new SequenceTracker(company, _options);
        return tracker;
    }
}
