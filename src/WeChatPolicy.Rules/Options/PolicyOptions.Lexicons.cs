using System.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <content>Terms that nobody would read, or that would be found in half of all messages.</content>
public sealed partial record PolicyOptions
{
    /// <summary>What is wrong with a term of a lexicon, as it ends a sentence; <see langword="null"/> where it is to be read.</summary>
    internal static string? TermFault(string category, string term)
    {
        var trimmed = term.AsSpan().Trim();
        return trimmed.IsEmpty ? ": the term is empty; write one, or leave the entry out."
            : trimmed[0] == '#' ? $" is '{term}', and would be passed over as a comment; write the sign as U+FF03 where a term begins with it."
            : !WordLists.Names.Contains(category) && IsEverywhere(term)
                ? $" is '{term}', a single character, and would be found in countless ordinary words; write a longer term, or behind it the words in which it does not count, as in 'term ! word word'. One that is meant as it is, code adds: PolicyBuilder.AddLexicon."
            : null;
    }

    private IEnumerable<string> TermFaults() =>
        (from list in Lexicons
         from term in list.Value.Index()
         let fault = TermFault(list.Key, term.Item)
         where fault is not null
         select $"{nameof(Lexicons)}:{list.Key}:{term.Index}{fault}")
        .Concat(AllowedTerms.Index().Where(term => string.IsNullOrWhiteSpace(term.Item)).Select(term => $"{nameof(AllowedTerms)}:{term.Index}{TermFault("", term.Item)}"));

    // Signs and pictures mean themselves wherever they stand. A gap between two single characters is bridged in every other sentence.
    private static bool IsEverywhere(string term) =>
        !term.Contains(" ! ", StringComparison.Ordinal)
        && Array.TrueForAll(term.Split(LexiconTerm.Gap), static part => part.Trim().EnumerateRunes().Take(2).ToArray() is [var only] && Rune.IsLetterOrDigit(only));
}
