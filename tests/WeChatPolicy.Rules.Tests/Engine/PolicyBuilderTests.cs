using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Engine;

public class PolicyBuilderTests
{
    [Fact]
    public void An_unknown_rule_is_an_error_that_names_the_nearest_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => PolicyBuilder.CreateDefault().Disable("2.2.4/personal-atack"));

        Assert.Contains("'2.2.4/personal-attack'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disabled_rule_is_silent_and_stays_in_the_catalogue()
    {
        var engine = PolicyBuilder.CreateDefault().Disable("2.2.4/personal-attack").Build();

        Assert.DoesNotContain(engine.Evaluate(A.InGroup("你就是个废物")).Findings, finding => finding.RuleId == "2.2.4/personal-attack");
        Assert.Contains(engine.Clauses.SelectMany(clause => clause.Rules), rule => rule.Id == "2.2.4/personal-attack");
    }

    [Fact]
    public void A_rule_can_be_rated_otherwise_in_code_and_the_options_have_the_last_word()
    {
        var inCode = PolicyBuilder.CreateDefault().Configure("2.2.4/personal-attack", Severity.Critical, Enforcement.Block);
        Assert.Equal(Outcome.Block, inCode.Build().Evaluate(A.InGroup("你就是个废物")).Outcome);

        var inOptions = inCode.WithOptions(options => options.Rules["2.2.4/personal-attack"] = new() { Enforcement = Enforcement.Notify });
        var finding = inOptions.Build().Evaluate(A.InGroup("你就是个废物")).Findings.Single(finding => finding.RuleId == "2.2.4/personal-attack");
        Assert.Equal((Severity.Critical, Enforcement.Notify), (finding.Severity, finding.Enforcement));
    }

    [Fact]
    public void A_fact_is_judged_by_the_rules_in_force_at_its_own_instant()
    {
        var engine = PolicyBuilder.CreateDefault().Configure("2.2.4/personal-attack", effectiveFrom: A.Morning, effectiveUntil: A.Morning.AddHours(1)).Build();

        bool Found(DateTimeOffset? at) =>
            engine.Evaluate(A.InGroup("你就是个废物") with { SentAt = at }).Findings.Any(finding => finding.RuleId == "2.2.4/personal-attack");

        Assert.False(Found(A.Morning.AddTicks(-1)));
        Assert.True(Found(A.Morning));
        Assert.False(Found(A.Morning.AddHours(1)));
        Assert.True(Found(null));
    }

    [Fact]
    public void A_rule_of_the_hosts_own_takes_five_lines()
    {
        var engine = PolicyBuilder.CreateDefault()
            .AddLexicon("acme-code-names", "蓝鲸计划", "北极星")
            .AddRule(Rule.For<Message>("acme/code-names")
                .Rated(Severity.High, Enforcement.Block)
                .When((message, text) => message.Conversation.External == Ternary.Yes && text.Has("acme-code-names")))
            .Build();

        var decision = engine.Evaluate(A.Post("蓝 鲸 計劃进展顺利"));

        Assert.Equal(Outcome.Block, decision.Outcome);
        Assert.Equal("acme-code-names", decision.Findings.Single(finding => finding.RuleId == "acme/code-names").Evidence[0].Type);
    }

    [Fact]
    public void Terms_can_be_added_to_a_category_and_allowed_terms_beat_what_they_contain()
    {
        var engine = PolicyBuilder.CreateDefault().AddLexicon("improper-language", "哎哟喂呀").AddAllowedTerms("哎哟喂呀茶馆").Build();

        Assert.Contains(engine.Evaluate(A.InGroup("哎哟喂呀")).Findings, finding => finding.RuleId == "2.2.4/improper-language");
        Assert.DoesNotContain(engine.Evaluate(A.InGroup("去哎哟喂呀茶馆谈")).Findings, finding => finding.RuleId == "2.2.4/improper-language");
    }

    [Fact]
    public void Two_engines_live_side_by_side()
    {
        var strict = PolicyBuilder.CreateDefault().AddLexicon("improper-language", "哎哟喂呀").Build();
        var plain = PolicyBuilder.CreateDefault().Build();

        Assert.NotEmpty(strict.Evaluate(A.InGroup("哎哟喂呀")).Findings);
        Assert.Empty(plain.Evaluate(A.InGroup("哎哟喂呀")).Findings);
    }

    [Fact]
    public void Every_fault_of_the_options_is_in_one_error()
    {
        var error = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(options =>
        {
            options.Tracking.AllowedLateness = Term.WorkingHours(1);
            options.Passwords.MinimumLength = 1;
            options.Rules["9.9.9/nothing"] = new();
            options.Publication.Reviewers["x"] = [];
        }).Build());

        Assert.Equal(4, error.Faults.Count);
        Assert.All(["Tracking:AllowedLateness", "Passwords:MinimumLength", "Rules:9.9.9/nothing", "Publication:Reviewers:x"],
            path => Assert.Contains(path, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_changes_with_whatever_can_change_a_verdict_and_with_nothing_else()
    {
        string Version(Action<PolicyBuilder>? change = null)
        {
            var builder = PolicyBuilder.CreateDefault();
            change?.Invoke(builder);
            return builder.Build().PolicyVersion;
        }

        var versions = new[]
        {
            Version(),
            Version(builder => builder.Disable("2.2.4/personal-attack")),
            Version(builder => builder.Configure("2.2.4/personal-attack", Severity.Info)),
            Version(builder => builder.Configure("2.2.4/personal-attack", effectiveFrom: A.Morning)),
            Version(builder => builder.AddLexicon("improper-language", "哎哟喂呀")),
            Version(builder => builder.AddAllowedTerms("哎哟喂呀")),
            Version(builder => builder.WithOptions(options => options.Communication.Reply = Term.WorkingHours(5))),
            Version(builder => builder.AddRule(Rule.For<Message>("acme/x").When(_ => false))),
        };

        Assert.Equal(versions.Length, versions.Distinct().Count());
        Assert.Equal(Version(), Version());

        // Options that were looked at and left as they are are the defaults.
        Assert.Equal(Version(), Version(builder => builder.WithOptions(_ => { })));
        Assert.Equal(Version(), Version(builder => builder.WithOptions(new PolicyOptions())));
        Assert.Equal(
            Version(builder => builder.WithOptions(options => { options.Lexicons["hate"] = ["xx", "zz"]; options.Lexicons["insult"] = ["yy"]; })),
            Version(builder => builder.WithOptions(options => { options.Lexicons["insult"] = ["yy"]; options.Lexicons["hate"] = ["zz", "xx"]; })));
    }
}
