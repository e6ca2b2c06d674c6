namespace WeChatPolicy.Rules.Text;

/// <summary>One part of a text as an <see cref="ITextClassifier"/> sees it.</summary>
public readonly ref struct ClassifierScan
{
    private readonly AnalysisBuffer _reading;
    private readonly ReadOnlySpan<(ScoreDefinition Score, Signal Signal)> _scores;

    internal ClassifierScan(AnalysisBuffer reading, int part, ReadOnlySpan<(ScoreDefinition Score, Signal Signal)> scores, bool hasPassed = false)
    {
        _reading = reading;
        _scores = scores;
        Part = part;
        HasPassed = hasPassed;
    }

    /// <summary>Whether the classifier's gate was asked while the part was skimmed, and let it pass.</summary>
    internal bool HasPassed { get; }

    /// <summary>The index of the part.</summary>
    public int Part { get; }

    /// <summary>The part as the host gave it.</summary>
    public ReadOnlySpan<char> Text => _reading.Original(Part);

    /// <summary>The part as it was folded.</summary>
    public ReadOnlySpan<char> Folded
    {
        get
        {
            var (start, end) = _reading.FoldedRange(Part);
            return _reading.Folded[start..end];
        }
    }

    /// <summary>The part as it was folded, the names of stickers blank.</summary>
    internal ReadOnlySpan<char> Spoken => _reading.Spoken.Of(_reading.FoldedText, in _reading.Part(Part), Part);

    internal ReadOnlySpan<TextMatch> FoundInPart => _reading.FoundBeforeIn(Part);

    /// <summary>Where the part begins in the folded text of all parts.</summary>
    internal int FoldedStart => _reading.FoldedRange(Part).Start;

    /// <summary>The terms and identifiers found in all parts, sorted by part and start.</summary>
    public ReadOnlySpan<TextMatch> Matches => _reading.FoundBefore;

    /// <summary>Writes a score for the part, and says which stretch of it weighed most.</summary>
    /// <param name="score">Which of <see cref="ITextClassifier.Scores"/>.</param>
    /// <param name="value">Its value; one below the threshold says nothing.</param>
    /// <param name="start">Where the stretch begins, in folded characters of the part.</param>
    /// <param name="length">How long it is, in folded characters; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such score, or the stretch lies outside the part.</exception>
    public void Write(int score, float value, int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)score, (uint)_scores.Length, nameof(score));
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Folded.Length - start);
        var (definition, signal) = _scores[score];
        if (definition.Of(value) is { } strength) _reading.AddScore(signal, Part, start, length, strength, value);
    }
}
