namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>Options that nobody touched are not looked over when an engine is built.</summary>
public class DefaultOptionsTests
{
    [Fact]
    public void They_have_no_fault_and_no_hole()
    {
        Assert.Empty(new PolicyOptions().Faults());
        Assert.Empty(new PolicyOptions().Holes());
    }

    [Fact]
    public void An_engine_of_them_is_one_of_the_defaults_set_again()
    {
        var untouched = PolicyBuilder.CreateDefault().Build();
        var again = PolicyBuilder.CreateDefault().WithOptions(new PolicyOptions()).Build();
        Assert.Equal(again.PolicyVersion, untouched.PolicyVersion);
        Assert.Equal(again.Options.Communication, untouched.Options.Communication);
        Assert.Equal(again.Calendar.TimeZone, untouched.Calendar.TimeZone);
    }

    [Fact]
    public void What_is_changed_later_is_not_in_an_engine_that_was_built_before()
    {
        var builder = PolicyBuilder.CreateDefault();
        var before = builder.Build();
        var after = builder.WithOptions(options => options.AllowedTerms = ["白鹭计划"]).Build();
        Assert.Empty(before.Options.AllowedTerms);
        Assert.Equal(["白鹭计划"], after.Options.AllowedTerms);
        Assert.NotEqual(before.PolicyVersion, after.PolicyVersion);
    }

    [Fact]
    public void A_fault_that_is_put_in_them_is_told()
    {
        var builder = PolicyBuilder.CreateDefault();
        builder.Build();
        builder.WithOptions(options => options.Rules["9.9.9/none"] = new());
        Assert.Contains("9.9.9/none", Assert.Throws<PolicyConfigurationException>(builder.Build).Message, StringComparison.Ordinal);
    }
}
