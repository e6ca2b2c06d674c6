using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>The group's word holds, and the subsidiary can only add to it or make it stricter.</summary>
public class CombinationTests
{
    private const string Insult = "2.2.4/personal-attack";

    [Fact]
    public void Rules_and_terms_of_either_are_in_it()
    {
        var group = PolicyBuilder.CreateDefault().AddLexicon("acme-words", "蓝鲸计划").AddRule(Rule.For<Message>("acme/words").When((_, text) => text.Has("acme-words")));
        var subsidiary = PolicyBuilder.CreateDefault().AddLexicon("shop-words", "北极星").AddRule(Rule.For<Message>("shop/words").When((_, text) => text.Has("shop-words")));

        var rules = PolicyBuilder.Combine(group, subsidiary).Build().Evaluate(A.Message("蓝鲸计划和北极星")).Findings.Select(finding => finding.RuleId);

        Assert.Equal(["acme/words", "shop/words"], rules.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_graver_rating_and_the_stricter_enforcement_hold()
    {
        var group = PolicyBuilder.CreateDefault().Configure(Insult, Severity.Low, Enforcement.Block);
        var subsidiary = PolicyBuilder.CreateDefault().Configure(Insult, Severity.Critical, Enforcement.Notify);

        var setting = PolicyBuilder.Combine(group, subsidiary).Build().Rules[Insult];

        Assert.Equal((Severity.Critical, Enforcement.Block), (setting.Severity, setting.Enforcement));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, false)]
    public void A_rule_is_out_of_use_only_where_both_disabled_it(bool group, bool subsidiary, bool inUse)
    {
        PolicyBuilder Builder(bool disabled) => disabled ? PolicyBuilder.CreateDefault().Disable(Insult) : PolicyBuilder.CreateDefault();

        Assert.Equal(inUse, PolicyBuilder.Combine(Builder(group), Builder(subsidiary)).Build().RuleIds.Contains(Insult));
    }

    [Fact]
    public void Of_the_options_the_groups_value_holds_where_it_is_not_the_default()
    {
        var group = PolicyBuilder.CreateDefault().WithOptions(options => options.Communication.Reply = Term.WorkingHours(3));
        var subsidiary = PolicyBuilder.CreateDefault().WithOptions(options =>
        {
            options.Communication.Reply = Term.WorkingHours(8);
            options.Communication.UrgentReply = Term.WorkingMinutes(15);
        });

        var options = PolicyBuilder.Combine(group, subsidiary).Build().Options;

        Assert.Equal((Term.WorkingHours(3), Term.WorkingMinutes(15)), (options.Communication.Reply, options.Communication.UrgentReply));
    }

    [Fact]
    public void Only_the_group_can_allow_terms()
    {
        var subsidiary = PolicyBuilder.CreateDefault().AddAllowedTerms("你就是个废物");

        Assert.Contains(PolicyBuilder.Combine(PolicyBuilder.CreateDefault(), subsidiary).Build().Evaluate(A.InGroup("你就是个废物")).Findings, finding => finding.RuleId == Insult);
        Assert.DoesNotContain(PolicyBuilder.Combine(subsidiary, PolicyBuilder.CreateDefault()).Build().Evaluate(A.InGroup("你就是个废物")).Findings, finding => finding.RuleId == Insult);
    }

    [Fact]
    public void Neither_of_the_two_is_changed()
    {
        var group = PolicyBuilder.CreateDefault();
        var before = group.Build().PolicyVersion;

        PolicyBuilder.Combine(group, PolicyBuilder.CreateDefault().Configure(Insult, Severity.Critical)).Build();

        Assert.Equal(before, group.Build().PolicyVersion);
        Assert.Equal(before, PolicyBuilder.Combine(group, PolicyBuilder.CreateDefault()).Build().PolicyVersion);
    }
}
