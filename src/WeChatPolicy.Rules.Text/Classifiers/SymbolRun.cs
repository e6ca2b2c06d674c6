using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>The symbols of a piece of folded text in one view, each with the place that it was read from.</summary>
/// <param name="symbols">Room for as many symbols as the piece has characters.</param>
/// <param name="starts">As much room for where each begins.</param>
/// <param name="ends">And for where it ends.</param>
internal ref struct SymbolRun(Span<ushort> symbols, Span<ushort> starts, Span<ushort> ends)
{
    private readonly Span<ushort> _symbols = symbols;
    private readonly Span<ushort> _starts = starts;
    private readonly Span<ushort> _ends = ends;

    internal int Count { get; private set; }

    internal readonly ReadOnlySpan<ushort> Symbols => _symbols[..Count];

    internal readonly int StartOf(int symbol) => _starts[symbol];

    internal readonly int EndOf(int symbol) => _ends[symbol];

    /// <summary>Reads a piece anew.</summary>
    internal void Read(TextView view, ReadOnlySpan<char> piece)
    {
        Count = 0;
        if (view == TextView.Characters) ReadCharacters(piece);
        else ReadSounds(piece);
    }

    // Marks stand between characters as easily as they are left out, so that no model sees them; one digit is as good as another.
    private void ReadCharacters(ReadOnlySpan<char> piece)
    {
        for (var at = 0; at < piece.Length; at++)
        {
            var character = piece[at];
            if (char.IsAsciiDigit(character)) character = '0';
            else if (character < 0x80 && !char.IsAsciiLetter(character)) continue;
            Add(character, at, at + 1);
        }
    }

    [SkipLocalsInit]
    private void ReadSounds(ReadOnlySpan<char> piece)
    {
        Span<Sound> sounds = stackalloc Sound[TextPieces.Longest];
        var count = SoundReading.Read(piece, sounds);
        foreach (ref readonly var sound in sounds[..count])
        {
            if (sound.Id != Sound.Boundary) Add(sound.IsDigit ? Sound.FirstDigit : sound.Id, sound.Start, sound.End);
        }
    }

    private void Add(ushort symbol, int start, int end)
    {
        _symbols[Count] = symbol;
        _starts[Count] = (ushort)start;
        _ends[Count++] = (ushort)end;
    }
}
