using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>A text that is written to customers, many at once: it addresses them, offers something, says where to find the seller and asks them to come.</summary>
/// <remarks>
/// One such word is said every day among colleagues, and so is a campaign talked about. Several words of several kinds, and none of those who work at
/// a campaign, are an advertisement, whoever its sender is: whoever forwards a shop's message to the work group promotes the shop.
/// </remarks>
internal static class Advertisement
{
    // Behind a figure, a price.
    private const string Units = "元块折";

    /// <summary>So many different words of it make an advertisement.</summary>
    private const int Words = 5;

    /// <summary>Of so many of the four kinds they must be; one less where a term says it clearly.</summary>
    private const int Kinds = 3;

    /// <summary>More words than this of one kind say no more.</summary>
    internal const int MostOfOneKind = 4;

    /// <summary>Whether the part that holds the places is an advertisement.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Places of promotion in one part, each another word.</param>
    public static bool Is(TextAnalysis text, ReadOnlySpan<TextMatch> places)
    {
        var part = places[0].Part;
        var (start, end) = text.FoldedRange(part);
        var folded = text.Folded[start..end];
        if (text.Words(WordLists.CampaignWork).IsIn(folded)) return false;
        var (offers, isClear) = (0, false);
        foreach (ref readonly var place in places)
        {
            if (text.Names[place.Signal].Kind == SignalKind.Identifier) continue;
            isClear |= place.Strength > Confidence.Possible;
            if (!IsOtherwiseCounted(text, place)) offers++;
        }

        if (HasPrice(folded)) offers++;
        var (kinds, words) = (0, 0);
        Count(offers + Different(folded, text.Words(WordLists.SalesOffer)), ref kinds, ref words);
        Count(Different(folded, text.Words(WordLists.CustomerAddress)), ref kinds, ref words);
        Count(Different(folded, text.Words(WordLists.CallToCustomers)), ref kinds, ref words);
        Count(Different(folded, text.Words(WordLists.SalesContact)) + (Contact.IsGiven(text, part) ? 1 : 0), ref kinds, ref words);
        return words >= Words && kinds >= (isClear ? Kinds - 1 : Kinds);
    }

    // 39元, 7折.
    private static bool HasPrice(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Units); at >= 0; at = text.IndexOfAny(Units))
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1])) return true;
            text = text[(at + 1)..];
        }

        return false;
    }

    // 热线 is a cue for promotion, and says where to find the seller: one word counts once.
    private static bool IsOtherwiseCounted(TextAnalysis text, in TextMatch place)
    {
        var word = text.Folded.Slice(place.FoldedStart, place.FoldedLength);
        return text.Words(WordLists.SalesOffer).Contains(word) || text.Words(WordLists.SalesContact).Contains(word) || text.Words(WordLists.CallToCustomers).Contains(word)
            || text.Words(WordLists.CustomerAddress).Contains(word);
    }

    private static void Count(int different, ref int kinds, ref int words)
    {
        if (different > 0) kinds++;
        words += Math.Min(different, MostOfOneKind);
    }

    /// <summary>How many different words of a list stand in the text, one behind the other, counted up to the most that matter.</summary>
    internal static int Different(ReadOnlySpan<char> text, WordList list)
    {
        Span<(int Start, int Length)> seen = stackalloc (int, int)[MostOfOneKind];
        var count = 0;
        for (var at = 0; at < text.Length && count < MostOfOneKind; at++)
        {
            var length = list.Leading(text[at..]);
            if (length == 0) continue;
            var word = text.Slice(at, length);
            var isNew = true;
            foreach (var (start, other) in seen[..count]) isNew &= !text.Slice(start, other).SequenceEqual(word);
            if (isNew) seen[count++] = (at, length);
            at += length - 1;
        }

        return count;
    }
}
