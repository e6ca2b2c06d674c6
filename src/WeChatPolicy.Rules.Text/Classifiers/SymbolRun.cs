namespace WeChatPolicy.Rules.Text;

/// <summary>The symbols of a piece of folded text in one view, each with the place that it was read from.</summary>
internal ref struct SymbolRun(Span<ushort> symbols, Span<ushort> starts, Span<ushort> ends)
{
    private readonly Span<ushort> _symbols = symbols;
    private readonly Span<ushort> _starts = starts;
    private readonly Span<ushort> _ends = ends;

    internal int Count { get; private set; }

    internal readonly ReadOnlySpan<ushort> Symbols => _symbols[..Count];

    internal readonly int StartOf(int symbol) => _starts[symbol];

    internal readonly int EndOf(int symbol) => _ends[symbol];

    /// <summary>Appends a symbol, unless it is the third of its kind in a row: repeating says nothing more.</summary>
    internal void Add(ushort symbol, int start, int end)
    {
        if (Count >= 2 && _symbols[Count - 1] == symbol && _symbols[Count - 2] == symbol)
        {
            _ends[Count - 1] = (ushort)end;
            return;
        }

        _symbols[Count] = symbol;
        _starts[Count] = (ushort)start;
        _ends[Count++] = (ushort)end;
    }

    /// <summary>Reads the folded characters as they stand.</summary>
    internal void ReadCharacters(ReadOnlySpan<char> folded)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            var character = folded[at];
            if (character < 0x80 && !char.IsAsciiLetter(character))
            {
                if (!char.IsAsciiDigit(character)) continue;
                character = '0';
            }

            Add(character, at, at + 1);
        }
    }
}
