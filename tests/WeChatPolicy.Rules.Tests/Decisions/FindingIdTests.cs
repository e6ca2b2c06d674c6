using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Laws;

namespace WeChatPolicy.Rules.Tests.Decisions;

/// <summary>The id of a finding is that of a fact, rule, kind and subject, so that what an officer dismissed stays dismissed.</summary>
public class FindingIdTests
{
    private const string Insult = "@李娜 你真是个蠢货，废物一个";

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly PolicyEngine s_readsMore = PolicyBuilder.CreateDefault()
        .AddLexicon("insult", "李娜", "你").AddLexicon("trade-secret", "客户", "报价").AddLexicon("off-topic", "今天").Build();

    private static readonly PolicyEngine s_readsLess = PolicyBuilder.CreateDefault().AddAllowedTerms("废物一个").Build();

    // Written down once: ids stand in hosts' lists of what was dismissed.
    [Fact]
    public void An_id_stays_what_it_was_in_the_first_release_that_left_evidence_out()
    {
        Assert.Equal("66db9853955a70dbf8e9", FindingId.Of("m1", "2.2.4/personal-attack", FindingKind.Violation, Party.Person("zhang")));
        Assert.Equal("9317827a67aa39027670", FindingId.OfFailure("m1", "2.2.4/personal-attack", Party.Person("zhang")));
    }

    [Fact]
    public void Other_terms_and_other_places_of_the_same_message_change_the_evidence_and_not_the_id()
    {
        var finding = Attack(s_engine, Insult);
        foreach (var other in new[] { Attack(s_readsMore, Insult), Attack(s_readsLess, Insult), Attack(s_engine, "那个，" + Insult) })
        {
            Assert.NotEqual(finding.Evidence, other.Evidence);
            Assert.Equal(finding.Id, other.Id);
        }
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void Of_two_engines_findings_have_one_id_exactly_where_fact_rule_kind_and_subject_are_one(Fact fact)
    {
        var findings = s_engine.Evaluate(fact).Findings.Concat(s_readsMore.Evaluate(fact).Findings).ToArray();
        foreach (var one in findings)
        {
            foreach (var other in findings)
            {
                Assert.Equal(
                    (one.FactId, one.RuleId, one.Kind, one.Subject) == (other.FactId, other.RuleId, other.Kind, other.Subject),
                    one.Id == other.Id);
            }
        }
    }

    [Fact]
    public void Another_fact_rule_kind_or_subject_has_another_id_however_their_names_run_together()
    {
        string[] ids =
        [
            FindingId.Of("ab", "c", FindingKind.Violation, Party.Person("p")),
            FindingId.Of("a", "bc", FindingKind.Violation, Party.Person("p")),
            FindingId.Of("ab", "d", FindingKind.Violation, Party.Person("p")),
            FindingId.Of("ab", "c", FindingKind.Advice, Party.Person("p")),
            FindingId.Of("ab", "c", FindingKind.Merit, Party.Person("p")),
            FindingId.Of("ab", "c", FindingKind.Violation, Party.Person("q")),
            FindingId.Of("ab", "c", FindingKind.Violation, Party.Company),
            FindingId.Of("ab", "c", FindingKind.Violation, Party.Person("company")),
            FindingId.Of("ab", "cViolation", FindingKind.Violation, Party.Person("p")),
            FindingId.OfFailure("ab", "c", Party.Person("p")),
            FindingId.OfFailure("ab", "c", Party.Company),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void A_rule_that_advises_and_fails_says_both_and_however_often_it_fails_it_says_so_once()
    {
        Rule rule = RuleDefinition.Begin("acme/half", Modality.Should).Rated(Severity.Low, Enforcement.Notify)
            .On<Message>(static (in context) => context.Report(Confidence.Certain, "kind", "Text"))
            .On<Message>(static (in _) => throw new InvalidOperationException())
            .On<Message>(static (in _) => throw new FormatException())
            .On<Message>(static (in context) => context.Report(Confidence.Certain, "sentAt", "10:00"));

        var findings = PolicyBuilder.CreateEmpty().AddRule(rule).Build().Evaluate(A.Message("你好")).Findings;

        Assert.Equal(2, findings.Select(finding => finding.Id).Distinct().Count());
        Assert.Equal(
            ["kind, sentAt", "rule-error, rule-error"],
            findings.Select(finding => string.Join(", ", finding.Evidence.Select(evidence => evidence.Part))).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Equal(FindingKind.Advice, finding.Kind));
    }

    private static Finding Attack(PolicyEngine engine, string text) =>
        Assert.Single(engine.Evaluate(A.InGroup(text)).Findings, finding => finding.RuleId == "2.2.4/personal-attack");
}
