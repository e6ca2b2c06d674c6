using System.Diagnostics.CodeAnalysis;

namespace ArchiveScreening;

/// <summary>The program without its process: arguments and host in, exit code out.</summary>
internal static class ScreeningProgram
{
    private const string Name = "archive-screening";

    public static int Run(IReadOnlyList<string> args, ScreeningHost host) => Run(() => ScreeningCommandLine.Parse(args), host, Name);

    /// <summary>Runs what was read of a command line.</summary>
    /// <param name="read">Reads the command line.</param>
    /// <param name="host">What the program touches.</param>
    /// <param name="name">What errors call the program.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever happens, the user gets one clear line and never a stack trace.")]
    public static int Run(Func<ParsedCommandLine> read, ScreeningHost host, string name)
    {
        try
        {
            var parsed = read();
            if (parsed.Faults.Count > 0) throw new ScreeningException($"{string.Join("; ", parsed.Faults)} (--help lists the options)");
            return parsed.Arguments is { } arguments ? new ScreeningJob(arguments, host).Run() : parsed.PrintHelp(host.Out);
        }
        catch (ScreeningException error)
        {
            return Fail(host, name, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Fail(host, name, error.Message);
        }
        catch (Exception error)
        {
            // The message of an error that nobody expected may quote what it choked on.
            return Fail(host, name, $"stopped by an unexpected {error.GetType().Name}; please report it with the command line that you used");
        }
    }

    private static int Fail(ScreeningHost host, string name, string message)
    {
        host.Error.WriteLine($"{name}: {OneLine.Of(message)}");
        host.Error.Flush();
        return ExitCode.Unusable;
    }
}
