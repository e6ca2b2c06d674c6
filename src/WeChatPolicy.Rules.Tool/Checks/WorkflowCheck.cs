using System.CommandLine;
using ArchiveScreening;
using CustomClauses;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Tool;

/// <summary>The command <c>check-workflow</c>: whether clauses of a company's own, as RulesEngine JSON, would load.</summary>
internal static class WorkflowCheck
{
    public static Command Command(ScreeningHost host) => CheckCommand.Of(
        "check-workflow",
        "Checks workflow files in Microsoft RulesEngine JSON, which are one set: every fault at once, with file, line and the nearest known name; then prints the rules that they hold.",
        host,
        new Option<string>("--options") { Description = "The options that they go with: lexicons of your own, ratings of these rules.", HelpName = "FILE" },
        (files, options) => Check(files, options, host));

    /// <summary>Loads files as one set.</summary>
    public static LoadedClauses Load(IReadOnlyList<string> files, ScreeningHost host)
    {
        try
        {
            return new(WorkflowClauses.LoadFiles(files.Select(file => Path.GetFullPath(file, host.CurrentDirectory))), []);
        }
        catch (WorkflowFormatException error)
        {
            return new(null, [.. error.Faults.Select(fault => new CheckFault(NameOf(fault, files), fault.Line > 0 ? fault.Line : null, (fault with { File = "", Line = 0 }).ToString().TrimStart(':', ' ')))]);
        }
    }

    private static CheckResult Check(IReadOnlyList<string> files, string? options, ScreeningHost host)
    {
        var loaded = Load(files, host);
        if (loaded.Clauses is not { } clauses) return loaded.Result;
        try
        {
            // Ids that clash with the policy's own, and signals that nobody knows, show only here.
            var builder = host.NewPolicy();
            if (options is not null) builder.WithOptions(OptionsFile.Load(Path.GetFullPath(options, host.CurrentDirectory)));
            builder.AddWorkflows(clauses).Build();
        }
        catch (PolicyConfigurationException error)
        {
            return new CheckResult { Faults = [.. error.Faults.Select(fault => new CheckFault(string.Join(", ", files), null, fault))] };
        }

        using var rules = new StringWriter();
        RuleList.Write(rules, clauses);
        return new CheckResult { Read = [$"{files.Count} files, {clauses.Rules.Count} rules", .. rules.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'))] };
    }

    // A fault knows the last part of the name alone; where several files have it, that is all that can be said.
    private static string NameOf(WorkflowFault fault, IReadOnlyList<string> files) => files.Where(file => Path.GetFileName(file) == fault.File).ToArray() is [var only] ? only : fault.File;
}

/// <summary>Workflow files as they were read: clauses, or faults.</summary>
internal sealed record LoadedClauses(WorkflowClauses? Clauses, IReadOnlyList<CheckFault> Faults)
{
    public CheckResult Result => new() { Faults = Faults };
}
