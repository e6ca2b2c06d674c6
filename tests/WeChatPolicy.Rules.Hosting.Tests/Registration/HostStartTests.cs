using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>A host of .NET, as its builders make it, builds the policy when it starts.</summary>
public class HostStartTests
{
    [Theory]
    [InlineData("WeChatPolicy:Rules:2.3.4/chitchat:Enabled", "false", "WeChatPolicy:Rules:2.3.4/chitchat: no such rule. The nearest known: '2.3.4/chit-chat', '2.3.4/off-topic', '2.3.4/participation'.")]
    [InlineData("WeChatPolicy:Pasword:MinimumLength", "12", "WeChatPolicy:Pasword: there is no such option. The nearest known: 'Passwords', 'Accounts', 'Backups'.")]
    public async Task A_worker_and_a_web_application_do_not_start_with_a_mistake(string key, string value, string fault)
    {
        var worker = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        worker.Configuration[key] = value;
        worker.Services.AddWeChatPolicy();
        using var host = worker.Build();
        var web = WebApplication.CreateEmptyBuilder(new());
        web.WebHost.UseKestrelCore();
        web.Configuration[key] = value;
        web.Services.AddWeChatPolicy();
        await using var application = web.Build();

        Assert.Equal([fault], (await Assert.ThrowsAsync<PolicyConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken))).Faults);
        Assert.Equal([fault], (await Assert.ThrowsAsync<PolicyConfigurationException>(() => application.StartAsync(TestContext.Current.CancellationToken))).Faults);
    }

    [Fact]
    public async Task A_sound_one_has_its_engine_once_it_has_started_and_follows_its_configuration()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddWeChatPolicy();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var policy = host.Services.GetRequiredService<CurrentPolicy>();
        Assert.Equal(Term.WorkingHours(4), policy.Engine.Options.Communication.Reply);

        builder.Configuration["WeChatPolicy:Communication:Reply"] = "6wh";
        ((Microsoft.Extensions.Configuration.IConfigurationRoot)builder.Configuration).Reload();

        Assert.Equal(Term.WorkingHours(6), policy.Engine.Options.Communication.Reply);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
