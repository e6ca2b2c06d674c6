using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>Where in folded text a term may be hidden.</summary>
internal sealed class HiddenSigns(VariantIndex index, DisguiseKinds kinds)
{
    /// <summary>The next letters, digit, emoji or pieces that may stand for characters, or two characters that never stand side by side, where they could be of a term.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="block">Memory to look into it.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="to">How far to look.</param>
    /// <param name="start">Where the sign begins.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="known">What the first look remembers of pairs.</param>
    internal bool TryNext(ReadOnlySpan<char> text, SignBlock block, int from, int to, out int start, out int end, LoudPairs? known = null)
    {
        end = from;
        for (var first = from & -SignBlock.Length; first < to; first += SignBlock.Length)
        {
            block.Read(text, first);
            for (var signs = block.Hidden; signs != 0; signs &= signs - 1)
            {
                start = first + BitOperations.TrailingZeroCount(signs);
                if (start < end) continue;
                if (start >= to) break;
                if (IsAt(text[..to], start, known, out end)) return true;
            }
        }

        start = end = to;
        return false;
    }

    /// <summary>Whether a sign that could be of a term may begin where two characters stand, whatever stands around them, and in which ways.</summary>
    internal Beginnings Look(char first, char second) => CharacterKinds.Of(first) switch
    {
        CharacterKind.Han when IsHan(second) && !PairTable.IsOrdinary(first, second) && WaysOf(first, second) is var ways and not Beginnings.Nothing => Beginnings.Hidden | ways,
        CharacterKind.Han when IsHan(second) && SplitTable.MayBegin(first, second) => Beginnings.Hidden,

        // A digit beside another one, or beside a letter, is no sound.
        CharacterKind.Digit when CharacterKinds.Of(second) is not (CharacterKind.Digit or CharacterKind.Letter) => Beginnings.Hidden,
        CharacterKind.HighSurrogate when char.IsLowSurrogate(second) && EmojiTable.Word(first, second).Length > 0 => Beginnings.Hidden,
        CharacterKind.Letter => Beginnings.Hidden,
        _ => Beginnings.Nothing,
    };

    /// <summary>Whether the sign at a place could be of a term, and where it ends.</summary>
    private bool IsAt(ReadOnlySpan<char> text, int start, LoudPairs? known, out int end)
    {
        end = start + 1;
        switch (CharacterKinds.Of(text[start]))
        {
            case CharacterKind.Han when end < text.Length && IsHan(text[end]) && (IsSplit(text, start) || CanHide(text, start, Ways(text[start], text[end], known))):
            case CharacterKind.Digit when (kinds & DisguiseKinds.Digits) != 0 && IsAmongHan(text, start, end) && CanStand(text, start, Sound.FirstDigit + text[start] - '0'):
            case CharacterKind.HighSurrogate when (kinds & DisguiseKinds.EmojiWords) != 0 && end < text.Length && char.IsLowSurrogate(text[end]) && IsWord(text, start):
                return true;
            case CharacterKind.Letter:
                while (end < text.Length && CharacterKinds.Of(text[end]) == CharacterKind.Letter) end++;
                return end == start + 1 ? IsInitial(text, start) : LetterRun.MaySpell(text[start..end]);
            default:
                return false;
        }
    }

    /// <summary>As the first look remembers them, or found out now.</summary>
    private Beginnings Ways(char first, char second, LoudPairs? known)
    {
        var remembered = known?.Of(PairFilter.Pair(first, second)) ?? Beginnings.Nothing;
        return ((remembered & Beginnings.Hidden) != 0 ? remembered : Look(first, second)) & Beginnings.AnyWay;
    }

    internal static bool IsHan(char unit) => CharacterKinds.Of(unit) == CharacterKind.Han;

    /// <summary>A letter or digit by itself that clings to a character at least on one side.</summary>
    private static bool IsAmongHan(ReadOnlySpan<char> text, int start, int end)
    {
        var (before, after) = (start > 0 ? CharacterKinds.Of(text[start - 1]) : CharacterKind.Boundary, end < text.Length ? CharacterKinds.Of(text[end]) : CharacterKind.Boundary);
        return (before == CharacterKind.Han || after == CharacterKind.Han) && before is not (CharacterKind.Digit or CharacterKind.Letter) && after is not (CharacterKind.Digit or CharacterKind.Letter);
    }

    private bool IsInitial(ReadOnlySpan<char> text, int at) => (kinds & DisguiseKinds.Initials) != 0 && IsAmongHan(text, at, at + 1)
        && CanStand(text, at, Sound.FirstLetter + text[at] - 'a');

