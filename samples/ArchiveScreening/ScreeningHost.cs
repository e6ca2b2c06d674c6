using System.Text;
using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>All that the program touches outside its arguments and files, so that tests can stand in for it.</summary>
internal sealed record ScreeningHost
{
    /// <summary>The width that tables are laid out for where there is no terminal to ask.</summary>
    public const int DefaultWidth = 100;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input; called only for <c>--archive -</c>.</summary>
    public required Func<Stream> OpenStandardInput { get; init; }

    /// <summary>Whether somebody watches <see cref="Out"/>: colours and a moving progress bar make sense.</summary>
    public bool IsTerminal { get; init; }

    public int Width { get; init; } = DefaultWidth;

    /// <summary>What relative paths start from.</summary>
    public string CurrentDirectory { get; init; } = Environment.CurrentDirectory;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The policy before the options are applied.</summary>
    public Func<PolicyBuilder> NewPolicy { get; init; } = PolicyBuilder.CreateDefault;

    /// <summary>Set when the user asks to stop.</summary>
    public CancellationToken Interrupted { get; init; }

    public static ScreeningHost OfThisProcess(CancellationToken interrupted)
    {
        // Chinese must come out as UTF-8 whatever the console's code page; without a byte order mark in a pipe.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var terminal = !Console.IsOutputRedirected;
        return new ScreeningHost
        {
            Out = Console.Out,
            Error = Console.Error,
            OpenStandardInput = Console.OpenStandardInput,
            IsTerminal = terminal,
            Width = terminal ? WidthOfTerminal() : DefaultWidth,
            Interrupted = interrupted,
        };
    }

    private static int WidthOfTerminal()
    {
        try
        {
            // Beyond this, lines are hard to follow with the eye.
            return Console.WindowWidth is var width and > 0 ? Math.Clamp(width, 60, 140) : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
