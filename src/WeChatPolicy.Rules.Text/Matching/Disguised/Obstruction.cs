using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>What stands between the characters of a word that folding keeps, since it may mean something of its own.</summary>
internal readonly ref struct Obstruction(FoldedText folded, ref readonly TextPart part, DisguiseKinds kinds, PairFilter neighbours, SignBlock block)
{
    private const int LongestWord = 16;

    private readonly FoldedText _folded = folded;
    private readonly ref readonly TextPart _part = ref part;
    private readonly bool _holdsStickers = (kinds & DisguiseKinds.Stickers) != 0 && part.Text.Contains('[', StringComparison.Ordinal);
    private readonly ReadOnlySpan<char> _text = folded.Chars[part.FoldedStart..part.FoldedEnd];

    /// <summary>
    /// The next place from which on something stands between two that are neighbours in a term, or a character stands several times
    /// beside one that is its neighbour there.
    /// </summary>
    internal bool TryNext(int from, out int sign)
    {
        var skipped = from;
        for (var first = from & -SignBlock.Length; first < _text.Length; first += SignBlock.Length)
        {
            block.Read(_text, first);
            for (var signs = block.Obstructions(_holdsStickers); signs != 0; signs &= signs - 1)
            {
                sign = first + BitOperations.TrailingZeroCount(signs);
                if (sign >= skipped && IsAt(sign, from, ref skipped)) return true;
            }
        }

        sign = _text.Length;
        return false;
    }

    private bool IsAt(int sign, int from, ref int skipped)
    {
        if (sign + 1 < _text.Length && _text[sign] == _text[sign + 1] && IsRepetition(sign))
        {
            skipped = sign + Run(sign);
            return IsInside(sign, from) || AreNeighbours(sign - 1, sign) || AreNeighbours(sign, skipped);
        }

        if (CharacterKinds.Of(_text[sign]) < CharacterKind.HighSurrogate) return false;
        var length = Length(sign);
        if (length == 0) return false;
        if (IsInside(sign, from)) return true;
        for (skipped = sign; length > 0; length = skipped < _text.Length ? Length(skipped) : 0) skipped += length;
        return skipped - sign <= ClearedSink.LongestGap && AreNeighbours(sign - 1, skipped);
    }

    /// <summary>Whether the search begins here, so that what stands before may be more of the same.</summary>
    private static bool IsInside(int sign, int from) => sign == from && from > 0;

    private bool AreNeighbours(int before, int after) => before >= 0 && after < _text.Length && neighbours.Has(_text[before], _text[after]);

    /// <summary>How many folded characters from a place on stand in between; 0 if none do.</summary>
    internal int Length(int at)
    {
        switch (CharacterKinds.Of(_text[at]))
        {
            case CharacterKind.HighSurrogate when at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]):
                return (kinds & DisguiseKinds.Emoji) == 0 ? 0 : 2;
            case CharacterKind.Sign or CharacterKind.Link:
                return (kinds & DisguiseKinds.Signs) != 0 && IsBetween(at) ? 1 : 0;
            case CharacterKind.Boundary:
                if (_holdsStickers && _text[at] == FoldCode.ClauseEnd && Sticker(at) is var length and > 0) return length;
                return (kinds & DisguiseKinds.Punctuation) != 0 && StandsApart(at) ? 1 : 0;
            default:
                return 0;
        }
    }

    /// <summary>How often the character at a place stands there.</summary>
    internal int Run(int at)
    {
        var end = at + 1;
        while (end < _text.Length && _text[end] == _text[at]) end++;
        return end - at;
    }

    /// <summary>Three or more of one character, or two of each of two.</summary>
    internal bool IsRepetition(int at)
    {
        if ((kinds & DisguiseKinds.Repetition) == 0 || CharacterKinds.Of(_text[at]) is not (CharacterKind.Han or CharacterKind.Letter)) return false;
        var unit = _text[at];
        if (at + 2 < _text.Length && _text[at + 2] == unit) return true;
        if (at + 3 < _text.Length && _text[at + 2] == _text[at + 3] && CharacterKinds.Of(_text[at + 2]) != CharacterKind.Boundary) return true;
        if (at >= 2 && _text[at - 1] == _text[at - 2] && _text[at - 1] != unit && CharacterKinds.Of(_text[at - 1]) != CharacterKind.Boundary) return true;
        return CharacterKinds.Of(unit) == CharacterKind.Letter && IsStretched(at);
    }

    /// <summary>Whether a letter nearby in the same word stands three times or more: then a double one there is no spelling either (nmmmsll).</summary>
    private bool IsStretched(int at)
    {
        var from = at;
        while (from > 0 && at - from < LongestWord && CharacterKinds.Of(_text[from - 1]) == CharacterKind.Letter) from--;
        for (var place = from; place + 2 < _text.Length && place < at + LongestWord && CharacterKinds.Of(_text[place]) == CharacterKind.Letter; place++)
        {
            if (_text[place] == _text[place + 1] && _text[place] == _text[place + 2]) return true;
        }

        return false;
    }

    private int Sticker(int at)
    {
        var start = _folded.OriginalStart(_part, _part.FoldedStart + at);
        var length = StickerCodes.Length(_part.Text.AsSpan(start));
        return length == 0 ? 0 : _folded.FoldedIndex(_part, start + length) - _part.FoldedStart - at;
    }

    /// <summary>A sign counts between two characters; between letters only where each stands by itself (f@u@c@k), for R&amp;D and a@b.cn are something.</summary>
    private bool IsBetween(int at)
    {
        if (at == 0 || at + 1 >= _text.Length) return false;
        var (before, after) = (CharacterKinds.Of(_text[at - 1]), CharacterKinds.Of(_text[at + 1]));
        if (before is CharacterKind.Sign || after is CharacterKind.Sign) return true;
        if (before is CharacterKind.Digit || after is CharacterKind.Digit) return false;
        if (before != CharacterKind.Letter || after != CharacterKind.Letter) return true;
        return (at >= 2 && _text[at - 2] == _text[at]) || (at + 2 < _text.Length && _text[at + 2] == _text[at]);
    }

    /// <summary>A mark counts among others, and where a single character stands before it or behind it, by itself.</summary>
    private bool StandsApart(int at)
    {
        if (at == 0 || at + 1 >= _text.Length) return false;
        return IsSingle(at - 1) || IsSingle(at + 1) || IsBoundary(at - 1) || IsBoundary(at + 1);
    }

    private bool IsSingle(int at) => !IsBoundary(at) && (at == 0 || IsBoundary(at - 1)) && (at + 1 == _text.Length || IsBoundary(at + 1));

    private bool IsBoundary(int at) => CharacterKinds.Of(_text[at]) == CharacterKind.Boundary;
}
