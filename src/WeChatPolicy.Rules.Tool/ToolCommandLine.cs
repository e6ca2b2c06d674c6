using System.CommandLine;
using ArchiveScreening;
using Timeline;
using WeChatPolicy.Samples;

namespace WeChatPolicy.Rules.Tool;

/// <summary>The commands of the tool.</summary>
internal static class ToolCommandLine
{
    public const string Screen = "screen";

    private const string Description = """
        A company's WeChat policy on the command line: screening of archives, duties over time, the catalogue of clauses, a directory out of the contact API's answers, and checks of options, workflows and lexicons before they go live.

        Exit codes: 0 done, nothing wrong; 1 done, some lines of the input could not be read; 2 wrong usage, or input with faults: each on a line of its own on stderr; 3 done, and a finding asks for what --fail-on names; 130 interrupted.
        """;

    public static RootCommand Create(ScreeningHost host)
    {
        var screen = ScreeningCommandLine.Declare(new Command(Screen, ScreeningCommandLine.Description));
        screen.SetAction(parsed => ScreeningProgram.Run(() => ScreeningCommandLine.Read(parsed), host, $"{ToolProgram.Name} {Screen}"));

        var catalogue = CatalogCommandLine.Declare(new Command("catalogue", CatalogCommandLine.Description));
        catalogue.SetAction(parsed => CatalogCommandLine.Print(parsed, host.Out, ScreeningConsole.For(host)));

        var timeline = TimelineCommandLine.Declare(new Command("timeline", TimelineCommandLine.Description));
        timeline.SetAction(parsed => TimelineProgram.Run(() => TimelineCommandLine.Read(parsed), HostOfTimeline(host), $"{ToolProgram.Name} timeline"));

        return new RootCommand(Description) { screen, catalogue, timeline, DirectoryCommand.Create(host), OptionsCheck.Command(host), WorkflowCheck.Command(host), LexiconFileCheck.Command(host) };
    }

    private static TimelineHost HostOfTimeline(ScreeningHost host) => new()
    {
        Out = host.Out,
        Error = host.Error,
        IsTerminal = host.IsTerminal,
        Width = Math.Clamp(host.Width, TimelineArguments.LeastWidth, TimelineArguments.MostWidth),
        CurrentDirectory = host.CurrentDirectory,
    };
}
