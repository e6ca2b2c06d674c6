using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Text.Classifiers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>What the library has learned, in an engine: what rules make of it, and how a host replaces it.</summary>
public class ScoreWeighingTests
{
    private const string Hatred = "黑鬼又脏又懒，滚回你们非洲去";
    private const string Lure = "您好，我是市公安局的民警，您的银行卡涉嫌一起洗钱案，请配合我们调查，先把资金转到指定的安全账户，并提供身份证号码和银行卡号。";

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData(Hatred)]
    [InlineData("外地人素质就是低，偷鸡摸狗的都是他们那帮垃圾")]
    [InlineData("嫁给老外的女的就是贱，崇洋媚外的货色")]
    public void Hatred_that_is_published_is_told_of_and_not_blocked(string text)
    {
        foreach (var message in new[] { A.InGroup(text), A.Post(text) })
        {
            var decision = s_engine.Evaluate(message);
            Assert.Contains(decision.Findings, finding => finding.RuleId is "2.2.1/harmful" or "2.2.4/improper-language" or "2.2.4/personal-attack");
            Assert.InRange(decision.Outcome, Outcome.Notify, Outcome.Review);
        }
    }

    [Fact]
    public void The_forwarder_of_hatred_has_not_said_it()
    {
        var forwarded = A.InGroup("") with { Kind = MessageKind.ForwardedRecord, Forwarded = [new ForwardedItem { Text = "男人没一个好东西，全是下半身思考的畜生" }] };
        Assert.DoesNotContain(s_engine.Evaluate(forwarded).Findings, finding => finding.RuleId.StartsWith("2.2.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stranger_s_lure_warns_the_receiver_and_an_employee_s_same_words_are_not_judged_by_it()
    {
        var fromOutside = A.Message(Lure) with { Sender = A.Customer, Recipients = [A.Employee] };
        Assert.Contains(s_engine.Evaluate(fromOutside).Findings, finding => finding is { RuleId: "3.1.2/suspicious-message", Kind: FindingKind.Advice });
        var learned = PolicyBuilder.CreateDefault().RemoveClassifier("fraudulent-text").Build();
        var own = A.Message("恭喜您中了特等奖，领奖前需要先缴纳手续费");
        Assert.Equal(learned.Evaluate(own).Findings.Select(finding => finding.RuleId), s_engine.Evaluate(own).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void A_model_of_the_host_s_takes_the_place_of_the_library_s_and_another_makes_another_version()
    {
        PolicyEngine With(string heavy) => PolicyBuilder.CreateDefault().AddClassifier(TestModel.Load(TestModel.Of(heavy, "abusive-text"))).Build();
        var (first, same, other) = (With("茶茶"), With("茶茶"), With("酒"));
        Assert.Equal(first.PolicyVersion, same.PolicyVersion);
        Assert.NotEqual(first.PolicyVersion, other.PolicyVersion);
        Assert.NotEqual(first.PolicyVersion, s_engine.PolicyVersion);
        Assert.Contains(first.Evaluate(A.InGroup("喝茶去")).Findings, finding => finding.RuleId.StartsWith("2.2.", StringComparison.Ordinal) && finding.Evidence.Any(item => item.Type == "abusive-text"));
        Assert.DoesNotContain(other.Evaluate(A.InGroup("喝茶去")).Findings, finding => finding.Evidence.Any(item => item.Type == "abusive-text"));
    }

    [Fact]
    public void A_reading_that_is_removed_says_nothing_and_an_unknown_one_cannot_be_removed()
    {
        var without = PolicyBuilder.CreateDefault().RemoveClassifier("abusive-text").Build();
        Assert.DoesNotContain(without.Evaluate(A.InGroup(Hatred)).Findings, finding => finding.Evidence.Any(item => item.Type == "abusive-text"));
        var error = Assert.Throws<ArgumentException>(() => PolicyBuilder.CreateDefault().RemoveClassifier("abusive-txt"));
        Assert.Contains("'abusive-text'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_policies_the_group_s_model_holds_and_both_have_to_remove_one()
    {
        var (group, subsidiary) = (TestModel.Load(TestModel.Of("茶", "abusive-text")), TestModel.Load(TestModel.Of("酒", "abusive-text")));
        var combined = PolicyBuilder.Combine(PolicyBuilder.CreateDefault().AddClassifier(group), PolicyBuilder.CreateDefault().AddClassifier(subsidiary).RemoveClassifier("fraudulent-text")).Build();
        Assert.NotEmpty(combined.Evaluate(A.InGroup("喝茶去")).Findings);
        Assert.Contains(combined.Evaluate(A.Message(Lure) with { Sender = A.Customer, Recipients = [A.Employee] }).Findings, finding => finding.RuleId == "3.1.2/suspicious-message");
    }

    [Fact]
    public void A_model_is_swapped_while_running_and_a_broken_one_leaves_the_engine_as_it_was()
    {
        var file = TestModel.Of("茶", "abusive-text");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([]).Build();
        using var host = new ServiceCollection().AddSingleton<IConfiguration>(configuration)
            .AddWeChatPolicy(builder => builder.AddClassifier(TestModel.Load(file))).BuildServiceProvider();
        var policy = host.GetRequiredService<CurrentPolicy>();
        Exception? failure = null;
        policy.ReloadFailed += (_, failed) => failure = failed.Error;
        var first = policy.Engine;

        file = TestModel.Of("酒", "abusive-text");
        configuration.Reload();
        var second = policy.Engine;
        file = file[..^1];
        configuration.Reload();

        Assert.NotEqual(first.PolicyVersion, second.PolicyVersion);
        Assert.IsType<FormatException>(Assert.IsType<PolicyConfigurationException>(failure).InnerException);
        Assert.Same(second, policy.Engine);
        Assert.NotEmpty(second.Evaluate(A.InGroup("喝酒去")).Findings);
    }
}
