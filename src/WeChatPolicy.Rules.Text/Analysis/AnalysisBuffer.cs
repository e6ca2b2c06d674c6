namespace WeChatPolicy.Rules.Text;

/// <summary>The memory that texts are read into, one after the other: parts, folded form, signals, and the places that carry them.</summary>
/// <remarks>
/// Fill it (<see cref="Add"/>), let a <see cref="TextAnalyzer"/> read it, and look at a <see cref="TextAnalysis"/> of it; <see cref="Clear"/>
/// makes it ready for the next text. Not safe for use from several threads. Offsets in matches are UTF-16 units of the part as the host gave it, folded offsets those of <see cref="Folded"/>.
/// </remarks>
public sealed partial class AnalysisBuffer
{
    private readonly MatchList _matches = new();
    private readonly MatchList _identifiers = new();
    private readonly MatchList _context = new();
    private readonly DigitRuns _digitRuns = new();
    private TextPart[] _parts = new TextPart[4];
    private Vocabulary? _vocabulary;
    private bool _isContextRead;
    private int _foundCount;
    private int _digitRunsOf = -1;
    private List<(string Name, Exception Error)>? _failures;

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

    /// <summary>How many texts it has held; a <see cref="TextAnalysis"/> of an earlier one has ended.</summary>
    internal long Texts { get; private set; }

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

    internal SkimMemory Skim { get; } = new();

    internal DisguiseMemory Disguises { get; } = new();

    internal SpokenText Spoken { get; } = new();

    /// <summary>The terms' matches alone, while identifiers are being recognised.</summary>
    internal ReadOnlySpan<TextMatch> TermMatches => _matches.Items;

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
    public void Clear()
    {
        Texts++;
        Array.Clear(_parts, 0, PartCount);
        PartCount = 0;
        _vocabulary = null;
        _isContextRead = false;
        _digitRunsOf = -1;
        _digitRuns.Clear();
        _matches.Clear();
        _identifiers.Clear();
        _context.Clear();
        _failures = null;
        FoldedText.Clear();
        Skim.Clear();
        Spoken.Clear();
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

    /// <summary>Folds all parts, for an analyzer that is going to read them.</summary>
    internal MatchList Fold(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        for (var part = 0; part < PartCount; part++) TextFolder.Fold(ref _parts[part], FoldedText);
        return _matches;
    }

    /// <summary>The place of a part, for the pass that notes something in it.</summary>
    internal ref TextPart Place(int part) => ref _parts[part];

    /// <summary>What failed on this text, such as <c>identifier/staff-number</c>, each once with the error; <see langword="null"/> where nothing did, which costs nothing.</summary>
    public IReadOnlyList<(string Name, Exception Error)>? Failures => _failures;

    internal void NoteFailure(string name, Exception error)
    {
        _failures ??= [];
        if (!_failures.Exists(failure => failure.Name == name)) _failures.Add((name, error));
    }

    /// <summary>Adds a find. It stands apart until all recognisers are done: they look at the terms meanwhile.</summary>
    internal void AddIdentifier(Signal signal, int part, int start, int length, Confidence strength)
    {
        ref readonly var place = ref Part(part);
        var from = FoldedText.FoldedIndex(place, start);
        var to = FoldedText.FoldedIndex(place, start + length);
        _identifiers.Add(new(signal, strength, part, start, length, from, to - from, Disguised: false));
    }

    /// <summary>Puts what the recognisers found among the matches, each place once.</summary>
    internal void TakeIdentifiers()
    {
        if (_identifiers.Count == 0) return;
        foreach (ref readonly var match in _identifiers.Items) _matches.Add(match);
        _matches.KeepLongest();
    }

    /// <summary>The terms and identifiers, while classifiers run.</summary>
    internal ReadOnlySpan<TextMatch> FoundBefore => _matches.Items[.._foundCount];

    /// <summary>Those of one part.</summary>
    internal ReadOnlySpan<TextMatch> FoundBeforeIn(int part) => FoundBefore[FirstAt(FoundBefore, part, 0)..FirstAt(FoundBefore, part + 1, 0)];

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
