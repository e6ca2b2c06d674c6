using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>An engine that a host builds by itself can be reloaded too.</summary>
public class HandBuiltTests
{
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection(Host.Settings("Acme:Communication:Reply=5wh")).Build();

    [Fact]
    public void It_follows_the_changes_that_it_is_given()
    {
        using var policy = new CurrentPolicy(Build, [_configuration.GetReloadToken], "acme");
        Assert.Equal(("acme", Term.WorkingHours(5)), (policy.Name, policy.Engine.Options.Communication.Reply));

        _configuration["Acme:Communication:Reply"] = "6wh";
        _configuration.Reload();
        Assert.Equal(Term.WorkingHours(6), policy.Engine.Options.Communication.Reply);

        var before = policy.Engine;
        _configuration["Acme:Communication:Reply"] = "soon";
        _configuration.Reload();
        Assert.Same(before, policy.Engine);
        Assert.Equal(
            ["Acme:Communication:Reply is 'soon', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time)."], Assert.IsType<PolicyConfigurationException>(policy.ReloadError).Faults);
    }

    [Fact]
    public void Without_changes_it_is_built_anew_when_it_is_told_to()
    {
        using var policy = new CurrentPolicy(Build);
        var first = policy.Engine;
        _configuration["Acme:Communication:Reply"] = "6wh";
        _configuration.Reload();
        Assert.Same(first, policy.Engine);

        Assert.True(policy.Reload());
        Assert.Equal(Term.WorkingHours(6), policy.Engine.Options.Communication.Reply);

        _configuration["Acme:Communication:Reply"] = "soon";
        Assert.False(policy.Reload());
    }

    [Fact]
    public void One_whose_first_engine_cannot_be_built_is_none_and_follows_nothing()
    {
        using var changes = new CancellationTokenSource();
        var builds = 0;
        Assert.Throws<NotSupportedException>(() => new CurrentPolicy(
            () =>
            {
                builds++;
                throw new NotSupportedException();
            },
            [() => new CancellationChangeToken(changes.Token)]));

        changes.Cancel();
        Assert.Equal(1, builds);
    }

    [Fact]
    public void It_takes_the_place_of_the_registered_one_and_engine_and_tracker_are_its()
    {
        var group = new CurrentPolicy(() => PolicyBuilder.Combine(PolicyBuilder.CreateDefault().Disable("2.3.4/chit-chat"), PolicyBuilder.CreateDefault().Disable("2.3.4/chit-chat")).Build());
        using var host = Host.Of([], services => services.AddSingleton(group).AddKeyedSingleton("group", group).AddWeChatPolicy());

        Assert.Same(group.Engine, host.Services.GetRequiredService<PolicyEngine>());
        Assert.Same(group.Engine, host.Services.GetRequiredService<ObligationTracker>().Engine);
        Assert.Same(group.Engine, host.Services.GetRequiredKeyedService<PolicyEngine>("group"));
        Assert.Same(group, host.Services.GetRequiredService<CurrentPolicies>().Get("group"));
    }

    private PolicyEngine Build() => PolicyBuilder.CreateDefault().WithOptions(PolicyOptions.From(_configuration.GetSection("Acme"))).Build();
}
