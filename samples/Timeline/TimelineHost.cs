using System.Text;

namespace Timeline;

/// <summary>All that the program touches outside its arguments and files, so that tests can stand in for it.</summary>
internal sealed record TimelineHost
{
    /// <summary>The width that tables are laid out for where there is no terminal to ask.</summary>
    public const int DefaultWidth = 100;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody watches <see cref="Out"/>: only then there are colours.</summary>
    public bool IsTerminal { get; init; }

    public int Width { get; init; } = DefaultWidth;

    /// <summary>What relative paths start from.</summary>
    public string CurrentDirectory { get; init; } = Environment.CurrentDirectory;

    public static TimelineHost OfThisProcess()
    {
        // Chinese must come out as UTF-8 whatever the console's code page; without a byte order mark in a pipe.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var terminal = !Console.IsOutputRedirected;
        return new TimelineHost { Out = Console.Out, Error = Console.Error, IsTerminal = terminal, Width = terminal ? WidthOfTerminal() : DefaultWidth };
    }

    public string PathOf(string file) => Path.GetFullPath(file, CurrentDirectory);

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? Math.Clamp(width, TimelineArguments.LeastWidth, TimelineArguments.MostWidth) : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
