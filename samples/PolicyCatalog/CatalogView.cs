using WeChatPolicy.Rules;

namespace WeChatPolicy.Samples;

/// <summary>What the three formats show of a clause and a rule.</summary>
internal static class CatalogView
{
    public static IReadOnlyList<Clause> Clauses(int? chapter) =>
        chapter is { } number ? [.. PolicyCatalog.InChapter(number)] : PolicyCatalog.Clauses;

    /// <summary>The types of fact that a rule is put to, in the words of the domain.</summary>
    public static IEnumerable<string> Facts(Rule rule) => rule.FactTypes.Select(type => type.Name);
}
