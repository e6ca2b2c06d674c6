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

        Assert.Equal(Term.WorkingHours(6), engine.Options.Communication.Reply);
        Assert.Equal(Outcome.Block, engine.Evaluate(A.InGroup("你就是个废物")).Outcome);
        Assert.NotEmpty(engine.Evaluate(A.InGroup("哎哟喂呀")).Findings);
        Assert.Equal(["市场部"], engine.Options.Publication.Reviewers["新品"]);
    }

    [Fact]
    public void Every_fault_of_the_section_is_in_one_error_with_its_path()
    {
        using var host = Host(new() { ["WeChatPolicy:Communication:Reply"] = "soon", ["WeChatPolicy:Passwords:MinimumLength"] = "1" }, out _);

        var error = Assert.Throws<OptionsValidationException>(() => host.GetRequiredService<PolicyEngine>());

        Assert.Contains("WeChatPolicy:Communication:Reply is 'soon', and must be a term such as", error.Message, StringComparison.Ordinal);
        Assert.Contains("WeChatPolicy:Passwords:MinimumLength", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_term_is_read_from_the_configuration_and_told_of_where_it_is_none()
    {
        var paths = TermPaths();
        Assert.Equal(34, paths.Length);

        var read = PolicyOptions.From(Section(paths.Select((path, index) => KeyValuePair.Create(path, (string?)$"{index + 1}h"))));
        Assert.Equal(Enumerable.Range(1, paths.Length).Select(Term.Hours), paths.Select(path => TermAt(read, path)));

        foreach (var bad in new[] { "", "4", "4 wh", "-1h", "soon" })
        {
            var options = PolicyOptions.From(Section(paths.Select(path => KeyValuePair.Create(path, (string?)bad))));
            var faults = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(options).Build()).Faults;
            Assert.Equal(paths.Select(path => $"{path} is '{bad}', and must be a term such as 30m, 24h, 30d, 30wm, 4wh or 3wd (m, h, d by the clock; wm, wh, wd in working time).").Order(StringComparer.Ordinal), faults.Order(StringComparer.Ordinal));
            Assert.Equal(faults, Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.Combine(PolicyBuilder.CreateDefault().WithOptions(options), PolicyBuilder.CreateDefault()).Build()).Faults);
        }
    }

    [Fact]
    public void What_the_configuration_leaves_out_stays_at_its_default_and_a_term_written_as_an_object_is_a_fault()
    {
        Assert.Equal(new PolicyOptions().Files.Processing, PolicyOptions.From(Section([])).Files.Processing);

        var options = PolicyOptions.From(Section([KeyValuePair.Create("Files:Processing:Amount", (string?)"3"), KeyValuePair.Create("Files:Processing:Unit", (string?)"Hours")]));
        Assert.Contains("Files:Processing", Assert.Single(Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(options).Build()).Faults), StringComparison.Ordinal);
    }

    private static string[] TermPaths() =>
    [
        .. from section in typeof(PolicyOptions).GetProperties()
           from option in section.PropertyType.GetProperties()
           where option.PropertyType == typeof(Term)
           select $"{section.Name}:{option.Name}",
    ];

    private static Term TermAt(PolicyOptions options, string path)
    {
        var section = typeof(PolicyOptions).GetProperty(path.Split(':')[0])!;
        return (Term)section.PropertyType.GetProperty(path.Split(':')[1])!.GetValue(section.GetValue(options))!;
    }

    private static IConfigurationRoot Section(IEnumerable<KeyValuePair<string, string?>> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build();

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

        Assert.Equal(Term.WorkingHours(6), tracker.Engine.Options.Communication.Reply);
        Assert.Equal(A.At(1, 17), Assert.Single(tracker.Observe(A.Message("报价单什么时候能给客户？")).Opened).DueAt);
    }

    private static ServiceProvider Host(Dictionary<string, string?> settings, out IConfigurationRoot configuration, Action<PolicyBuilder>? compose = null)
    {
        configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddWeChatPolicy(compose).BuildServiceProvider();
    }
}
