using System.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

public sealed partial record PolicyOptions
{
    /// <summary>Terms that would be passed over, or found in half of all messages.</summary>
    private IEnumerable<string> LexiconFaults() =>
        from lexicon in Lexicons
        from entry in lexicon.Value.Index()
        let reason = TermFault(lexicon.Key, entry.Item.Trim())
        where reason is not null
        select $"Lexicons:{lexicon.Key}:{entry.Index} is '{entry.Item}', {reason}.";

    // A word list holds words that are looked up where a condition points to; a single character is one of them.
    private static string? TermFault(string category, string term) =>
        term.Length == 0 ? "and must be a word or a phrase; leave the entry out for none"
        : term[0] == '#' ? "which begins as a comment; a term that begins so is written with the wide sign ＃"
        : !WordLists.Names.Contains(category) && IsEverywhere(term)
            ? "a single character, which stands in countless ordinary words: write a longer term, or name the words in which it does not count, as in 'term ! word word'; a term that is meant as it is, is added in code by PolicyBuilder.AddLexicon"
        : null;

    // Signs and pictures mean themselves wherever they stand; a gap between two single characters is bridged in every other sentence.
    private static bool IsEverywhere(string term) =>
        !term.Contains(" ! ", StringComparison.Ordinal)
        && term.Split(LexiconTerm.Gap) is var parts && Array.TrueForAll(parts, static part => part.Trim().EnumerateRunes().Take(2).ToArray() is [var only] && Rune.IsLetterOrDigit(only));
}
