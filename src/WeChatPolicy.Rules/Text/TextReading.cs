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
    private TextScanner? _scanner;
    private bool _isContextRead;
    private int _termCount;
    private int _digitRunsOf = -1;
    private List<(string Recogniser, Exception Error)>? _failures;

    internal TextReading()
    {
    }

    /// <summary>The categories of terms and the types of identifiers that were found; context categories are not included.</summary>
    public SignalSet Signals => _matches.Signals;

    /// <summary>
    /// Every place of a trigger term or an identifier, sorted by part and start. Of two matches of one signal where one
    /// covers the other, the longer stands here. Beyond a million places of terms, the rest is not listed.
    /// </summary>
    public ReadOnlySpan<TextMatch> Matches => _matches.Items;

    /// <summary>The number of parts; empty ones were left out.</summary>
    public int PartCount { get; private set; }

    /// <summary>
    /// The folded text of all parts. Separators between characters are gone; <c>\n</c> stands where a sentence ends,
    /// <c>,</c> where a clause, a quotation or a bracket does, NUL behind each part.
    /// </summary>
    public ReadOnlySpan<char> Folded => FoldedText.Chars;

    internal FoldedText FoldedText { get; } = new();

    /// <summary>The terms' matches alone, while identifiers are being recognised.</summary>
    internal ReadOnlySpan<TextMatch> TermMatches => _matches.Items[.._termCount];

    /// <summary>The name of a part (body, title, item …).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public string PartName(int part) => Part(part).Name;

    /// <summary>A part as the host gave it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public ReadOnlySpan<char> Original(int part) => Part(part).Text;

    /// <summary>Where a part begins and ends in <see cref="Folded"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public (int Start, int End) FoldedRange(int part) => (Part(part).FoldedStart, Part(part).FoldedEnd);

    /// <summary>Forgets the text before.</summary>
    internal void Begin()
    {
        Array.Clear(_parts, 0, PartCount);
        PartCount = 0;
        _scanner = null;
        _isContextRead = false;
        _digitRunsOf = -1;
        _digitRuns.Clear();
        _matches.Clear();
        _context.Clear();
        _failures = null;
        FoldedText.Clear();
    }

    /// <summary>Adds a part to be read; an empty one is ignored.</summary>
    internal void Add(string partName, string? text)
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

    /// <summary>Folds all parts, for the scanner that is going to read them.</summary>
    internal MatchList Fold(TextScanner scanner)
    {
        _scanner = scanner;
        for (var part = 0; part < PartCount; part++) TextFolder.Fold(ref _parts[part], FoldedText);
        return _matches;
    }

    /// <summary>The recognisers that failed on this text, each once, with the error; <see langword="null"/> where none did, which costs nothing.</summary>
    internal IReadOnlyList<(string Recogniser, Exception Error)>? Failures => _failures;

    internal void NoteFailure(string recogniser, Exception error)
    {
        _failures ??= [];
        if (!_failures.Exists(failure => failure.Recogniser == recogniser)) _failures.Add((recogniser, error));
    }

    internal void BeginIdentifiers() => _termCount = _matches.Count;

    internal void AddIdentifier(Signal signal, int part, int start, int length, Confidence strength)
    {
        ref readonly var place = ref Part(part);
        var from = FoldedText.FoldedIndex(place, start);
        var to = FoldedText.FoldedIndex(place, start + length);
        _matches.Add(new(signal, strength, part, start, length, from, to - from, Disguised: false));
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
