namespace WeChatPolicy.Rules.Text;

/// <summary>Collects what two neighbours in a text can be, as far as characters alone are concerned, where two neighbours of a term are meant.</summary>
/// <remarks>
/// Both as they are written, for one that looks like another or for two that changed places; one as it is written and the other by its
/// sound; both by their sounds in terms with letters or digits, where the rest may be homophones. Sounds are small numbers that no Chinese character has, so one filter holds them all.
/// What <see cref="VariantJudge"/> would never take is not in it.
/// </remarks>
internal sealed class HiddenNeighbours(DisguiseKinds kinds)
{
    private readonly HashSet<uint> _pairs = [];

    internal void Add(FoldedTerm term)
    {
        var text = term.First;
        var looks = (kinds & (DisguiseKinds.LookAlikes | DisguiseKinds.Order)) != 0 && VariantJudge.BearsLookAlike(term);
        var one = VariantJudge.BearsHomophones(1, term);

        // Of characters alone, one that is written as it is stands beside one that is not.
        var two = VariantJudge.BearsHomophones(2, term) && !text.All(HiddenSigns.IsHan);
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (first, second) = (text[at], text[at + 1]);
            if (!HiddenSigns.IsHan(first) || !HiddenSigns.IsHan(second)) continue;
            var (firstSound, secondSound) = ((char)SyllableTable.OfCharacter[first], (char)SyllableTable.OfCharacter[second]);
            if (looks) _pairs.Add(PairFilter.Pair(first, second));
            if ((kinds & DisguiseKinds.Homophones) == 0) continue;
            if (one) _pairs.UnionWith([PairFilter.Pair(first, secondSound), PairFilter.Pair(firstSound, second)]);
            if (two) _pairs.Add(PairFilter.Pair(firstSound, secondSound));
        }
    }

    internal PairFilter ToFilter() => new(_pairs);
}
