using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>What holds after a change of the configuration, for whoever kept what, and who is told.</summary>
public class ReloadTests
{
    private const string Reply = "WeChatPolicy:Communication:Reply";
    private const string Fault = "WeChatPolicy:Communication:Reply is 'soon', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time).";

    [Fact]
    public void One_that_fails_leaves_the_old_policy_and_one_that_then_succeeds_takes_its_place()
    {
        using var host = Host.Of(Host.Settings($"{Reply}=4wh"), services => services.AddWeChatPolicy());
        var (policy, told) = (host.Policy, new List<string>());
        policy.ReloadFailed += (sender, failed) => told.AddRange([((CurrentPolicy)sender!).Name, .. failed.Faults]);
        policy.Changed += (_, _) => told.Add("changed");
        var first = policy.Engine;
        Assert.Null(policy.ReloadError);

        host.Change(Reply, "soon");

        Assert.Same(first, policy.Engine);
        Assert.Equal(["", Fault], told);
        Assert.Equal([Fault], Assert.IsType<PolicyConfigurationException>(policy.ReloadError).Faults);

        host.Change(Reply, "6wh");

        Assert.Equal(Term.WorkingHours(6), policy.Engine.Options.Communication.Reply);
        Assert.Equal(["", Fault, "changed"], told);
        Assert.Null(policy.ReloadError);
    }

    [Fact]
    public void Everybody_who_listens_is_told_though_one_of_them_throws()
    {
        using var host = Host.Of(Host.Settings($"{Reply}=4wh"), services => services.AddWeChatPolicy());
        var told = 0;
        host.Policy.ReloadFailed += (_, _) => told++;
        host.Policy.ReloadFailed += (_, _) => throw new NotSupportedException();
        host.Policy.ReloadFailed += (_, _) => told++;
        host.Configuration[Reply] = "soon";

        Assert.IsType<NotSupportedException>(Assert.Single(Assert.Throws<AggregateException>(() => host.Policy.Reload()).InnerExceptions));
        Assert.Equal(2, told);
        Assert.NotNull(host.Policy.ReloadError);
    }

    [Fact]
    public void What_a_hosts_own_code_says_at_a_reload_is_in_the_inner_exception_alone()
    {
        var fails = false;
        using var host = Host.Of(Host.Settings($"{Reply}=4wh"), services => services.AddWeChatPolicy((PolicyBuilder _) =>
        {
            if (fails) throw new NotSupportedException("Password=Qm7");
        }));
        Assert.Null(host.Policy.ReloadError);
        fails = true;

        Assert.False(host.Policy.Reload());

        var error = Assert.IsType<PolicyConfigurationException>(host.Policy.ReloadError);
        Assert.StartsWith("What AddWeChatPolicy was given to compose could not be added: System.NotSupportedException at ", Assert.Single(error.Faults), StringComparison.Ordinal);
        Assert.DoesNotContain("Qm7", error.Message, StringComparison.Ordinal);
        Assert.Equal("Password=Qm7", Assert.IsType<NotSupportedException>(error.InnerException).Message);
    }

    [Fact]
    public void A_singleton_keeps_the_engine_that_it_was_given_and_whoever_is_made_anew_gets_that_of_now()
    {
        using var host = Host.Of([], services => services.AddWeChatPolicy().AddSingleton<KeepsAnEngine>().AddSingleton<KeepsThePolicy>().AddScoped<OfARequest>());
        var (keepsAnEngine, keepsThePolicy) = (host.Services.GetRequiredService<KeepsAnEngine>(), host.Services.GetRequiredService<KeepsThePolicy>());
        var first = host.Services.GetRequiredService<PolicyEngine>();
        Assert.Same(first, host.Services.GetRequiredService<PolicyEngine>());

        host.Change(Reply, "6wh");

        Assert.Same(first, keepsAnEngine.Engine);
        Assert.NotSame(first, keepsThePolicy.Policy.Engine);
        Assert.Same(keepsThePolicy.Policy.Engine, host.Services.GetRequiredService<PolicyEngine>());
        using var request = host.Services.CreateScope();
        Assert.Same(keepsThePolicy.Policy.Engine, request.ServiceProvider.GetRequiredService<OfARequest>().Engine);
    }

    [Fact]
    public void A_change_that_two_sections_tell_of_makes_one_engine()
    {
        using var host = Host.Of([], (services, configuration) => services.AddWeChatPolicy().AddWeChatPolicy(configuration));
        var changes = 0;
        host.Policy.Changed += (_, _) => changes++;

        host.Change(Reply, "6wh");
        host.Change(Reply, "8wh");

        Assert.Equal(2, changes);
        Assert.Equal(Term.WorkingHours(8), host.Policy.Engine.Options.Communication.Reply);
    }

    [Fact]
    public void A_policy_that_is_no_longer_needed_follows_nothing()
    {
        using var host = Host.Of([], services => services.AddWeChatPolicy());
        var (policy, engine) = (host.Policy, host.Policy.Engine);

        policy.Dispose();
        host.Change(Reply, "6wh");

        Assert.Same(engine, policy.Engine);
    }

    private sealed record KeepsAnEngine(PolicyEngine Engine);

    private sealed record KeepsThePolicy(CurrentPolicy Policy);

    private sealed record OfARequest(PolicyEngine Engine);
}
