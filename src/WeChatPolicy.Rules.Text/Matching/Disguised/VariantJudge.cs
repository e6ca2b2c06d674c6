namespace WeChatPolicy.Rules.Text;

/// <summary>Compares how a term is written with the term, one sound at a time, and says whether it is meant.</summary>
/// <remarks>
/// Each replaced character is a doubt, the graver the more characters would sound or look like it. A longer term bears more of them.
/// Without any sign that something is hidden (letters, a digit or an emoji among Chinese, pieces of a character, two characters that
/// never stand side by side) nothing is.
/// </remarks>
internal static class VariantJudge
{
    // In quarters of a replaced character.
    private const int OfPinyin = 2, OfInitial = 5, OfHomophone = 6, OfLookAlike = 5, OfDigit = 4, OfEmojiSound = 3;

    // So many of the most common characters stand beside everything.
    internal const int MostCommon = CommonSounds.Characters;

    /// <summary>Ordered: the greater, the surer.</summary>
    internal enum Verdict
    {
        Nothing,

        /// <summary>Another character or a letter could stand for many.</summary>
        Doubtful,

        /// <summary>It is spelled out, and could be another word of that sound.</summary>
        Weak,

        Sure,
    }

    /// <param name="text">The folded text that the sounds are of.</param>
    /// <param name="sounds">As many sounds as the term has characters.</param>
    /// <param name="term">The term, folded.</param>
    /// <param name="unmistakable">Whether the term is itself in any spacing.</param>
    /// <param name="kinds">What may be read.</param>
    internal static Verdict Judge(ReadOnlySpan<char> text, ReadOnlySpan<Sound> sounds, ReadOnlySpan<char> term, bool unmistakable, DisguiseKinds kinds)
    {
        int doubt = 0, exact = 0, letters = 0, pinyin = 0, strange = 0, initials = 0, other = 0;
        var (common, heard) = (false, false);
        for (var at = 0; at < sounds.Length; at++)
        {
            var sound = sounds[at];
            var unit = text[sound.Start];
            var meant = term[at];
            if (unit == meant && (sound.Length == 1 || IsRepeated(text, sound)))
            {
                if (sound.Length > 1 && (kinds & DisguiseKinds.Repetition) == 0) return Verdict.Nothing;
                exact++;
                common |= CharacterFrequency.Rank(meant) < MostCommon;
                continue;
            }

            if (char.IsAsciiLetterLower(unit))
            {
                var isInitial = sound.IsLetter;
                if (isInitial && !StandsAlone(text, sound.Start)) return Verdict.Nothing;
                if ((kinds & (isInitial ? DisguiseKinds.Initials : DisguiseKinds.Pinyin)) == 0 || meant < '\u2E80') return Verdict.Nothing;
                doubt += isInitial ? OfInitial : OfPinyin;
                letters += sound.Length;
                if (isInitial) initials++;
                else pinyin++;
            }
            else if (char.IsAsciiDigit(unit))
            {
                if ((kinds & DisguiseKinds.Digits) == 0) return Verdict.Nothing;
                if (sounds.Length == 2) return Verdict.Nothing;
                doubt += FoldCode.Numerals.IndexOf(meant, StringComparison.Ordinal) is var numeral and >= 0 && FoldCode.NumeralDigits[numeral] == unit ? 0 : OfDigit;
                other++;
            }
            else if (char.IsHighSurrogate(unit))
            {
                if ((kinds & DisguiseKinds.EmojiWords) == 0) return Verdict.Nothing;
                doubt += EmojiTable.Word(unit, text[sound.Start + 1]).Contains(meant, StringComparison.Ordinal) ? 0 : OfEmojiSound;
                heard |= sounds.Length == 2 && CommonSounds.IsHeard(meant, term[1 - at], isFirst: at == 0);
                other++;
            }
            else if (sound.Length is 2 or 3 && SplitTable.TryRead(text[sound.Start..], out var whole, out var length) && length == sound.Length)
            {
                if ((kinds & DisguiseKinds.Splits) == 0) return Verdict.Nothing;
                doubt += whole == meant ? 0 : OfHomophone;
                other++;
            }
            else
            {
                if ((kinds & DisguiseKinds.Homophones) == 0 || meant < '\u2E80') return Verdict.Nothing;
                if (!IsStrange(text, sounds, at) || BelongsElsewhere(text, sounds, at)) return Verdict.Nothing;
                doubt += OfHomophone;
                strange++;
            }
        }

        if (pinyin + strange + initials + other == 0) return Verdict.Nothing;

        // Of two characters, one that stands beside everything says nothing of the other.
        if (sounds.Length == 2 && common && strange + initials > 0) return Verdict.Nothing;

        // Letters alone may be a word of another language; what is short is one more often than not.
        if (pinyin == sounds.Length && (letters < 4 || EnglishWords.Holds(text[sounds[0].Start..sounds[^1].End]))) return Verdict.Nothing;
        if (unmistakable && pinyin == sounds.Length && pinyin > 2) return Verdict.Sure;
        var verdict = Of(doubt, exact, sounds.Length, unmistakable, strange + initials == 0);
        return heard && !unmistakable && verdict > Verdict.Doubtful ? Verdict.Doubtful : verdict;
    }

