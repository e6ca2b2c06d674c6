namespace WeChatPolicy.Rules.Text;

/// <summary>What was read in the parts of one fact's text: its folded form, the signals, and the places that carry them.</summary>
/// <remarks>
/// A reading is used again for the next text: it is valid while a rule runs, on that rule's thread, and must not be kept.
/// Offsets in matches are UTF-16 units of the part as the host gave it, folded offsets those of <see cref="Folded"/>.
/// </remarks>
public sealed partial class TextReading
{
    private readonly MatchList _matches = new();
    private readonly MatchList _context = new();
    private readonly DigitRuns _digitRuns = new();
    private TextPart[] _parts = new TextPart[4];
    private TextAnalyzer? _analyzer;
    private bool _isContextRead;
    private int _termCount;
    private int _foundCount;
    private int _digitRunsOf = -1;
    private List<(string Name, Exception Error)>? _failures;

    /// <summary>An empty one, to be filled and read.</summary>
    public TextReading()
    {
    }

    /// <summary>The categories of terms and the types of identifiers that were found; context categories are not included.</summary>
    public SignalSet Signals
    {
        get
        {
            _asksForAll = true;
            return _matches.Signals;
        }
    }

    /// <summary>
    /// Every place of a trigger term or an identifier, sorted by part and start. Of two matches of one signal where one
    /// covers the other, the longer stands here. Beyond a million places of terms, the rest is not listed.
    /// </summary>
    public ReadOnlySpan<TextMatch> Matches
    {
        get
        {
            _asksForAll = true;
            return _matches.Items;
        }
    }

    /// <summary>The number of parts; empty ones were left out.</summary>
    public int PartCount { get; private set; }

    /// <summary>
    /// The folded text of all parts. Separators between characters are gone; <c>\n</c> stands where a sentence ends,
    /// <c>,</c> where a clause, a quotation or a bracket does, NUL behind each part.
    /// </summary>
    public ReadOnlySpan<char> Folded
    {
        get
        {
            AsksForWords = true;
            return FoldedText.Chars;
        }
    }

    internal FoldedText FoldedText { get; } = new();

    /// <summary>The terms' matches alone, while identifiers are being recognised.</summary>
    internal ReadOnlySpan<TextMatch> TermMatches => _matches.Items[.._termCount];

    /// <summary>The name of a part (body, title, item …).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public string PartName(int part) => Part(part).Name;

    /// <summary>A part as the host gave it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public ReadOnlySpan<char> Original(int part)
    {
        AsksForWords = true;
        return Part(part).Text;
    }

    /// <summary>Where a part begins and ends in <see cref="Folded"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public (int Start, int End) FoldedRange(int part) => (Part(part).FoldedStart, Part(part).FoldedEnd);

    /// <summary>Forgets the text before.</summary>
    public void Begin()
    {
        Array.Clear(_parts, 0, PartCount);
        PartCount = 0;
        _analyzer = null;
        _isContextRead = false;
        _digitRunsOf = -1;
        _digitRuns.Clear();
        _matches.Clear();
        _context.Clear();
        _failures = null;
        FoldedText.Clear();
    }

    /// <summary>Adds a part to be read; an empty one is ignored.</summary>
    public void Add(string partName, string? text)
    {
        if (string.IsNullOrEmpty(text)) return;
        if (PartCount == _parts.Length) Array.Resize(ref _parts, _parts.Length * 2);
        _parts[PartCount++] = new TextPart { Name = partName, Text = text };
    }

    internal ref readonly TextPart Part(int part)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)part, (uint)PartCount, nameof(part));
        return ref _parts[part];
    }

    /// <summary>Folds all parts, for the analyzer that is going to read them.</summary>
    internal MatchList Fold(TextAnalyzer analyzer)
    {
        _analyzer = analyzer;
        for (var part = 0; part < PartCount; part++) TextFolder.Fold(ref _parts[part], FoldedText);
        return _matches;
    }

    /// <summary>The recognisers and classifiers that failed on this text, each once, with the error.</summary>
    public IReadOnlyList<(string Name, Exception Error)> Failures => _failures ?? [];

    internal void NoteFailure(string name, Exception error)
    {
        _failures ??= [];
        if (!_failures.Exists(failure => failure.Name == name)) _failures.Add((name, error));
    }

    internal void BeginIdentifiers() => _termCount = _matches.Count;

    internal void AddIdentifier(Signal signal, int part, int start, int length, Confidence strength)
    {
        ref readonly var place = ref Part(part);
        var from = FoldedText.FoldedIndex(place, start);
        var to = FoldedText.FoldedIndex(place, start + length);
        _matches.Add(new(signal, strength, part, start, length, from, to - from, Disguised: false));
    }

    /// <summary>The terms and identifiers, while classifiers run.</summary>
    internal ReadOnlySpan<TextMatch> FoundBefore => _matches.Items[.._foundCount];

    internal void BeginScores() => _foundCount = _matches.Count;

    internal void AddScore(Signal signal, int part, int foldedStart, int foldedLength, Confidence strength, float score)
    {
        ref readonly var place = ref Part(part);
        var from = place.FoldedStart + foldedStart;
        var start = FoldedText.OriginalStart(place, from);
        var length = FoldedText.OriginalEnd(place, from + foldedLength - 1) - start;
        _matches.Add(new(signal, strength, part, start, length, from, foldedLength, Disguised: false) { Score = score });
    }

    /// <summary>The digit groups of a part, worked out when first asked for.</summary>
    internal DigitRuns DigitRuns(int part)
    {
        if (_digitRunsOf != part)
        {
            _digitRuns.Read(Original(part));
            _digitRunsOf = part;
        }

        return _digitRuns;
    }
}
