using System.CommandLine;
using Spectre.Console;

namespace WeChatPolicy.Samples;

/// <summary>The options of the program, and what it prints for them.</summary>
internal static class CatalogCommandLine
{
    /// <summary>What the program does, in one line.</summary>
    public const string Description = "The clauses and rules of the policy, as this library encodes them.";

    private static readonly Option<string> s_format = new("--format") { Description = "table, markdown or json", DefaultValueFactory = _ => "table" };
    private static readonly Option<string> s_language = new("--lang") { Description = "zh or en, of the table", DefaultValueFactory = _ => "zh" };
    private static readonly Option<int?> s_chapter = new("--chapter") { Description = "1 to 5; left out: all" };

    /// <summary>Gives a command the options of the program.</summary>
    public static TCommand Declare<TCommand>(TCommand command)
        where TCommand : Command
    {
        s_format.AcceptOnlyFromAmong("table", "markdown", "json");
        s_language.AcceptOnlyFromAmong("zh", "en");
        s_chapter.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } number && number is < 1 or > 5) result.AddError("--chapter takes a number from 1 to 5.");
        });
        foreach (Option option in new Option[] { s_format, s_language, s_chapter }) command.Options.Add(option);
        return command;
    }

    /// <summary>Prints what was asked for.</summary>
    public static void Print(ParseResult parsed, TextWriter output, IAnsiConsole console)
    {
        var clauses = CatalogView.Clauses(parsed.GetValue(s_chapter));
        switch (parsed.GetValue(s_format))
        {
            case "json":
                CatalogJson.Write(output, clauses);
                break;
            case "markdown":
                CatalogMarkdown.Write(output, clauses);
                break;
            default:
                CatalogTable.Write(console, clauses, parsed.GetValue(s_language)!);
                break;
        }
    }
}
