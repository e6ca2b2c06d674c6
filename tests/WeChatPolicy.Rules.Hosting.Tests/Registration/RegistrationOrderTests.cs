using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>Each registration adds to the policy, in any order and any number of times.</summary>
public sealed class RegistrationOrderTests : IDisposable
{
    private static readonly Dictionary<string, string?> s_settings = Host.Settings(
        "WeChatPolicy:Communication:Reply=6wh", "WeChatPolicy:AllowedTerms:0=哎哟喂呀奶茶", "WeChatPolicy:Lexicons:acme-words:0=[possible]", "WeChatPolicy:Lexicons:acme-words:1=嗨哟喂呀",
        "Subsidiary:Files:AllowedExtensions:0=ofd", "Subsidiary:AllowedTerms:0=嗨哟喂呀书屋", "Subsidiary:Lexicons:acme-words:0=哎哟喂呀", "Subsidiary:Rules:acme/late:Severity=Critical");

    private static readonly Rule s_words = Rule.Define("acme/words", Modality.MustNot).Norm("不得提及", "Not to be spoken of")
        .On<Message>(["acme-words"], static (in context) => context.Report(Confidence.Certain, context.Text.Matches));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("order");
    private readonly Action<IServiceCollection, IConfiguration>[] _registrations;

    public RegistrationOrderTests()
    {
        var file = Path.Combine(_folder.FullName, "clauses.json");
        File.WriteAllText(file, """[{ "WorkflowName": "acme", "Rules": [{ "RuleName": "late", "Expression": "message.Text.Length > 1000", "Properties": { "fact": "message" } }] }]""");
        _registrations =
        [
            static (services, _) => services.AddWeChatPolicy(),
            static (services, configuration) => services.AddWeChatPolicy(configuration),
            static (services, configuration) => services.AddWeChatPolicy(configuration.GetSection("Subsidiary")),
            static (services, _) => services.AddWeChatPolicy(static options => options.Passwords.MinimumLength = 12),
            static (services, _) => services.AddWeChatPolicy(static options => options.AllowedTerms = [.. options.AllowedTerms, "哎哟喂呀出版社"]),
            static (services, _) => services.AddWeChatPolicy(static builder => builder.AddRule(Rule.For<Message>("acme/hours").When(static (_, _) => false)).AddLexicon("acme-words", "乒乓喂呀")),
            static (services, _) => services.AddWeChatPolicy(static builder => builder.Disable("acme/late", "2.3.4/chit-chat").Configure("acme/hours", Severity.High)),
            static (services, _) => services.AddWeChatPolicy(
                static options => options.Publication.Reviewers["新品"] = ["市场部"], static builder => builder.AddRule(s_words)),
            (services, _) => services.AddWeChatPolicyWorkflows(file),
        ];
    }

    [Property(MaxTest = 40)]
    public Property Any_order_and_any_repetition_of_the_same_registrations_makes_the_same_policy()
    {
        var expected = Version(_registrations);
        var everyOneOfThem = Gen.Shuffle(Enumerable.Range(0, _registrations.Length).ToArray());
        var more = Gen.Choose(0, _registrations.Length - 1).ListOf().Select(list => list.Take(4).ToArray());
        var orders = from all in everyOneOfThem from again in more from mixed in Gen.Shuffle((int[])[.. all, .. again]) select mixed;
        return Prop.ForAll(orders.ToArbitrary(), order => Version([.. order.Select(index => _registrations[index])]) == expected);
    }

    [Fact]
    public void Of_all_of_them_nothing_is_lost()
    {
        using var host = Registered(_registrations);
        var (engine, options) = (host.Policy.Engine, host.Policy.Engine.Options);

        Assert.Contains("acme/hours", engine.RuleIds);
        Assert.Contains("acme/words", engine.RuleIds);
        Assert.DoesNotContain("acme/late", engine.RuleIds);
        Assert.DoesNotContain("2.3.4/chit-chat", engine.RuleIds);
        Assert.Contains(engine.Clauses.SelectMany(clause => clause.Rules), rule => rule.Id == "acme/late");
        Assert.Equal(Term.WorkingHours(6), options.Communication.Reply);
        Assert.Equal(12, options.Passwords.MinimumLength);
        Assert.Equal(["ofd"], options.Files.AllowedExtensions);
        Assert.Equal(["市场部"], options.Publication.Reviewers["新品"]);
        Assert.Equal(["哎哟喂呀奶茶", "嗨哟喂呀书屋", "哎哟喂呀出版社"], options.AllowedTerms);
        Assert.Equal(Severity.Critical, options.Rules["acme/late"].Severity);
        Assert.Equal(Confidence.Likely, ConfidenceOf(engine, "哎哟喂呀"));
        Assert.Equal(Confidence.Possible, ConfidenceOf(engine, "嗨哟喂呀"));
        Assert.Equal(Confidence.Likely, ConfidenceOf(engine, "乒乓喂呀"));
        Assert.Null(ConfidenceOf(engine, "哎哟喂呀奶茶"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Version(Action<IServiceCollection, IConfiguration>[] registrations)
    {
        using var host = Registered(registrations);
        var engine = host.Policy.Engine;
        return $"{engine.PolicyVersion} {string.Join(' ', engine.RuleIds.Order(StringComparer.Ordinal))}";
    }

    private static Host Registered(Action<IServiceCollection, IConfiguration>[] registrations) =>
        Host.Of(new(s_settings), (services, configuration) => Array.ForEach(registrations, register => register(services, configuration)));

    private static Confidence? ConfidenceOf(PolicyEngine engine, string text) =>
        engine.Evaluate(SampleFacts.InWorkGroup(text)).Findings.Where(finding => finding.RuleId == s_words.Id).Select(finding => (Confidence?)finding.Confidence).Max();
}
