namespace WeChatPolicy.Rules.Text;

/// <summary>Looks at 64 folded characters at a time for what either pass may have to look at; what it does not mark, neither has to.</summary>
/// <remarks>No branch for a character: ordinary chat is read through here, once for both passes, and little of it further on.</remarks>
internal sealed class SignBlock
{
    internal const int Length = 64;

    private const uint Han = 1, Sound = 2, FirstPiece = 4, Between = 8, HanBehind = 16, Boundary = 32, LaterPiece = 64;
    private const int ToBehind = 4, ToBetween = 3, ToBoundary = 5;

    private static readonly byte[] s_marks = Load();

    private int _at = -1;
    private ulong _boundaries;
    private ulong _nearBoundaries;
    private ulong _between;

    /// <summary>Bit i says whether a letter, a digit, an emoji or the pieces of a character may begin there, or two characters that never stand side by side.</summary>
    internal ulong Sounds { get; private set; }

    /// <summary>Bit i says whether what is there may stand between two characters of a word, or is the first of several equal ones.</summary>
    /// <param name="holdsStickers">Whether any bracket may begin one.</param>
    internal ulong Obstructions(bool holdsStickers) => _between | (holdsStickers ? _boundaries : _nearBoundaries);

    /// <summary>Another text is going to be read.</summary>
    internal void Clear() => _at = -1;

    /// <summary>Goes to the block that begins at a place, unless it is there.</summary>
    internal void Read(ReadOnlySpan<char> text, int at)
    {
        if (_at == at) return;
        _at = at;
        text = text[at..];
        var marks = s_marks.AsSpan(0, 0x10000);
        var words = PairTable.Words;
        var (sounds, between, boundaries) = (0ul, 0ul, 0ul);
        var count = Math.Min(text.Length, Length);
        uint mark = marks[text[0]];
        var unit = text[0];
        for (var place = 0; place < count; place++)
        {
            var next = place + 1 < text.Length ? text[place + 1] : FoldCode.PartEnd;
            uint behind = marks[next];
            var bits = PairTable.Bits(unit, next, words.Length, out var word);
            var strange = (words[word] & bits) == bits ? 0u : Han;
            sounds |= ((mark & ((behind >> ToBehind) | Sound) & (Sound | FirstPiece | strange)) != 0 ? 1ul : 0ul) << place;
            between |= (((mark >> ToBetween) & 1ul) | (unit == next ? 1ul : 0ul)) << place;
            boundaries |= ((mark >> ToBoundary) & 1ul) << place;
            (unit, mark) = (next, behind);
        }

        // A mark in between has another no further than one character away; beyond the block, and where the text ends, there may be one.
        var near = (boundaries << 1) | (boundaries << 2) | (boundaries >> 1) | (boundaries >> 2) | 3ul | (7ul << Math.Max(0, count - 3));
        (Sounds, _between, _boundaries, _nearBoundaries) = (sounds, between, boundaries, boundaries & near);
    }

    private static byte[] Load()
    {
        var marks = new byte[0x10000];
        for (var unit = 0; unit < marks.Length; unit++)
        {
            marks[unit] = (byte)(CharacterKinds.Of((char)unit) switch
            {
                CharacterKind.Han => Han | HanBehind,
                CharacterKind.Letter or CharacterKind.Digit => Sound,
                CharacterKind.HighSurrogate => Sound | Between,
                CharacterKind.Sign or CharacterKind.Link => Between,
                CharacterKind.Boundary => Boundary,
                _ => 0u,
            });
        }

        SplitTable.Mark((first, second) =>
        {
            marks[first] |= (byte)FirstPiece;
            marks[second] |= (byte)LaterPiece;
        });
        return marks;
    }
}
