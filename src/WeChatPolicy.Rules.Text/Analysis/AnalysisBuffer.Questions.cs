namespace WeChatPolicy.Rules.Text;

/// <content>What rules ask. A question about a context category reads the context terms, once, when it is first asked.</content>
public sealed partial class AnalysisBuffer
{
    private const int MostCounted = 64;
    private const int LongestTerm = 256;

    /// <summary>The signals that this reading tells apart, by name.</summary>
    public SignalRegistry Names => Vocabulary.Names;

    /// <summary>A word list of the analyzer that read the text.</summary>
    public WordList Words(WordListId list) => Vocabulary.Words(list);

    /// <summary>Whether the signal was found; a context signal too.</summary>
    public bool Has(Signal signal)
    {
        _asked = _asked.With(signal);
        return MatchesOf(signal).Signals.Contains(signal);
    }

    /// <summary>Whether the signal of that name was found.</summary>
    /// <exception cref="ArgumentException">No signal has that name; the message names the nearest.</exception>
    public bool Has(string signalName)
    {
        ArgumentNullException.ThrowIfNull(signalName);
        return Names.TryGet(signalName, out var signal) ? Has(signal)
            : throw new ArgumentException($"There is no signal {signalName}. {NearestNames.Hint(signalName, Names.Names)}", nameof(signalName));
    }

    /// <summary>Whether the text contains the term, both folded; word edges are not looked at.</summary>
    /// <param name="term">At most 256 characters, of which something is left after folding.</param>
    /// <exception cref="ArgumentException">The term is longer, or nothing is left of it.</exception>
    public bool Contains(string term)
    {
        ArgumentException.ThrowIfNullOrEmpty(term);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(term.Length, LongestTerm, nameof(term));
        var folded = TextFolder.FoldTerm(term);
        if (folded.Length == 0) throw new ArgumentException($"Nothing is left of \"{term}\" after folding.", nameof(term));
        return Folded.Contains(folded, StringComparison.Ordinal);
    }

    /// <summary>The greatest strength among the signal's matches; null if there are none.</summary>
    public Confidence? Strongest(Signal signal) => Has(signal) ? StrengthOf(signal) : null;

