#if TEXT_PROJECT
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Chat;

/// <summary>The terms that the library looks for in every text, as plain strings: what a rival is given.</summary>
internal static class EmbeddedTerms
{
    private static readonly HashSet<string> s_categories = [.. Signals.All.Where(signal => signal.Kind == SignalKind.Term).Select(signal => signal.Name)];

    /// <summary>The lexicons of terms that stand for themselves; those that only give other places their meaning are asked for now and then alone.</summary>
    /// <remarks>
    /// Left out is what is nothing that a rival knows: exceptions, terms with a gap, and terms with Latin letters or digits, which the library
    /// finds only where no letter or digit stands beside them.
    /// </remarks>
    public static IReadOnlyList<Lexicon> Lexicons() =>
    [
        .. Rules.Text.Lexicons.Embedded().Where(lexicon => s_categories.Contains(lexicon.Category))
            .Select(lexicon => new Lexicon(lexicon.Category, lexicon.Terms.Where(IsString).Select(term => term with { Exceptions = [] }))),
    ];

    private static bool IsString(LexiconTerm term) => !term.Text.Contains(LexiconTerm.Gap) && !term.Text.Any(char.IsAsciiLetterOrDigit);

    /// <summary>The same as strings, each once.</summary>
    public static string[] Strings() => [.. Lexicons().SelectMany(lexicon => lexicon.Terms).Select(term => term.Text).Distinct(StringComparer.Ordinal)];
}
#endif
