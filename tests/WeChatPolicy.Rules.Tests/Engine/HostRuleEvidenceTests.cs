using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>What a rule of the host's own rests on, and how sure that makes it.</summary>
public class HostRuleEvidenceTests
{
    private const string Words = "improper-language";
    private const string Number = "resident-id";
    private const string Field = "field";

    // A swear word, an identifier with its check digit, and terms of the host's own.
    private const string Text = "他妈的，110101199001011237，蓝鲸计划，北极星，明天";

    private static readonly Dictionary<string, (Func<RuleBuilder<Message>, Rule> Make, string[] Evidence, Confidence Sure)> s_rows = new()
    {
        ["the hour alone"] = (rule => rule.When((message, _) => message.SentAt is { Hour: 10 }), [Field], Confidence.Certain),
        ["a field alone, without the text"] = (rule => rule.When(message => message.Kind == MessageKind.Text), [Field], Confidence.Certain),
        ["words"] = (rule => rule.When((_, text) => text.Has(Signals.ImproperLanguage)), [Words], Confidence.Likely),
        ["words by their name"] = (rule => rule.When((_, text) => text.Has(Words)), [Words], Confidence.Likely),
        ["words and a field"] = (rule => rule.When((message, text) => message.SentAt is { Hour: 10 } && text.Has(Words)), [Words], Confidence.Likely),
        ["a number that proves itself"] = (rule => rule.When((_, text) => text.Has(Signals.ResidentId)), [Number], Confidence.Certain),
        ["a number and words"] = (rule => rule.When((_, text) => text.Has(Number) && text.Has(Words)), [Words, Number], Confidence.Likely),
        ["words or a number, the words being there"] = (rule => rule.When((_, text) => text.Has(Words) || text.Has(Number)), [Words], Confidence.Likely),
        ["words or a number, the number being there"] = (rule => rule.When((_, text) => text.Has("gambling") || text.Has(Number)), [Number], Confidence.Likely),
        ["a number and no other number"] = (rule => rule.When((_, text) => text.Has(Number) && !text.Has(Signals.BankCard)), [Number], Confidence.Certain),
        ["a number and no word of that kind"] = (rule => rule.When((_, text) => text.Has(Number) && !text.Has("gambling")), [Number], Confidence.Likely),
        ["a number and a word of the rule's own"] = (rule => rule.When((_, text) => text.Has(Number) && text.Contains("计划")), [Number], Confidence.Likely),
        ["no word of that kind"] = (rule => rule.When((_, text) => !text.Has("gambling")), [Field], Confidence.Likely),
        ["no number of that kind"] = (rule => rule.When((_, text) => !text.Has(Signals.BankCard)), [Field], Confidence.Likely),
        ["a word of the rule's own"] = (rule => rule.When((_, text) => text.Contains("计划")), [Field], Confidence.Likely),
        ["the folded text"] = (rule => rule.When((_, text) => text.Folded.Contains('星')), [Field], Confidence.Likely),
        ["the text as it was written"] = (rule => rule.When((_, text) => text.Original(0).Contains('星')), [Field], Confidence.Likely),
        ["a term of the host's"] = (rule => rule.When((_, text) => text.Has("acme-stars")), ["acme-stars"], Confidence.Likely),
        ["a cue of the host's"] = (rule => rule.When((_, text) => text.Has("acme-projects")), ["acme-projects"], Confidence.Possible),
        ["a cue beside words"] = (rule => rule.When((_, text) => text.Has("acme-projects") && text.Has(Words)), ["acme-projects", Words], Confidence.Possible),
        ["a context word"] = (rule => rule.When((_, text) => text.Has(Signals.TimeExpression)), ["time-expression"], Confidence.Likely),
        ["the strength of a number"] = (rule => rule.When((_, text) => text.Strongest(Signals.ResidentId) == Confidence.Certain), [Number], Confidence.Certain),
        ["the first number"] = (rule => rule.When((fact, text) => text.TryFind(Signals.ResidentId, Confidence.Likely, out _)), [Number], Confidence.Certain),
        ["a number near words"] = (rule => rule.When((fact, text) => text.TryFind(Signals.ResidentId, Confidence.Likely, out var number) && text.Near(number, Signals.ImproperLanguage, 8)), [Words, Number], Confidence.Likely),
        ["how many words"] = (rule => rule.When((_, text) => text.CountDistinct(SignalSet.Of(Signals.ImproperLanguage)) == 1), [Words], Confidence.Likely),
        ["every match"] = (rule => rule.When((_, text) => text.Matches.Length > 2), ["acme-projects", "acme-stars", Words, Number], Confidence.Possible),
        ["every signal"] = (rule => rule.When((_, text) => text.Signals.Contains(Signals.ResidentId)), ["acme-projects", "acme-stars", Words, Number], Confidence.Possible),
    };

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_rests_on_what_its_condition_asked_for_and_is_no_surer_than_that(string row)
    {
        var (make, evidence, sure) = s_rows[row];

        var finding = Judge(make(Rule.For<Message>("acme/rule").Rated(Severity.High, Enforcement.Block)));

        Assert.Equal(evidence.Order(StringComparer.Ordinal), finding.Evidence.Select(item => item.Type).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(sure, finding.Confidence);
        Assert.Equal(sure == Confidence.Possible ? Enforcement.Review : Enforcement.Block, finding.Enforcement);
    }

    [Fact]
    public void What_one_rule_asks_is_no_evidence_of_the_next_and_what_an_inner_evaluation_asks_none_of_the_outer()
    {
        var inner = Engine(Rule.For<Message>("acme/inner").When((_, text) => text.Has(Words)));
        var engine = Engine(
            Rule.For<Message>("acme/a").When((_, text) => text.Has(Words)),
            Rule.For<Message>("acme/b").When((message, text) => text.Has(Number) && inner.Evaluate(message).Findings.Count == 1),
            Rule.For<Message>("acme/c").When(_ => true));

        var byRule = engine.Evaluate(A.InGroup(Text)).Findings.ToDictionary(finding => finding.RuleId, finding => string.Join(' ', finding.Evidence.Select(item => item.Type)));

        Assert.Equal((Words, Number, Field), (byRule["acme/a"], byRule["acme/b"], byRule["acme/c"]));
    }

    private static Finding Judge(Rule rule) => Assert.Single(Engine(rule).Evaluate(A.InGroup(Text)).Findings);

    private static PolicyEngine Engine(params Rule[] rules)
    {
        var builder = PolicyBuilder.CreateEmpty().AddLexicon("acme-projects", "[possible]", "蓝鲸计划").AddLexicon("acme-stars", "北极星");
        foreach (var rule in rules) builder.AddRule(rule);
        return builder.Build();
    }
}
