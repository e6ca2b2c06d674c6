using Microsoft.Extensions.DependencyInjection;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>What is wrong with workflow files, told beside everything else.</summary>
public sealed class HostingMistakesOfWorkflows : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hosting");

    [Fact]
    public void A_file_that_is_not_there() => Told(
        [], services => services.AddWeChatPolicyWorkflows(Path("clauses.json")),
        $"clauses.json: The file is not there. It was looked for as {Path("clauses.json")}.");

    [Fact]
    public void A_file_of_the_configuration_that_is_not_there_beside_a_wrong_id() => Told(
        ["WeChatPolicy:Workflows:Paths:0=" + Path("missing.json"), "WeChatPolicy:Rules:2.3.4/chitchat:Enabled=false"], services => services.AddWeChatPolicy().AddWeChatPolicyWorkflows(),
        $"missing.json: The file is not there. It was looked for as {Path("missing.json")}.",
        "WeChatPolicy:Rules:2.3.4/chitchat: no such rule. The nearest known: '2.3.4/chit-chat', '2.3.4/off-topic', '2.3.4/participation'. Unless it is in what could not be added.");

    [Fact]
    public void An_expression_that_asks_for_what_no_fact_has() => Told(
        [], services => services.AddWeChatPolicyWorkflows(Written("clauses.json", "late", "message.Txt.Length > 1")),
        "clauses.json(1,74): workflow 'acme', rule 'late', at 8 of the expression: 'Txt' is nothing that an expression may use. The nearest known: 'Text', 'At', 'All'.");

    [Fact]
    public void A_rule_whose_id_the_hosts_code_has_too() => Told(
        [], services => services.AddWeChatPolicyWorkflows(Written("clauses.json", "late", "message.Text.Length > 1")).AddWeChatPolicy(builder => builder.AddRule(Rule.For<Message>("acme/late").When(_ => false))),
        "clauses.json: workflow 'acme', rule 'late', The policy has a rule 'acme/late' already; give this one another id.");

    [Fact]
    public void Two_files_both_wrong() => Told(
        [], services => services.AddWeChatPolicyWorkflows(Written("a.json", "a", "message.Txt == \"\""), Path("b.json")),
        $"b.json: The file is not there. It was looked for as {Path("b.json")}.",
        "a.json(1,71): workflow 'acme', rule 'a', at 8 of the expression: 'Txt' is nothing that an expression may use. The nearest known: 'Text', 'At', 'All'.");

    [Theory]
    [InlineData("Workflows=clauses.json", "WeChatPolicy:Workflows is 'clauses.json', and must be a section with the list WeChatPolicy:Workflows:Paths.")]
    [InlineData("Workflows:Paths=clauses.json", "WeChatPolicy:Workflows:Paths is 'clauses.json', and must be a list of files: WeChatPolicy:Workflows:Paths:0, WeChatPolicy:Workflows:Paths:1 and so on.")]
    [InlineData("Workflows:Path:0=clauses.json", "WeChatPolicy:Workflows:Path: there is no such option. The nearest known: 'Paths', 'Watch'.")]
    [InlineData("Workflows:Paths:0=", "WeChatPolicy:Workflows:Paths:0 must be the path of a workflow file.")]
    [InlineData("Workflows:Watch=perhaps", "WeChatPolicy:Workflows:Watch is 'perhaps', and must be true or false.")]
    public void A_part_of_the_section_that_is_misshapen(string setting, string fault) => Told([$"WeChatPolicy:{setting}"], services => services.AddWeChatPolicyWorkflows(), fault);

    [Fact]
    public void Files_that_nobody_reads() => Told(
        ["WeChatPolicy:Workflows:Paths:0=clauses.json"], services => services.AddWeChatPolicy(), "WeChatPolicy:Workflows names workflow files, and nothing reads them: call AddWeChatPolicyWorkflows, of the package WeChatPolicy.Rules.Workflows, or leave the section out.");

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Told(string[] settings, Action<IServiceCollection> register, params string[] faults) => new HostingMistake("", settings, register, faults).IsTold();

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    private string Written(string name, string rule, string expression)
    {
        File.WriteAllText(Path(name), $$"""
            [{ "WorkflowName": "acme", "Rules": [{ "RuleName": "{{rule}}", "Expression": {{System.Text.Json.JsonSerializer.Serialize(expression)}}, "Properties": { "fact": "message" } }] }]
            """);
        return Path(name);
    }
}
