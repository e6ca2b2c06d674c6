using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>Several companies in one process, each with a policy by its name.</summary>
public class CompaniesTests
{
    [Fact]
    public void Each_has_its_own_options_rules_engine_and_tracker_and_follows_its_own_section()
    {
        using var host = Two();
        var (acme, blue) = (Of("acme"), Of("blue"));
        Assert.Equal((Term.WorkingHours(6), Term.WorkingHours(2)), (acme.Engine.Options.Communication.Reply, blue.Engine.Options.Communication.Reply));
        Assert.Equal((true, false), (acme.Engine.RuleIds.Contains("acme/hours"), blue.Engine.RuleIds.Contains("acme/hours")));
        Assert.Equal(("acme", "blue", ""), (acme.Name, blue.Name, host.Policy.Name));
        Assert.Equal(Term.WorkingHours(4), host.Policy.Engine.Options.Communication.Reply);
        Assert.NotSame(host.Services.GetRequiredKeyedService<ObligationTracker>("acme"), host.Services.GetRequiredKeyedService<ObligationTracker>("blue"));
        var before = blue.Engine;

        host.Change("Companies:acme:Communication:Reply", "7wh");

        Assert.Equal(Term.WorkingHours(7), host.Services.GetRequiredKeyedService<PolicyEngine>("acme").Options.Communication.Reply);
        Assert.Same(acme.Engine, host.Services.GetRequiredKeyedService<ObligationTracker>("acme").Engine);
        Assert.Equal(before.PolicyVersion, blue.Engine.PolicyVersion);

        CurrentPolicy Of(string name) => host.Services.GetRequiredKeyedService<CurrentPolicy>(name);
    }

    [Fact]
    public void The_one_without_a_name_is_one_however_it_is_asked_for()
    {
        using var host = Two();
        Assert.Same(host.Policy, host.Services.GetRequiredKeyedService<CurrentPolicy>(""));
        Assert.Same(host.Services.GetRequiredService<ObligationTracker>(), host.Services.GetRequiredKeyedService<ObligationTracker>(""));
    }

    [Fact]
    public async Task Of_all_companies_all_faults_are_told_at_the_start()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Companies:acme:Passwords:MinLenght"] = "9", ["Companies:blue:Communication:Reply"] = "soon" });
        builder.Services.AddWeChatPolicy("acme", builder.Configuration.GetSection("Companies:acme")).AddWeChatPolicy("blue", builder.Configuration.GetSection("Companies:blue"));
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<PolicyConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Collection(
            error.Faults,
            fault => Assert.StartsWith("Policy 'acme': Companies:acme:Passwords:MinLenght", fault, StringComparison.Ordinal),
            fault => Assert.StartsWith("Policy 'blue': Companies:blue:Communication:Reply is 'soon'", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void They_are_found_by_name_at_run_time()
    {
        using var host = Two();
        var policies = host.Services.GetRequiredService<CurrentPolicies>();

        Assert.Equal(["acme", "blue", ""], policies.Names);
        Assert.Same(host.Services.GetRequiredKeyedService<CurrentPolicy>("blue"), policies.Get("blue"));
        Assert.Same(host.Policy, policies.Get(""));
    }

    [Theory]
    [InlineData("acmee", "No policy is registered under the name 'acmee'. The nearest known: 'acme', 'blue'. Register it by AddWeChatPolicy(\"acmee\", …).")]
    [InlineData("Acme", "No policy is registered under the name 'Acme'. The nearest known: 'acme', 'blue'. Register it by AddWeChatPolicy(\"Acme\", …).")]
    public void A_name_that_nobody_registered_is_told_with_those_that_are(string name, string fault)
    {
        using var host = Two();

        Assert.Equal([fault], Assert.Throws<PolicyConfigurationException>(() => host.Services.GetRequiredService<CurrentPolicies>().Get(name)).Faults);
        Assert.Equal([fault], Assert.Throws<PolicyConfigurationException>(() => host.Services.GetRequiredKeyedService<CurrentPolicy>(name)).Faults);
        Assert.Equal([fault], Assert.Throws<PolicyConfigurationException>(() => host.Services.GetRequiredKeyedService<PolicyEngine>(name)).Faults);
        Assert.Equal([fault], Assert.Throws<PolicyConfigurationException>(() => host.Services.GetRequiredKeyedService<ObligationTracker>(name)).Faults);
    }

    [Fact]
    public void Where_there_are_only_names_whoever_asks_without_one_is_told_them()
    {
        using var host = Host.Of(null, services => services.AddWeChatPolicy("acme"));

        const string Fault = "No policy is registered without a name. The names that are: 'acme'. Ask for one of them, or register one by AddWeChatPolicy().";
        Assert.Equal([Fault], Assert.Throws<PolicyConfigurationException>(() => host.Policy).Faults);
        Assert.Equal([Fault], Assert.Throws<PolicyConfigurationException>(() => host.Services.GetRequiredService<CurrentPolicies>().Get("")).Faults);
    }

    [Fact]
    public void Each_is_built_at_the_start_and_what_is_wrong_with_one_is_told_with_its_own_section()
    {
        using var host = Two("Companies:blue:Communication:Reply=soon", "Companies:blue:Rules:2.2.4/insults:Enabled=false");

        Assert.Equal(
            ["Companies:blue:Communication:Reply is 'soon', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time).", "Companies:blue:Rules:2.2.4/insults: no such rule. The nearest known: '2.2.4/personal-attack', '2.2.4/improper-language'."],
            Assert.Throws<PolicyConfigurationException>(host.Start).Faults);
        Assert.NotNull(host.Services.GetRequiredKeyedService<CurrentPolicy>("acme"));
    }

    private static Host Two(params string[] settings) => Host.Of(
        Host.Settings(["Companies:acme:Communication:Reply=6wh", .. settings, .. settings.Any(setting => setting.Contains("blue:Communication", StringComparison.Ordinal)) ? Array.Empty<string>() : ["Companies:blue:Communication:Reply=2wh"]]),
        (services, configuration) => services
            .AddWeChatPolicy("acme", configuration.GetSection("Companies:acme"))
            .AddWeChatPolicy("blue", configuration.GetSection("Companies:blue"))
            .AddWeChatPolicy("acme", static builder => builder.AddRule(Rule.For<Message>("acme/hours").When(_ => false)))
            .AddWeChatPolicy());
}
