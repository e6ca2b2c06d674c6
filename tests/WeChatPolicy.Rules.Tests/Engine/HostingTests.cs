using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Engine;

public class HostingTests
{
    [Fact]
    public void The_section_of_the_configuration_makes_the_engine()
    {
        using var host = Host(new()
        {
            ["WeChatPolicy:Communication:Reply"] = "6wh",
            ["WeChatPolicy:Rules:2.2.4/personal-attack:Enforcement"] = "Block",
            ["WeChatPolicy:Lexicons:improper-language:0"] = "哎哟喂呀",
            ["WeChatPolicy:Calendar:Holidays:0"] = "2026-10-01/2026-10-07",
            ["WeChatPolicy:Publication:Reviewers:新品:0"] = "市场部",
        }, out _);

        var engine = host.GetRequiredService<PolicyEngine>();

        Assert.Equal("6wh", engine.Options.Communication.Reply);
        Assert.Equal(Outcome.Block, engine.Evaluate(A.InGroup("你就是个废物")).Outcome);
        Assert.NotEmpty(engine.Evaluate(A.InGroup("哎哟喂呀")).Findings);
        Assert.Equal(["市场部"], engine.Options.Publication.Reviewers["新品"]);
    }

    [Fact]
    public void Every_fault_of_the_section_is_in_one_error_with_its_path()
    {
        using var host = Host(new() { ["WeChatPolicy:Communication:Reply"] = "soon", ["WeChatPolicy:Passwords:MinimumLength"] = "1" }, out _);

        var error = Assert.Throws<OptionsValidationException>(() => host.GetRequiredService<PolicyEngine>());

        Assert.Contains("WeChatPolicy:Communication:Reply", error.Message, StringComparison.Ordinal);
        Assert.Contains("WeChatPolicy:Passwords:MinimumLength", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hosts_own_rules_are_composed_in()
    {
        using var host = Host([], out _, builder => builder.AddRule(Rule.For<Message>("acme/x").When(_ => true)));

        Assert.Contains("acme/x", host.GetRequiredService<PolicyEngine>().RuleIds);
    }

    [Fact]
    public void A_changed_configuration_makes_a_new_engine_and_a_wrong_one_leaves_the_old()
    {
        using var host = Host([], out var configuration);
        var policy = host.GetRequiredService<CurrentPolicy>();
        var first = policy.Engine;
        Exception? failure = null;
        policy.ReloadFailed += (_, failed) => failure = failed.Error;

        configuration["WeChatPolicy:Communication:Reply"] = "6wh";
        configuration.Reload();
        var second = policy.Engine;
        Assert.NotEqual(first.PolicyVersion, second.PolicyVersion);

        configuration["WeChatPolicy:Rules:9.9.9/nothing:Severity"] = "High";
        configuration.Reload();
        Assert.Same(second, policy.Engine);
        Assert.Contains("9.9.9/nothing", Assert.IsType<PolicyConfigurationException>(failure).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_are_not_valid_leave_the_old_engine_and_are_told()
    {
        using var host = Host([], out var configuration);
        var policy = host.GetRequiredService<CurrentPolicy>();
        var first = policy.Engine;
        Exception? failure = null;
        policy.ReloadFailed += (_, failed) => failure = failed.Error;

        configuration["WeChatPolicy:Tracking:AllowedLateness"] = "nonsense";
        configuration.Reload();

        Assert.Same(first, policy.Engine);
        Assert.Contains("Tracking:AllowedLateness", Assert.IsType<OptionsValidationException>(failure).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tracker_follows_a_changed_configuration()
    {
        using var host = Host([], out var configuration);
        var tracker = host.GetRequiredService<ObligationTracker>();
        Assert.Same(host.GetRequiredService<CurrentPolicy>().Engine, tracker.Engine);

        configuration["WeChatPolicy:Communication:Reply"] = "6wh";
        configuration.Reload();

        Assert.Equal("6wh", tracker.Engine.Options.Communication.Reply);
        Assert.Equal(A.At(1, 17), Assert.Single(tracker.Observe(A.Message("报价单什么时候能给客户？")).Opened).DueAt);
    }

    private static ServiceProvider Host(Dictionary<string, string?> settings, out IConfigurationRoot configuration, Action<PolicyBuilder>? compose = null)
    {
        configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddWeChatPolicy(compose).BuildServiceProvider();
    }
}
