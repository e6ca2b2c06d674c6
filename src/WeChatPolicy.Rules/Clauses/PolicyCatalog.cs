using System.Diagnostics.CodeAnalysis;
using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The policy to look things up in: every clause and rule, with its texts, its defaults and what it needs.</summary>
public static class PolicyCatalog
{
    /// <summary>Every clause, in the order of the policy.</summary>
    public static IReadOnlyList<Clause> Clauses => Contents.Clauses;

    /// <summary>Every rule, in the order of the policy.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. Contents.Clauses.SelectMany(clause => clause.Rules)];

    /// <summary>Finds a clause by its number, such as <c>2.1.1</c>.</summary>
    public static bool TryGetClause(string number, [MaybeNullWhen(false)] out Clause clause) =>
        (clause = Clauses.FirstOrDefault(known => known.Number == number)) is not null;

    /// <summary>Finds a rule by its id, such as <c>2.1.1/personal-account</c>.</summary>
    public static bool TryGetRule(string id, [MaybeNullWhen(false)] out Rule rule) =>
        (rule = Rules.FirstOrDefault(known => known.Id == id)) is not null;

    /// <summary>The clauses of a chapter, 1 to 5.</summary>
    public static IEnumerable<Clause> InChapter(int chapter) => Clauses.Where(clause => clause.Chapter == chapter);

    /// <summary>The rules that bind in one way.</summary>
    public static IEnumerable<Rule> WithModality(Modality modality) => Rules.Where(rule => rule.Modality == modality);

    /// <summary>The rules that are put to a type of fact.</summary>
    public static IEnumerable<Rule> For<TFact>()
        where TFact : Fact => Rules.Where(rule => rule.FactTypes.Any(type => type.IsAssignableFrom(typeof(TFact))));

    /// <summary>The names of the signals that a rule reads a text for; empty for one that is decided by fields.</summary>
    public static IEnumerable<string> SignalsOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Signals.All.Select(definition => definition.Name).Where(name => Signals.TryGet(name, out var signal) && rule.Needs.Contains(signal));
    }
}
