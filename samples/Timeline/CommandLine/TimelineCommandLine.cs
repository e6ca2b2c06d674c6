using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Timeline;

/// <summary>The options of the program, and how an argument list is read.</summary>
internal static class TimelineCommandLine
{
    private static readonly Option<string> s_facts = new("--facts") { Description = "The facts, one JSON object a line (FactJson), in the order in which they arrived. Without it the bundled year.", HelpName = "FILE" };
    private static readonly Option<string> s_options = new("--options") { Description = "The section 'WeChatPolicy' of the policy's options, as JSON. Without it the defaults, with the holidays of 2026.", HelpName = "FILE" };
    private static readonly Option<string> s_from = new("--from") { Description = "The first day, or month, that is shown. Everything before it is folded all the same.", HelpName = "yyyy-MM[-dd]" };
    private static readonly Option<string> s_to = new("--to") { Description = "The last day, or month, that is shown.", HelpName = "yyyy-MM[-dd]" };
    private static readonly Option<string> s_employee = new("--employee") { Description = "Shows one person: duties and assessment with every source.", HelpName = "ID" };
    private static readonly Option<string> s_lang = Language();
    private static readonly Option<int?> s_width = new("--width") { Description = "The width of the report in columns, 80 to 160; without it that of the terminal, or 100.", HelpName = "N" };
    private static readonly Option<string> s_generate = new("--generate") { Description = "Writes a year of made-up facts to a file, and shows nothing.", HelpName = "FILE" };
    private static readonly Option<int> s_seed = new("--seed") { Description = "What --generate begins with: the same seed gives the same file.", HelpName = "N", DefaultValueFactory = _ => YearGenerator.DefaultSeed };

    /// <summary>What the program does, in one line.</summary>
    public const string Description = "Follows a company's duties under its WeChat policy through a year of facts: month by month what was kept, broken and left open, the cases, and each employee's assessment.";

    private static readonly RootCommand s_command = Declare(new RootCommand($"{Description} Exit codes: 0 done, 1 some lines could not be read, 2 wrong usage or an unusable file."));

    /// <summary>Gives a command the options of the program.</summary>
    public static TCommand Declare<TCommand>(TCommand command)
        where TCommand : Command
    {
        foreach (Option option in new Option[] { s_facts, s_options, s_from, s_to, s_employee, s_lang, s_width, s_generate, s_seed }) command.Options.Add(option);
        return command;
    }

    public static ParsedCommandLine Parse(IReadOnlyList<string> args)
    {
        // A file name may begin with '@': no response files.
        var result = s_command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is HelpAction or not (null or ParseErrorAction))
        {
            return new ParsedCommandLine(null, [], writer => result.Invoke(new InvocationConfiguration { Output = writer, Error = writer }));
        }

        var faults = result.Errors.Select(error => error.Message).ToList();
        return faults.Count > 0 ? new ParsedCommandLine(null, faults) : Read(result);
    }

    /// <summary>Reads what was parsed without a fault.</summary>
    public static ParsedCommandLine Read(ParseResult result)
    {
        var faults = new List<string>();
        var (from, to) = (Days("--from", result.GetValue(s_from), faults), Days("--to", result.GetValue(s_to), faults));
        if (from?.From > to?.To) faults.Add("--from must not be after --to");
        foreach (var (option, value) in new[] { ("--facts", result.GetValue(s_facts)), ("--options", result.GetValue(s_options)), ("--employee", result.GetValue(s_employee)), ("--generate", result.GetValue(s_generate)) })
        {
            if (value is not null && string.IsNullOrWhiteSpace(value)) faults.Add($"{option} needs a name");
        }

        var width = result.GetValue(s_width);
        if (width is < TimelineArguments.LeastWidth or > TimelineArguments.MostWidth) faults.Add($"--width must be between {TimelineArguments.LeastWidth} and {TimelineArguments.MostWidth}");
        return faults.Count > 0 ? new ParsedCommandLine(null, faults) : new ParsedCommandLine(
            new TimelineArguments
            {
                Facts = result.GetValue(s_facts),
                Options = result.GetValue(s_options),
                From = from?.From,
                To = to?.To,
                Employee = result.GetValue(s_employee),
                Language = result.GetValue(s_lang) ?? "zh",
                Width = width,
                Generate = result.GetValue(s_generate),
                Seed = result.GetValue(s_seed),
            },
            []);
    }

    private static Span? Days(string option, string? text, List<string> faults)
    {
        if (text is null) return null;
        if (Span.TryRead(text, out var span)) return span;
        faults.Add($"{option} must be a day (2026-03-15) or a month (2026-03)");
        return null;
    }

    private static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "The language of the report.", DefaultValueFactory = _ => "zh" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }
}

/// <summary>An argument list as it was read: arguments, or faults, or a request for help.</summary>
internal sealed record ParsedCommandLine(TimelineArguments? Arguments, IReadOnlyList<string> Faults, Func<TextWriter, int>? Help = null)
{
    public int PrintHelp(TextWriter writer) => Help?.Invoke(writer) ?? ExitCode.Done;
}
