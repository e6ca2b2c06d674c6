using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>What is wrong with what a host's code registers.</summary>
public class HostingMistakesOfCode
{
    private const string Nearest = "The nearest known:";

    private static readonly HostingMistake[] s_rows =
    [
        new("a wrong id to disable", [], services => services.AddWeChatPolicy(builder => builder.Disable("2.3.4/chit_chat")), $"There is no rule '2.3.4/chit_chat' to disable or configure. {Nearest} '2.3.4/chit-chat', '2.3.4/off-topic', '2.3.4/participation'."),
        new("a wrong id to rate, and another to disable", [], services => services.AddWeChatPolicy(builder => builder.Configure("3.1.1/password", Severity.High).Disable("2.2.4/insult")),
            $"There is no rule '2.2.4/insult' to disable or configure. {Nearest} '2.2.4/personal-attack', '2.2.4/improper-language'.",
            $"There is no rule '3.1.1/password' to disable or configure. {Nearest} '3.1.1/password-rotation', '3.1.1/password-strength', '3.1.1/password-disclosure'."),
        new("one id for two rules of two registrations", [],
            services => services.AddWeChatPolicy(builder => builder.AddRule(Own("acme/hours"))).AddWeChatPolicy(builder => builder.AddRule(Own("acme/hours"))), "Rule 'acme/hours' is there already; give one of the two another id."),
        new("the id of a rule of the policy", [], services => services.AddWeChatPolicy(builder => builder.AddRule(Own("2.2.4/personal-attack"))), "Rule '2.2.4/personal-attack' is there already; give one of the two another id."),
        new("a clause that is there already, with a rule that is", [],
            services => services.AddWeChatPolicy(builder => builder.AddClause(new("2.4.1", Modality.Must, ("文件", "Files"), ("文件", "Files"), [Own("2.4.1/file-format")]))),
            "Clause '2.4.1' is there already; give this one another number.", "Rule '2.4.1/file-format' is there already; give one of the two another id."),
        new("a clause with a rule of another", [],
            services => services.AddWeChatPolicy(builder => builder.AddClause(new("9.1", Modality.Must, ("文件", "Files"), ("文件", "Files"), [Own("acme/a")]))), "What AddWeChatPolicy was given to compose could not be added: ArgumentException: Rule 'acme/a' does not belong to clause '9.1': its id must begin with '9.1/'. (Parameter 'rules')"),
        new("a signal that there is not", [], services => services.AddWeChatPolicy(builder => builder.AddRule(Rule.Define("acme/names", Modality.MustNot).On<Message>(["acme-names"], static (in _) => { }))), $"Rule 'acme/names' asks for the signal 'acme-names', and there is none. {Nearest} 'access-code', 'awareness', 'e-mail'."),
        new("a rule that ends before it begins", [], services => services.AddWeChatPolicy(builder => builder.Configure("2.3.4/chit-chat", effectiveFrom: At(2), effectiveUntil: At(1))), "Rule '2.3.4/chit-chat' would end (2026-06-01T00:00:00.0000000+08:00) before it begins (2026-06-02T00:00:00.0000000+08:00)."),
        new("an option in code that is out of range", [], services => services.AddWeChatPolicy(options => options.Passwords.MinimumLength = 2), "Passwords:MinimumLength is '2', and must be a whole number from 4 to 128."),
        new("a list that code sets to null", [], services => services.AddWeChatPolicy(options => options.AllowedTerms = null!), "AllowedTerms must not be null; leave it out for its default."),
        new("code that throws, beside a wrong id", ["WeChatPolicy:Rules:2.2.4/insults:Enabled=false"], services => services.AddWeChatPolicy((PolicyBuilder _) => throw new NotSupportedException("The roster is not there.")),
            "What AddWeChatPolicy was given to compose could not be added: NotSupportedException: The roster is not there.",
            $"WeChatPolicy:Rules:2.2.4/insults: no such rule. {Nearest} '2.2.4/personal-attack', '2.2.4/improper-language'. Unless it is in what could not be added."),
        new("no configuration", null, services => services.AddWeChatPolicy(),
            "AddWeChatPolicy() reads the section WeChatPolicy of the host's configuration, and no IConfiguration is registered. Register one, as a host's builder does, or say where the options come from: AddWeChatPolicy(configuration) or AddWeChatPolicy((PolicyOptions options) => { })."),
        new("a section that is called otherwise than it was handed over", ["Policy:Communication:Reply=6wh"], (services, configuration) => services.AddWeChatPolicy(configuration.GetSection("Policies")),
            "Policies: AddWeChatPolicy was given this section, and the configuration holds nothing there. Name a section that is there, or leave it out for the defaults."),
        new("a root that is called otherwise", ["WechatPolicies:Communication:Reply=6wh"], services => services.AddWeChatPolicy(),
            "WechatPolicies: the section of the policy is called WeChatPolicy, and there is none. Rename this one, or hand it over by its name: AddWeChatPolicy(configuration.GetSection(\"WechatPolicies\"))."),
        new("the whole configuration, with a root that is called otherwise", ["WeChatPolcy:Communication:Reply=6wh"], (services, configuration) => services.AddWeChatPolicy(configuration),
            "WeChatPolcy: the section of the policy is called WeChatPolicy, and there is none. Rename this one, or hand it over by its name: AddWeChatPolicy(configuration.GetSection(\"WeChatPolcy\"))."),
        new("a validator of the host's own", [], services => services.AddWeChatPolicy().AddOptions<PolicyOptions>().Validate(options => options.Communication.Reply == Term.WorkingHours(1), "Our contract says one hour."), "Our contract says one hour."),
    ];

    public static TheoryData<string> Rows => HostingMistake.Names(s_rows);

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_told_at_the_start_what_where_and_what_to_do(string what) => s_rows.Single(row => row.What == what).IsTold();

    private static Rule Own(string id) => Rule.For<Message>(id).When(_ => false);

    private static DateTimeOffset At(int day) => new(2026, 6, day, 0, 0, 0, TimeSpan.FromHours(8));
}