    /// <summary>Whether a letter or digit by itself stands beside a character of a term, or beside something that may be read as one.</summary>
    /// <remarks>A homophone beside it would be a sign of its own.</remarks>
    private bool CanStand(ReadOnlySpan<char> text, int at, int sound) =>
        (at > 0 && (IsHan(text[at - 1]) ? index.Neighbours.Has(text[at - 1], sound, text, at - 1) : CharacterKinds.Of(text[at - 1]) != CharacterKind.Boundary))
        || (at + 1 < text.Length && (IsHan(text[at + 1]) ? index.Neighbours.Has(sound, text[at + 1], text, at) : CharacterKinds.Of(text[at + 1]) != CharacterKind.Boundary));

    private bool IsSplit(ReadOnlySpan<char> text, int at) => (kinds & DisguiseKinds.Splits) != 0 && SplitTable.TryRead(text[at..], out var whole, out var length)
        && SyllableTable.OfCharacter[whole] is var sound and not 0 && CanSound(text, at, at + length, sound);

    private bool IsWord(ReadOnlySpan<char> text, int at)
    {
        var word = EmojiTable.Word(text[at], text[at + 1]);
        if (word.Length == 0) return false;
        var (first, last) = (SyllableTable.OfCharacter[word[0]], SyllableTable.OfCharacter[word[^1]]);
        return (word.Length > 1 && index.HasPair(first, last)) || CanSoundBefore(text, at, first) || CanSoundBehind(text, at + 2, last);
    }

    /// <summary>Whether a sound and a neighbour on one side could be two of a term.</summary>
    private bool CanSound(ReadOnlySpan<char> text, int start, int end, ushort sound) => CanSoundBefore(text, start, sound) || CanSoundBehind(text, end, sound);

    private bool CanSoundBefore(ReadOnlySpan<char> text, int start, ushort sound) => start > 0 && CharacterKinds.Of(text[start - 1]) switch
    {
        CharacterKind.Boundary => false,
        CharacterKind.Han => index.HasPair(SyllableTable.OfCharacter[text[start - 1]], sound),
        _ => true,
    };

    private bool CanSoundBehind(ReadOnlySpan<char> text, int end, ushort sound) => end < text.Length && CharacterKinds.Of(text[end]) switch
    {
        CharacterKind.Boundary => false,

        // How a piece of another character sounds says nothing.
        CharacterKind.Han => index.HasPair(sound, SyllableTable.OfCharacter[text[end]]) || SplitTable.TryRead(text[end..], out _, out _),
        _ => true,
    };

    /// <summary>In which ways two characters could be two of a term, whatever stands around them.</summary>
    private Beginnings WaysOf(char first, char second)
    {
        var (pairs, ways) = (index.Neighbours, Beginnings.Nothing);
        var (firstSound, secondSound) = (SyllableTable.OfCharacter[first], SyllableTable.OfCharacter[second]);
        if (pairs.Has(first, secondSound)) ways |= Beginnings.SecondSounds;
        if (pairs.Has(firstSound, second)) ways |= Beginnings.FirstSounds;
        if (pairs.Has(firstSound, secondSound)) ways |= Beginnings.BothSound;
        if ((kinds & DisguiseKinds.Order) != 0 && pairs.Has(second, first)) ways |= Beginnings.Swapped;
        if ((kinds & DisguiseKinds.LookAlikes) == 0) return ways;
        foreach (var meant in ShapeTable.Of(first))
        {
            if (pairs.Has(meant, second)) ways |= Beginnings.FirstLooksAlike;
        }

        foreach (var meant in ShapeTable.Of(second))
        {
            if (pairs.Has(first, meant)) ways |= Beginnings.SecondLooksAlike;
        }

        return ways;
    }

    /// <summary>Whether two characters could be two of a term in one of the ways, with what stands around them.</summary>
    private bool CanHide(ReadOnlySpan<char> text, int at, Beginnings ways)
    {
        var (pairs, first, second) = (index.Neighbours, text[at], text[at + 1]);
        if ((ways & Beginnings.SecondSounds) != 0 && pairs.Has(first, SyllableTable.OfCharacter[second], text, at)) return true;
        if ((ways & Beginnings.FirstSounds) != 0 && pairs.Has(SyllableTable.OfCharacter[first], second, text, at)) return true;
        if ((ways & Beginnings.BothSound) != 0 && pairs.Has(SyllableTable.OfCharacter[first], SyllableTable.OfCharacter[second], text, at)) return true;
        if ((ways & Beginnings.Swapped) != 0 && pairs.Has(second, first, text, at)) return true;
        foreach (var meant in (ways & Beginnings.FirstLooksAlike) != 0 ? ShapeTable.Of(first) : default)
        {
            if (pairs.Has(meant, second, text, at)) return true;
        }

        foreach (var meant in (ways & Beginnings.SecondLooksAlike) != 0 ? ShapeTable.Of(second) : default)
        {
            if (pairs.Has(first, meant, text, at)) return true;
        }

        return false;
    }
}
