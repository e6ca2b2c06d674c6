namespace WeChatPolicy.Rules.Text;

/// <summary>Looks at 64 folded characters at a time for what either pass may have to look at; what it does not mark, neither has to.</summary>
/// <remarks>No branch for a character: ordinary chat is read through here, and little of it further on.</remarks>
internal static class SignBlock
{
    internal const int Length = 64;

    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Han = 1,

        /// <summary>A letter, a digit or half an emoji.</summary>
        Sound = 2,

        FirstPiece = 4,
        LaterPiece = 8,

        /// <summary>Something that may stand between, and no end of a clause.</summary>
        Between = 16,

        Boundary = 32,

        /// <summary>A character or a letter.</summary>
        Repeatable = 64,
    }

    private static readonly Marks[] s_marks = Load();

    /// <summary>Bit i says whether at <c>text[i]</c> a letter, a digit, an emoji or the pieces of a character may begin, or two characters that never stand side by side.</summary>
    internal static ulong Sounds(ReadOnlySpan<char> text)
    {
        var marks = s_marks.AsSpan(0, 0x10000);
        var (mask, count) = (0ul, Math.Min(text.Length, Length + 1));
        var (first, before) = (text[0], (uint)marks[text[0]]);
        for (var at = 1; at < count; at++)
        {
            var (second, behind) = (text[at], (uint)marks[text[at]]);
            var strange = PairTable.IsStrangeBit(first, second) & before & behind & (uint)Marks.Han;
            mask |= (ulong)(strange | ((before >> 1) & 1) | ((before >> 2) & (behind >> 3) & 1)) << (at - 1);
            (first, before) = (second, behind);
        }

        if (count <= Length) mask |= (ulong)((before >> 1) & 1) << (count - 1);
        return mask;
    }

    /// <summary>Bit i says whether <c>text[i]</c> may stand between two characters of a word, or be the first of several equal ones.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="holdsStickers">Whether any bracket may begin one.</param>
    internal static ulong Between(ReadOnlySpan<char> text, bool holdsStickers)
    {
        var marks = s_marks.AsSpan(0, 0x10000);
        var (between, boundary, count) = (0ul, 0ul, Math.Min(text.Length, Length));
        var next = text[0];
        for (var at = 0; at < count; at++)
        {
            var (unit, mark) = (next, (uint)marks[next]);
            next = at + 1 < text.Length ? text[at + 1] : FoldCode.PartEnd;
            between |= (ulong)(((mark >> 4) & 1) | ((mark >> 6) & (unit == next ? 1u : 0u))) << at;
            boundary |= (ulong)((mark >> 5) & 1) << at;
        }

        // A mark in between has another no further than one character away; beyond the block, and where the text ends, there may be one.
        if (holdsStickers) return between | boundary;
        var near = (boundary << 1) | (boundary << 2) | (boundary >> 1) | (boundary >> 2) | 3ul | (7ul << Math.Max(0, count - 3));
        return between | (boundary & near);
    }

    private static Marks[] Load()
    {
        var marks = new Marks[0x10000];
        for (var unit = 0; unit < marks.Length; unit++)
        {
            marks[unit] = CharacterKinds.Of((char)unit) switch
            {
                CharacterKind.Han => Marks.Han | Marks.Repeatable,
                CharacterKind.Letter => Marks.Sound | Marks.Repeatable,
                CharacterKind.Digit => Marks.Sound,
                CharacterKind.HighSurrogate => Marks.Sound | Marks.Between,
                CharacterKind.Sign or CharacterKind.Link => Marks.Between,
                CharacterKind.Boundary => Marks.Boundary,
                _ => Marks.None,
            };
        }

        SplitTable.Mark((first, second) =>
        {
            marks[first] |= Marks.FirstPiece;
            marks[second] |= Marks.LaterPiece;
        });
        return marks;
    }
}
