using System.CommandLine;
using System.Globalization;
using ArchiveScreening;
using Microsoft.Extensions.Configuration;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Tool;

/// <summary>The command <c>check-options</c>: whether a host would start with these options.</summary>
internal static class OptionsCheck
{
    public static Command Command(ScreeningHost host) => CheckCommand.Of(
        "check-options",
        "Checks the section 'WeChatPolicy' of appsettings files, or files that are that section: every unknown key, wrong value, unknown rule or category at once, with its line.",
        host,
        new Option<string>("--workflow") { Description = "A workflow file whose rules the options may rate or disable.", HelpName = "FILE" },
        (files, workflow) => Check(files, workflow, host));

    private static CheckResult Check(IReadOnlyList<string> files, string? workflow, ScreeningHost host)
    {
        var clauses = workflow is null ? null : WorkflowCheck.Load([workflow], host);
        if (clauses is { Faults.Count: > 0 }) return clauses.Result;
        var results = files.Select(file => Check(file, Path.GetFullPath(file, host.CurrentDirectory), clauses?.Clauses, host)).ToArray();
        return new CheckResult
        {
            Faults = [.. results.SelectMany(result => result.Faults)],
            Warnings = [.. results.SelectMany(result => result.Warnings)],
            Read = [.. results.SelectMany(result => result.Read)],
        };
    }

    private static CheckResult Check(string name, string path, WorkflowClauses? clauses, ScreeningHost host)
    {
        IConfiguration section;
        try
        {
            section = OptionsFile.SectionOf(path);
        }
        catch (ScreeningException error)
        {
            return new CheckResult { Faults = [new(name, null, error.Message)] };
        }

        var places = JsonPlaces.Of(File.ReadAllBytes(path));
        try
        {
            var builder = host.NewPolicy().WithOptions(PolicyOptions.From(section));
            if (clauses is not null) builder.AddWorkflows(clauses);
            var engine = builder.Build();
            return new CheckResult { Read = [Summary(name, section, engine)], Warnings = [.. builder.Analyze().Select(issue => $"{name}: {issue.What.En}")] };
        }
        catch (PolicyConfigurationException error)
        {
            return new CheckResult { Faults = [.. error.Faults.Select(fault => new CheckFault(name, places.LineOf(fault), fault)).OrderBy(fault => fault.Line)] };
        }
    }

    private static string Summary(string name, IConfiguration section, PolicyEngine engine)
    {
        var options = engine.Options;
        var values = section.AsEnumerable(makePathsRelative: true).Count(pair => pair.Value is not null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {values} values in {section.GetChildren().Count()} sections; {options.Rules.Count} rules set, {options.Lexicons.Sum(lexicon => lexicon.Value.Length)} terms added; {engine.RuleIds.Count} rules in force, policy version {engine.PolicyVersion}");
    }
}
