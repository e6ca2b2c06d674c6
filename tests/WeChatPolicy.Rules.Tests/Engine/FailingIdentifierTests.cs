using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>A host's recogniser that throws: what it would have found nobody knows, so somebody must look, and all else is read.</summary>
public class FailingIdentifierTests
{
    private const string Question = "报价单什么时候能给客户？";
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().AddIdentifier(new Failing()).Build();

    [Fact]
    public void The_text_is_not_cleared_and_only_the_type_of_the_error_is_told()
    {
        var message = A.Message("编号 1234567 的报价已经发出");
        var decision = s_engine.Evaluate(message);
        Assert.Equal(Outcome.Review, decision.Outcome);
        var finding = Assert.Single(decision.Findings, finding => finding.RuleId == "identifier/acme-badge");
        Assert.Equal(("identifier-error", "InvalidTimeZoneException"), (Assert.Single(finding.Evidence).Part, finding.Evidence[0].Excerpt));
        Assert.DoesNotContain("1234567", finding + string.Concat(s_engine.Explain(message, decision).Select(explanation => explanation.Because.En)), StringComparison.Ordinal);
        Assert.Equal(finding.Id, Assert.Single(s_engine.Evaluate(A.Message("编号 1234567 的报价已经发出")).Findings, other => other.RuleId == finding.RuleId).Id);
    }

    [Fact]
    public void Everything_else_is_still_read()
    {
        const string Password = "密码是 Abc12345，编号 1234567";
        var sound = PolicyBuilder.CreateDefault().Build().Evaluate(A.Message(Password));
        Assert.NotEmpty(sound.Findings);
        Assert.Equal(
            sound.Findings.Select(finding => finding.RuleId).Append("identifier/acme-badge").Order(),
            s_engine.Evaluate(A.Message(Password)).Findings.Select(finding => finding.RuleId).Order());
    }

    [Fact]
    public void What_does_not_call_for_it_is_judged_as_ever() =>
        Assert.Equal(Outcome.Pass, s_engine.Evaluate(A.Message("报价单已经发出")).Outcome);

    [Fact]
    public void A_tracker_follows_the_message_all_the_same()
    {
        var tracker = new ObligationTracker(s_engine);
        var observed = tracker.Observe(A.Message($"{Question}编号 1234567"));
        Assert.NotEmpty(observed.Opened);
        Assert.Contains(observed.Decision.Findings, finding => finding.RuleId == "identifier/acme-badge");
        Assert.NotEmpty(new ObligationTracker(s_engine).Follow(A.Message($"{Question}编号 1234567")).Opened);
    }

    private sealed class Failing() : IdentifierRecogniser("acme-badge", IdentifierTrigger.Digits)
    {
        public override void Recognise(IdentifierScan scan) => throw new InvalidTimeZoneException($"Secret {scan.Text}");
    }
}