    /// <summary>The first match of the signal that is at least so strong.</summary>
    public bool TryFind(Signal signal, Confidence atLeast, out TextMatch match)
    {
        if (Has(signal))
        {
            foreach (ref readonly var candidate in MatchesOf(signal).Items)
            {
                if (candidate.Signal != signal || candidate.Strength < atLeast) continue;
                match = candidate;
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>How many different terms carry one of the signals: one place counts once, and so does one term however often it stands there.</summary>
    /// <remarks>It counts to 64. Context signals are looked for only if the set holds one.</remarks>
    public int CountDistinct(SignalSet signals)
    {
        Span<(int Start, int Length)> counted = stackalloc (int, int)[MostCounted];
        var count = 0;
        _asked = _asked.Union(signals);
        if (_matches.Signals.Overlaps(signals)) CountDistinct(signals, _matches.Items, counted, ref count);
        if (signals.Overlaps(Names.Contexts)) CountDistinct(signals, Context.Items, counted, ref count);
        return count;
    }

    /// <summary>Whether a match of <paramref name="context"/> stands within <paramref name="window"/> folded characters of the match, before, behind or across it, in the same part.</summary>
    /// <param name="match">A match of this reading.</param>
    /// <param name="context">The signal to look for.</param>
    /// <param name="window">0 for touching; <see cref="int.MaxValue"/> for anywhere in the part.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is negative, or the match stands outside this text.</exception>
    public bool Near(in TextMatch match, Signal context, int window)
    {
        Check(match, window);
        if (!Has(context)) return false;
        foreach (ref readonly var other in Around(MatchesOf(context), match, window))
        {
            if (other.Signal != context || other.Part != match.Part) continue;
            if (other.FoldedStart - match.FoldedEnd() <= window && match.FoldedStart - other.FoldedEnd() <= window) return true;
        }

        return false;
    }

    /// <summary>Whether a match of <paramref name="context"/> ends at most <paramref name="window"/> folded characters before the match begins, in the same sentence.</summary>
    /// <inheritdoc cref="Near" path="/param"/>
    /// <inheritdoc cref="Near" path="/exception"/>
    public bool Precedes(Signal context, in TextMatch match, int window)
    {
        Check(match, window);
        if (!Has(context)) return false;

        // As far ahead as the sentence goes, so that it is looked through once and not for each match of the context.
        var reach = Math.Min(window, match.FoldedStart - Part(match.Part).FoldedStart);
        var sentence = Folded.Slice(match.FoldedStart - reach, reach).LastIndexOf(FoldCode.SentenceEnd);
        var from = match.FoldedStart - reach + sentence + 1;
        foreach (ref readonly var other in Around(MatchesOf(context), match, reach))
        {
            if (other.Signal == context && other.FoldedEnd() >= from && other.FoldedEnd() <= match.FoldedStart && other.Part == match.Part) return true;
        }

        return false;
    }

    /// <summary>Whether a match of <paramref name="context"/> begins at most <paramref name="window"/> folded characters behind the match, in the same sentence.</summary>
    /// <inheritdoc cref="Near" path="/param"/>
    /// <inheritdoc cref="Near" path="/exception"/>
    public bool Follows(Signal context, in TextMatch match, int window)
    {
        Check(match, window);
        if (!Has(context)) return false;
        var reach = Math.Min(window, Part(match.Part).FoldedEnd - match.FoldedEnd());
        var sentence = Folded.Slice(match.FoldedEnd(), reach).IndexOf(FoldCode.SentenceEnd);
        var to = match.FoldedEnd() + (sentence < 0 ? reach : sentence);
        foreach (ref readonly var other in Around(MatchesOf(context), match, reach))
        {
            if (other.Signal == context && other.FoldedStart >= match.FoldedEnd() && other.FoldedStart <= to && other.Part == match.Part) return true;
        }

        return false;
    }

    /// <summary>Whether the signal was found in one part; a context signal too.</summary>
    public bool HasIn(int part, Signal signal)
    {
        if (!Has(signal)) return false;
        var matches = MatchesOf(signal).Items;
        for (var at = FirstAt(matches, part, 0); at < matches.Length && matches[at].Part == part; at++)
        {
            if (matches[at].Signal == signal) return true;
        }

        return false;
    }

    /// <summary>Whether a recogniser found something.</summary>
    public bool HasIdentifiers => Signals.Overlaps(Names.Identifiers);

    /// <summary>The matches of a part that begin before a place in it as the host gave it: all that may reach over that place.</summary>
    public ReadOnlySpan<TextMatch> BeginningBefore(int part, int place) => Matches[FirstAt(Matches, part, 0)..FirstAt(Matches, part, place)];

    /// <summary>The terms' matches in one part, while identifiers are being recognised.</summary>
    internal ReadOnlySpan<TextMatch> TermMatchesOf(int part) => TermMatches[FirstAt(TermMatches, part, 0)..FirstAt(TermMatches, part + 1, 0)];

    private Vocabulary Vocabulary => _vocabulary ?? throw new InvalidOperationException("The text was not read yet.");

    private MatchList Context
    {
        get
        {
            if (!_isContextRead)
            {
                _isContextRead = true;
                Vocabulary.ReadContext(this, _context);
            }

            return _context;
        }
    }

    private MatchList MatchesOf(Signal signal) => Names.Contexts.Contains(signal) ? Context : _matches;

    // A match of another text would point anywhere, and arithmetic on its place past the end of the numbers.
    private void Check(in TextMatch match, int window)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        if ((uint)match.Part < (uint)PartCount)
        {
            var (start, end) = FoldedRange(match.Part);
            if (match.FoldedStart >= start && match.FoldedStart <= end && match.FoldedLength >= 0 && match.FoldedLength <= end - match.FoldedStart) return;
        }

        throw new ArgumentOutOfRangeException(nameof(match), "The match stands outside this text: it is one of another reading.");
    }

    private void CountDistinct(SignalSet signals, ReadOnlySpan<TextMatch> matches, Span<(int Start, int Length)> counted, ref int count)
    {
        var folded = FoldedText.Chars;
        foreach (ref readonly var match in matches)
        {
            if (count == counted.Length) return;
            if (!signals.Contains(match.Signal)) continue;
            var isNew = true;
            foreach (var (start, length) in counted[..count])
            {
                var overlaps = match.FoldedStart < start + length && start < match.FoldedEnd();
                if (!overlaps && !folded.Slice(start, length).SequenceEqual(folded.Slice(match.FoldedStart, match.FoldedLength))) continue;
                isNew = false;
                break;
            }

            if (isNew) counted[count++] = (match.FoldedStart, match.FoldedLength);
        }
    }

    /// <summary>
    /// The matches that can stand within a window of a place. They are in the order of the text, so the others need not be
    /// looked at: a text of many places must not cost the square of their number.
    /// </summary>
    private static ReadOnlySpan<TextMatch> Around(MatchList list, in TextMatch match, int window)
    {
        var matches = list.Items;
        var from = FirstFrom(matches, (long)match.FoldedStart - window - list.Longest);
        return matches[from..FirstFrom(matches, (long)match.FoldedEnd() + window + 1)];
    }

    private static int FirstAt(ReadOnlySpan<TextMatch> matches, int part, int start)
    {
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (matches[middle].Part < part || (matches[middle].Part == part && matches[middle].Start < start)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int FirstFrom(ReadOnlySpan<TextMatch> matches, long foldedStart)
    {
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (matches[middle].FoldedStart < foldedStart) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
