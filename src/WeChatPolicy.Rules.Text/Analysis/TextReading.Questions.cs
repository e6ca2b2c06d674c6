namespace WeChatPolicy.Rules.Text;

/// <content>What rules ask. A question about a context category reads the context terms, once, when it is first asked.</content>
public sealed partial class TextReading
{
    private const int MostCounted = 64;
    private const int LongestTerm = 256;

    /// <summary>The signals that this reading tells apart, by name.</summary>
    public SignalRegistry Names => Analyzer.Signals;

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
        var names = Analyzer.Signals;
        return names.TryGet(signalName, out var signal) ? Has(signal)
            : throw new ArgumentException($"There is no signal {signalName}. {NearestNames.Hint(signalName, names.Names)}", nameof(signalName));
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
    public bool Near(in TextMatch match, Signal context, int window)
    {
        if (!Has(context)) return false;
        foreach (ref readonly var other in Around(MatchesOf(context).Items, match, window))
        {
            if (other.Signal != context || other.Part != match.Part) continue;
            if (other.FoldedStart - match.FoldedEnd() <= window && match.FoldedStart - other.FoldedEnd() <= window) return true;
        }

        return false;
    }

    /// <summary>Whether a match of <paramref name="context"/> ends at most <paramref name="window"/> folded characters before the match begins, in the same sentence.</summary>
    public bool Precedes(Signal context, in TextMatch match, int window)
    {
        if (!Has(context)) return false;
        foreach (ref readonly var other in Around(MatchesOf(context).Items, match, window))
        {
            if (other.Signal == context && other.Part == match.Part && IsFollowed(other, match, window)) return true;
        }

        return false;
    }

    /// <summary>Whether a match of <paramref name="context"/> begins at most <paramref name="window"/> folded characters behind the match, in the same sentence.</summary>
    public bool Follows(Signal context, in TextMatch match, int window)
    {
        if (!Has(context)) return false;
        foreach (ref readonly var other in Around(MatchesOf(context).Items, match, window))
        {
            if (other.Signal == context && other.Part == match.Part && IsFollowed(match, other, window)) return true;
        }

        return false;
    }

    private TextAnalyzer Analyzer => _analyzer ?? throw new InvalidOperationException("The text was not read yet.");

    private MatchList Context
    {
        get
        {
            if (!_isContextRead)
            {
                _isContextRead = true;
                Analyzer.ReadContext(this, _context);
            }

            return _context;
        }
    }

    private MatchList MatchesOf(Signal signal) => Analyzer.IsContext(signal) ? Context : _matches;

    private bool IsFollowed(in TextMatch first, in TextMatch second, int window)
    {
        var distance = second.FoldedStart - first.FoldedEnd();
        return distance >= 0 && distance <= window
            && !FoldedText.Chars.Slice(first.FoldedEnd(), distance).Contains(FoldCode.SentenceEnd);
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
    private static ReadOnlySpan<TextMatch> Around(ReadOnlySpan<TextMatch> matches, in TextMatch match, int window)
    {
        var from = FirstFrom(matches, match.FoldedStart - window - LongestMatch);
        return matches[from..FirstFrom(matches, match.FoldedEnd() + window + 1)];
    }

    private static int FirstFrom(ReadOnlySpan<TextMatch> matches, int foldedStart)
    {
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].FoldedStart < foldedStart) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Longer than any term with its gap, and than any identifier that a rule asks about as context.</summary>
    private const int LongestMatch = 256;
}
