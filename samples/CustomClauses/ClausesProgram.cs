using System.CommandLine;

namespace CustomClauses;

/// <summary>The program without its process: arguments and writers in, exit code out.</summary>
internal static class ClausesProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var file = new Option<string>("--file") { Description = "A workflow file of your own: prints its faults, or its rules.", HelpName = "FILE" };
        var command = new RootCommand("A company's own clauses as Microsoft RulesEngine JSON: applied, broken on purpose, hot-reloaded. Exit codes: 0 done, 1 the file has faults, 2 wrong usage.") { file };
        command.SetAction(async (parsed, _) => parsed.GetValue(file) is { } path ? FileCheck.Run(path, output) : await Demonstration.RunAsync(output));

        // A file name may begin with '@': no response files.
        var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });

        await error.WriteLineAsync($"custom-clauses: {string.Join(" ", parsed.Errors.Select(fault => fault.Message))}");
        return ExitCode.Usage;
    }
}
