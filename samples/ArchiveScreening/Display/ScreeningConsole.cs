using System.Text;
using Spectre.Console;

namespace ArchiveScreening;

/// <summary>Makes the console that the display writes to: coloured for a person at a terminal, plain for a file or a pipe.</summary>
internal static class ScreeningConsole
{
    public static IAnsiConsole For(ScreeningHost host)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Output(host),
            Ansi = host.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = host.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = host.IsTerminal;
        if (!host.IsTerminal) console.Profile.Capabilities.Links = false;
        return console;
    }

    /// <summary>The borders of its tables: lines that a terminal draws, or ASCII that any editor lines up.</summary>
    public static TableBorder Border(this IAnsiConsole console) => console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii;

    private sealed class Output(ScreeningHost host) : IAnsiConsoleOutput
    {
        public TextWriter Writer => host.Out;

        public bool IsTerminal => host.IsTerminal;

        public int Width => host.Width;

        public int Height => 80;

        public void SetEncoding(Encoding encoding)
        {
            // The host has set it; a captured writer has none.
        }
    }
}
