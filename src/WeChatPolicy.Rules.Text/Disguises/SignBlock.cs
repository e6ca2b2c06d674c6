using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>Looks at 64 folded characters at a time for what either pass may have to look at; what it does not mark, neither has to.</summary>
/// <remarks>Only what the first look left is looked at, once for both passes.</remarks>
internal sealed class SignBlock
{
    internal const int Length = 64;

    private const uint Han = 1, Sound = 2, FirstPiece = 4, Between = 8, HanBehind = 16, Boundary = 32, LaterPiece = 64;
    private const int ToBehind = 4;

    private static readonly byte[] s_marks = PreparedTables.Array("sign-marks", Build);

    private SkimMemory _skim = null!;
    private int _firstBlock;
    private int _at = -1;
    private ulong _boundaries;
    private ulong _nearBoundaries;
    private ulong _between;

    /// <summary>Bit i says whether a letter, a digit, an emoji or the pieces of a character may begin there, or two characters that never stand side by side.</summary>
    internal ulong Sounds { get; private set; }

    /// <summary>Bit i says whether what is there may stand between two characters of a word, or is the first of several equal ones.</summary>
    /// <param name="holdsStickers">Whether any bracket may begin one.</param>
    internal ulong Obstructions(bool holdsStickers) => _between | (holdsStickers ? _boundaries : _nearBoundaries);

    /// <summary>Whether neither pass has to look at the first of two neighbours, whatever stands around them; clauses that end are looked at apart.</summary>
    internal static bool IsQuiet(char first, char second)
    {
        Look(first, second, PairTable.Words, out var sounds, out var between);
        return !sounds && !between;
    }

    /// <summary>Another text is going to be read.</summary>
    internal void Begin(SkimMemory skim, in TextPart part) => (_skim, _firstBlock, _at) = (skim, part.FirstBlock, -1);

    /// <summary>Goes to the block that begins at a place, unless it is there.</summary>
    internal void Read(ReadOnlySpan<char> text, int at)
    {
        if (_at == at) return;
        _at = at;
        var block = _skim[_firstBlock + (at / Length)];
        text = text[at..];
        var words = PairTable.Words;
        var (sounds, between) = (0ul, 0ul);
        for (var loud = block.Loud; loud != 0; loud &= loud - 1)
        {
            var place = BitOperations.TrailingZeroCount(loud);
            Look(text[place], place + 1 < text.Length ? text[place + 1] : FoldCode.PartEnd, words, out var isSound, out var isBetween);
            if (isSound) sounds |= 1ul << place;
            if (isBetween) between |= 1ul << place;
        }

        // A mark in between has another no further than one character away; beyond the block, and where the text ends, there may be one.
        var boundaries = block.Boundaries;
        var near = (boundaries << 1) | (boundaries << 2) | (boundaries >> 1) | (boundaries >> 2) | 3ul | (7ul << Math.Max(0, Math.Min(text.Length, Length) - 3));
        (Sounds, _between, _boundaries, _nearBoundaries) = (sounds, between, boundaries, boundaries & near);
    }

    private static void Look(char first, char second, ReadOnlySpan<ulong> words, out bool isSound, out bool isBetween)
    {
        uint mark = s_marks[first];
        var bits = PairTable.Bits(first, second, words.Length, out var word);
        var strange = (words[word] & bits) == bits ? 0u : Han;
        isSound = (mark & (((uint)s_marks[second] >> ToBehind) | Sound) & (Sound | FirstPiece | strange)) != 0;
        isBetween = (mark & Between) != 0 || first == second;
    }

    internal static byte[] Build()
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
