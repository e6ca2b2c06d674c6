using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Laws;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>An engine whose rules say all that they ask for reads only that. The obvious twin is the same engine with one more rule that might ask for anything.</summary>
public class NarrowReadingTests
{
    private static readonly string[] s_asked = ["gambling", "mobile-number", "credential", "insult", "promotion", "bank-card", "acme-project"];
    private static readonly PolicyEngine s_narrow = Builder().Build();
    private static readonly PolicyEngine s_wide = Builder().AddRule(Rule.Define("acme/any").On<Message>(static (in context) => _ = context.Text.PartCount)).Build();

    [Property(MaxTest = 1500, Arbitrary = [typeof(TellingFacts)])]
    public void What_is_asked_for_is_found_as_ever(Fact fact) => Assert.Equal(Verdict(s_wide, fact), Verdict(s_narrow, fact));

    [Theory]
    [InlineData("今晚网上赌博，加我微信 13812345678")]
    [InlineData("你这个s b，赌博网站给你")]
    [InlineData("登录密码：Qm7#kd29x，别外传")]
    [InlineData("白鹭计划的密码是 Qm7#kd29x")]
    [InlineData("赌 博 害 人，银行卡 6222021234567890128")]
    public void So_are_disguises_cues_and_terms_of_the_host(string text) => Assert.Equal(Verdict(s_wide, A.InGroup(text)), Verdict(s_narrow, A.InGroup(text)));

    [Fact]
    public void What_nobody_asks_for_is_not_looked_for()
    {
        Assert.False(s_narrow.Analyzer.Findable.Contains(Signals.Pornography));
        Assert.True(s_narrow.Analyzer.Findable.Contains(Signals.Gambling));
        Assert.True(s_wide.Analyzer.Findable.Contains(Signals.Pornography));
        Assert.Same(s_wide.Analyzer, s_wide.Analyzer.Whole);
    }

    [Fact]
    public void A_redactor_finds_everything_all_the_same()
    {
        const string Text = "身份证 110101199003070070，邮箱 zhang@example.com";
        Assert.Equal(s_wide.CreateRedactor().Redact(Text).Text, s_narrow.CreateRedactor().Redact(Text).Text);
    }

    [Fact]
    public void A_score_and_a_recogniser_of_the_host_are_given_all_that_was_found()
    {
        Assert.True(PolicyBuilder.CreateEmpty().AddRule(Asking("abusive-text")).Build().Analyzer.Findable.Contains(Signals.Pornography));
        Assert.True(PolicyBuilder.CreateEmpty().AddIdentifier(new Badge()).AddRule(Asking("acme-badge")).Build().Analyzer.Findable.Contains(Signals.Pornography));
    }

    [Fact]
    public void Rules_with_duties_and_the_policys_own_may_ask_for_anything() =>
        Assert.True(PolicyBuilder.CreateDefault().AddRule(Asking("gambling")).Build().Analyzer.Findable.Contains(Signals.Pornography));

    private static PolicyBuilder Builder()
    {
        var builder = PolicyBuilder.CreateEmpty().AddLexicon("acme-project", "白鹭计划", "青鸾…项目");
        foreach (var signal in s_asked) builder.AddRule(Asking(signal));
        return builder.AddRule(Rule.Define("acme/words").AsksOnlyFor().When<Message>(static (fact, text) => text.Contains("玄武计划") || fact.Text.Length > 400));
    }

    private static Rule Asking(string signal) => Rule.Define($"acme/asks-{signal}").AsksOnlyFor(signal).When<Message>((_, text) => text.Has(signal));

    private static string Verdict(PolicyEngine engine, Fact fact)
    {
        var decision = engine.Evaluate(fact);
        return $"{decision.Outcome} {string.Join(' ', decision.Findings.Select(finding => $"{finding.RuleId}:{finding.Confidence}:{finding.Enforcement}:{finding.Subject}:{string.Join(',', finding.Evidence)}"))}";
    }

    private sealed class Badge() : IdentifierRecogniser("acme-badge", IdentifierTrigger.AnyDigit)
    {
        public override void Recognise(IdentifierScan scan)
        {
        }
    }
}
