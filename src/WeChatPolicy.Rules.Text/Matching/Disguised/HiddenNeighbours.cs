namespace WeChatPolicy.Rules.Text;

/// <summary>Collects what two neighbours in a text can be where two neighbours of a term are meant.</summary>
/// <remarks>
/// Both as they are written, for one that looks like another or for two that changed places; one as it is written, and the other by its
/// sound, a digit or its first letter; both by their sounds in terms with letters or digits, where the rest may be homophones. The numbers
/// of sounds are smaller than any Chinese character, so one filter holds them all. What <see cref="VariantJudge"/> would never take is not in it.
/// </remarks>
internal sealed class HiddenNeighbours(DisguiseKinds kinds)
{
    private readonly HashSet<uint> _pairs = [];

    internal void Add(FoldedTerm term)
    {
        var text = term.First;
        var looks = (kinds & (DisguiseKinds.LookAlikes | DisguiseKinds.Order)) != 0 && VariantJudge.BearsLookAlike(term);
        var sounds = (kinds & DisguiseKinds.Homophones) != 0 && VariantJudge.BearsHomophones(1, term);

        // Of characters alone, one that is written as it is stands beside one that is not.
        var both = sounds && VariantJudge.BearsHomophones(2, term) && !text.All(HiddenSigns.IsHan);
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (first, second) = (text[at], text[at + 1]);
            if (!HiddenSigns.IsHan(first) || !HiddenSigns.IsHan(second)) continue;
            if (looks) _pairs.Add(PairFilter.Pair(first, second));
            if (both) _pairs.Add(PairFilter.Pair((char)SyllableTable.OfCharacter[first], (char)SyllableTable.OfCharacter[second]));
            foreach (var sound in Sounds(second, term, sounds && VariantJudge.Tells(first, term))) _pairs.Add(PairFilter.Pair(first, (char)sound));
            foreach (var sound in Sounds(first, term, sounds && VariantJudge.Tells(second, term))) _pairs.Add(PairFilter.Pair((char)sound, second));
        }
    }

    internal PairFilter ToFilter() => new(_pairs);

    /// <summary>What can stand for a character beside one that is written as it is.</summary>
    private IEnumerable<int> Sounds(char meant, FoldedTerm term, bool sounds)
    {
        var syllable = SyllableTable.OfCharacter[meant];
        if (sounds) yield return syllable;
        if ((kinds & DisguiseKinds.Initials) != 0 && VariantIndex.IsShortened(term)) yield return VariantIndex.Shortened(syllable);
        if ((kinds & DisguiseKinds.Digits) == 0 || term.First.Length < 3) yield break;
        for (var digit = 0; digit < 10; digit++)
        {
            if (SyllableTable.OfDigit((char)('0' + digit)) == syllable) yield return Sound.FirstDigit + digit;
        }
    }
}
