using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules.Workflows.Tests.Hosting;

/// <summary>A watched file makes a new engine when it changes, and a broken one leaves the old.</summary>
public sealed class ReloadTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("workflows");

    private string File => Path.Combine(_folder.FullName, "clauses.json");

    [Fact]
    public async Task A_changed_file_swaps_the_engine_and_a_broken_one_is_reported()
    {
        Write(WorkflowJson.Of("message.Text.Length > 1000"));
        await using var services = Host(services => services.AddWeChatPolicyWorkflows(File));
        var policy = services.GetRequiredService<CurrentPolicy>();
        var (first, failed) = (policy.Engine, new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously));
        policy.ReloadFailed += (_, args) => failed.TrySetResult(args.Error);
        Assert.DoesNotContain(policy.Engine.Evaluate(Facts.Message).Findings, finding => finding.RuleId == "acme/rule");

        var changed = Change(services);
        Write(WorkflowJson.Of("message.Text.Length > 1"));
        await changed.WaitAsync(s_patience, TestContext.Current.CancellationToken);
        var second = policy.Engine;
        Write(WorkflowJson.Of("message.Txt.Length > 1"));
        var error = await failed.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);

        Assert.NotEqual(first.PolicyVersion, second.PolicyVersion);
        Assert.Contains(second.Evaluate(Facts.Message).Findings, finding => finding.RuleId == "acme/rule");
        Assert.Contains("'Txt' is nothing", Assert.Single(Assert.IsType<PolicyConfigurationException>(error).Faults), StringComparison.Ordinal);
        Assert.Contains("'Txt' is nothing", Assert.Single(Assert.IsType<WorkflowFormatException>(error.InnerException).Faults).Message, StringComparison.Ordinal);
        Assert.Same(second, policy.Engine);
    }

    [Fact]
    public async Task The_configuration_names_the_files_and_a_change_of_it_too_makes_a_new_engine()
    {
        Write(WorkflowJson.Of("true"));
        await using var services = Host(services => services.AddWeChatPolicyWorkflows(), out var configuration);
        var policy = services.GetRequiredService<CurrentPolicy>();
        Assert.DoesNotContain("acme/rule", policy.Engine.RuleIds);

        configuration["WeChatPolicy:Workflows:Paths:0"] = File;
        configuration.Reload();

        Assert.Contains("acme/rule", policy.Engine.RuleIds);
    }

    [Fact]
    public async Task A_broken_file_at_the_start_is_an_error()
    {
        Write("[");
        await using var services = Host(services => services.AddWeChatPolicyWorkflows(File));

        Assert.StartsWith("clauses.json(1,", Assert.Throws<PolicyConfigurationException>(() => services.GetRequiredService<PolicyEngine>()).Faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_was_unreadable_once_is_reported_and_its_files_are_followed_on()
    {
        Write(WorkflowJson.Of("true"));
        await using var services = Host(services => services.AddWeChatPolicyWorkflows(File), out var configuration);
        var policy = services.GetRequiredService<CurrentPolicy>();
        var failures = System.Threading.Channels.Channel.CreateUnbounded<Exception>();
        policy.ReloadFailed += (_, args) => failures.Writer.TryWrite(args.Error);

        configuration["WeChatPolicy:Workflows:Watch"] = "perhaps";
        configuration.Reload();
        Write(WorkflowJson.Of(WorkflowJson.Rule("Second", "true")));
        await failures.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(s_patience, TestContext.Current.CancellationToken);
        Assert.NotNull(Changes(services).GetChangeToken());

        configuration["WeChatPolicy:Workflows:Watch"] = "true";
        configuration.Reload();
        Assert.Contains("acme/second", policy.Engine.RuleIds);

        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        policy.Changed += (_, _) => (policy.Engine.RuleIds.Contains("acme/third") ? changed : null)?.TrySetResult();
        Write(WorkflowJson.Of(WorkflowJson.Rule("Third", "true")));
        await changed.Task.WaitAsync(s_patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nothing_is_watched_any_more_once_the_host_is_gone()
    {
        Write(WorkflowJson.Of("true"));
        var services = Host(services => services.AddWeChatPolicyWorkflows(File));
        var changes = Changes(services);
        await services.DisposeAsync();

        Assert.False(changes.GetChangeToken().HasChanged);
    }

    [Fact]
    public async Task Whatever_keeps_a_policy_from_being_built_is_reported()
    {
        var (isBroken, error) = (false, (Exception?)null);
        await using var services = Host(services => services.AddWeChatPolicy((PolicyBuilder _) =>
        {
            if (isBroken) throw new NotSupportedException();
        }), out var configuration);
        var policy = services.GetRequiredService<CurrentPolicy>();
        var before = policy.Engine;
        policy.ReloadFailed += (_, args) => error = args.Error;

        isBroken = true;
        configuration.Reload();

        Assert.IsType<NotSupportedException>(Assert.IsType<PolicyConfigurationException>(error).InnerException);
        Assert.Same(before, policy.Engine);
    }

    [Fact]
    public async Task Of_two_changes_at_once_the_later_one_stays()
    {
        var builds = 0;
        using var changes = new FiredChanges();
        using var isBuilding = new ManualResetEventSlim();
        using var goesOn = new ManualResetEventSlim();
        await using var services = Host(services => services.AddSingleton<IOptionsChangeTokenSource<PolicyOptions>>(changes).AddWeChatPolicy(builder =>
        {
            var build = Interlocked.Increment(ref builds);
            builder.AddRule(WeChatPolicy.Rules.Rule.For<Message>($"build/n{build}").When((_, _) => false));
            if (build != 2) return;
            isBuilding.Set();
            goesOn.Wait(s_patience);
        }));
        var policy = services.GetRequiredService<CurrentPolicy>();
        var (older, newer) = (new Thread(changes.Fire), new Thread(changes.Fire));

        older.Start();
        Assert.True(isBuilding.Wait(s_patience, TestContext.Current.CancellationToken));
        newer.Start();
        Assert.True(SpinWait.SpinUntil(() => !newer.IsAlive || newer.ThreadState.HasFlag(ThreadState.WaitSleepJoin), s_patience));
        goesOn.Set();
        older.Join();
        newer.Join();

        Assert.Contains("build/n3", policy.Engine.RuleIds);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // As an editor that is careful does it: nobody sees half a file.
    private void Write(string json)
    {
        var beside = File + ".new";
        System.IO.File.WriteAllText(beside, json);
        System.IO.File.Move(beside, File, overwrite: true);
    }

    private static WeChatPolicy.Rules.Workflows.Hosting.WorkflowChanges Changes(ServiceProvider services) =>
        services.GetServices<IOptionsChangeTokenSource<PolicyOptions>>().OfType<WeChatPolicy.Rules.Workflows.Hosting.WorkflowChanges>().Single();

    private static Task Change(ServiceProvider services)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        services.GetRequiredService<CurrentPolicy>().Changed += (_, _) => changed.TrySetResult();
        return changed.Task;
    }

    private static ServiceProvider Host(Action<IServiceCollection> register) => Host(register, out _);

    private static ServiceProvider Host(Action<IServiceCollection> register, out IConfigurationRoot configuration)
    {
        configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        register(services);
        return services.BuildServiceProvider();
    }

    /// <summary>Changes that a test makes.</summary>
    private sealed class FiredChanges : IOptionsChangeTokenSource<PolicyOptions>, IDisposable
    {
        private CancellationTokenSource _next = new();

        public string Name => Options.DefaultName;

        public IChangeToken GetChangeToken() => new CancellationChangeToken(_next.Token);

        public void Dispose() => _next.Dispose();

        public void Fire() => Interlocked.Exchange(ref _next, new CancellationTokenSource()).Cancel();
    }
}
