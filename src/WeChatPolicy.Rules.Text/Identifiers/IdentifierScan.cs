namespace WeChatPolicy.Rules.Text;

/// <summary>One part of a text as an <see cref="IdentifierRecogniser"/> sees it. Offsets are UTF-16 units of the part as the host gave it.</summary>
public readonly ref struct IdentifierScan
{
    private readonly AnalysisBuffer _reading;
    private readonly Signal _signal;

    internal IdentifierScan(AnalysisBuffer reading, int part, Signal signal)
    {
        _reading = reading;
        Part = part;
        _signal = signal;
        Text = reading.Original(part);
    }

    /// <summary>The index of the part.</summary>
    public int Part { get; }

    /// <summary>The part as the host gave it.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>
    /// The runs of digits in the part, in order: of any width or form, Chinese numerals included. They are worked out
    /// once for all recognisers.
    /// </summary>
    public ReadOnlySpan<DigitGroup> DigitGroups => _reading.DigitRuns(Part).Groups;

    /// <summary>The digits of all groups in ASCII, end to end; <see cref="DigitGroup.First"/> points into it.</summary>
    public ReadOnlySpan<char> Digits => _reading.DigitRuns(Part).Digits;

    /// <summary>The places in all parts where terms were found, sorted by part and start.</summary>
    public ReadOnlySpan<TextMatch> Terms => _reading.TermMatches;

    /// <summary>Those of them that stand in this part.</summary>
    public ReadOnlySpan<TextMatch> TermsOfPart => _reading.TermMatchesOf(Part);

    /// <summary>Adds a find.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is; at least 1.</param>
    /// <param name="strength">How sure it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is empty or stands outside the text.</exception>
    public void Add(int start, int length, Confidence strength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        _reading.AddIdentifier(_signal, Part, start, length, strength);
    }

    /// <summary>Whether one of the words stands within <paramref name="window"/> units before a place; case is ignored.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">The place, from 0 to the length of the text.</param>
    /// <param name="window">How far ahead of it to look, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place stands outside the text, or the window is negative.</exception>
    public bool IsPrecededBy(ReadOnlySpan<string> words, int start, int window)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, Text.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        return HasAny(Text[Math.Max(0, start - window)..start], words);
    }

    /// <summary>Whether one of the words stands within <paramref name="window"/> units behind a place; case is ignored.</summary>
    internal bool IsFollowedBy(ReadOnlySpan<string> words, int end, int window) => HasAny(Text[end..Math.Min(Text.Length, end + window)], words);

    /// <summary>A word list of the analyzer.</summary>
    internal WordList Words(WordListId list) => _reading.Words(list);

    /// <summary>At most <paramref name="window"/> folded characters before the end of a match, itself included, in its part.</summary>
    internal ReadOnlySpan<char> FoldedUpTo(in TextMatch match, int window)
    {
        var end = match.FoldedStart + match.FoldedLength;
        return _reading.FoldedText.Chars[Math.Max(_reading.Part(Part).FoldedStart, end - window)..end];
    }

    private static bool HasAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
