namespace WeChatPolicy.Rules.Text;

/// <summary>Collects what two neighbours in a text can be where two neighbours of a term are meant.</summary>
/// <remarks>
/// Both as they are written, for one that looks like another or for two that changed places; one as it is written, and the other by its
/// sound, a digit or its first letter; both by their sounds in terms with letters or digits, where the rest may be homophones. The numbers
/// of sounds are smaller than any Chinese character, so one filter holds them all. What <see cref="VariantJudge"/> would never take is not in it.
/// A term of three characters or more has a third one behind the two, or before them, and what that sounds like is kept with them: two
/// neighbours of some term stand in every other message, but hardly ever with the third.
/// </remarks>
internal sealed class HiddenNeighbours(DisguiseKinds kinds)
{
    private readonly PairSet _pairs = new();
    private readonly PairSet _thirds = new();

    internal void Add(FoldedTerm term)
    {
        var text = term.First;
        var looks = (kinds & (DisguiseKinds.LookAlikes | DisguiseKinds.Order)) != 0 && VariantJudge.BearsLookAlike(term);
        var sounds = (kinds & DisguiseKinds.Homophones) != 0 && VariantJudge.BearsHomophones(1, term);

        // Of characters alone, one that is written as it is stands beside one that is not.
        var both = sounds && VariantJudge.BearsHomophones(2, term) && !AreHan(text);
        Span<int> room = stackalloc int[12];
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (first, second) = (text[at], text[at + 1]);
            if (!HiddenSigns.IsHan(first) || !HiddenSigns.IsHan(second)) continue;
            if (looks) Add(first, second, text, at);
            if (both) Add(SyllableTable.OfCharacter[first], SyllableTable.OfCharacter[second], text, at);
            foreach (var sound in Sounds(second, term, sounds && VariantJudge.Tells(first, term), room)) Add(first, sound, text, at);
            foreach (var sound in Sounds(first, term, sounds && VariantJudge.Tells(second, term), room)) Add(sound, second, text, at);
        }
    }

    internal NeighbourFilter ToFilter() => new(_pairs, _thirds);

    private void Add(int first, int second, ReadOnlySpan<char> text, int at)
    {
        _pairs.Add(PairFilter.Pair((char)first, (char)second));
        _thirds.Add(text.Length == 2 ? NeighbourFilter.Alone(first, second)
            : at + 2 < text.Length ? NeighbourFilter.Behind(first, second, VariantIndex.Sounds(text[at + 2])) : NeighbourFilter.Before(first, second, VariantIndex.Sounds(text[at - 1])));
    }

    private static bool AreHan(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!HiddenSigns.IsHan(unit)) return false;
        }

        return true;
    }

    /// <summary>What can stand for a character beside one that is written as it is.</summary>
    private Span<int> Sounds(char meant, FoldedTerm term, bool sounds, Span<int> room)
    {
        var (syllable, count) = (SyllableTable.OfCharacter[meant], 0);
        if (sounds) room[count++] = syllable;
        if ((kinds & DisguiseKinds.Initials) != 0 && VariantIndex.IsShortened(term)) room[count++] = VariantIndex.Shortened(syllable);
        for (var digit = 0; digit < 10 && (kinds & DisguiseKinds.Digits) != 0 && term.First.Length >= 3; digit++)
        {
            if (SyllableTable.OfDigit((char)('0' + digit)) == syllable) room[count++] = Sound.FirstDigit + digit;
        }

        return room[..count];
    }
}