    /// <summary>What a term bears of doubts: of two characters one that is replaced, of more about half of them.</summary>
    internal static Verdict Of(int doubt, int exact, int length, bool unmistakable, bool isSpelled)
    {
        var most = length switch
        {
            2 => exact == 0 ? 4 : unmistakable ? 6 : 3,
            3 => exact > 0 ? 8 : 6,
            _ => length * 3,
        };
        if (doubt > most) return Verdict.Nothing;
        if (doubt <= length && (length > 2 || unmistakable || exact > 0 || doubt == 0)) return Verdict.Sure;
        return isSpelled ? Verdict.Weak : Verdict.Doubtful;
    }

    internal static int LookAlikeDoubt => OfLookAlike;

    /// <summary>Whether a term bears that so many of its characters are homophones, all others being written as they are.</summary>
    internal static bool BearsHomophones(int count, FoldedTerm term) =>
        term.First.Length >= count && Of(count * OfHomophone, term.First.Length - count, term.First.Length, term.IsUnmistakable, isSpelled: false) != Verdict.Nothing;

    /// <summary>Whether a character says anything of the other one of its term: one that stands beside everything does not.</summary>
    internal static bool Tells(char exact, FoldedTerm term) => term.First.Length > 2 || CharacterFrequency.Rank(exact) >= MostCommon;

    /// <summary>Whether a term bears a look-alike, or that two of its characters changed places.</summary>
    internal static bool BearsLookAlike(FoldedTerm term) => Of(OfLookAlike, term.First.Length - 1, term.First.Length, term.IsUnmistakable, isSpelled: false) != Verdict.Nothing;

    private static bool IsRepeated(ReadOnlySpan<char> text, Sound sound) => text.Slice(sound.Start, sound.Length).IndexOfAnyExcept(text[sound.Start]) < 0;

    /// <summary>Whether a character at the edge of a match makes an ordinary pair with its neighbour outside, and so may be of another word (原籍|吧).</summary>
    internal static bool BelongsElsewhere(ReadOnlySpan<char> text, ReadOnlySpan<Sound> sounds, int at)
    {
        var (start, end) = (sounds[at].Start, sounds[at].End);
        return (at == 0 && start > 0 && HiddenSigns.IsHan(text[start - 1]) && PairTable.IsOrdinary(text[start - 1], text[start]))
            || (at == sounds.Length - 1 && end < text.Length && HiddenSigns.IsHan(text[end]) && PairTable.IsOrdinary(text[end - 1], text[end]));
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int at) =>
        !(at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) && !(at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]));

    /// <summary>Whether the character never stands beside its neighbours of the same match.</summary>
    internal static bool IsStrange(ReadOnlySpan<char> text, ReadOnlySpan<Sound> sounds, int at)
    {
        var unit = text[sounds[at].Start];
        var neighbours = 0;
        if (at > 0 && HiddenSigns.IsHan(text[sounds[at - 1].Start]))
        {
            if (PairTable.IsOrdinary(text[sounds[at - 1].End - 1], unit)) return false;
            neighbours++;
        }

        if (at + 1 < sounds.Length && HiddenSigns.IsHan(text[sounds[at + 1].Start]))
        {
            if (PairTable.IsOrdinary(unit, text[sounds[at + 1].Start])) return false;
            neighbours++;
        }

        return neighbours > 0;
    }
}
