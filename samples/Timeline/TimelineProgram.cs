using System.Diagnostics.CodeAnalysis;

namespace Timeline;

/// <summary>The program without its process: arguments and host in, exit code out.</summary>
internal static class TimelineProgram
{
    private const string Name = "timeline";

    public static int Run(IReadOnlyList<string> args, TimelineHost host) => Run(() => TimelineCommandLine.Parse(args), host, Name);

    /// <summary>Runs what was read of a command line.</summary>
    /// <param name="read">Reads the command line.</param>
    /// <param name="host">What the program touches.</param>
    /// <param name="name">What errors call the program.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever happens, the user gets one clear line and never a stack trace.")]
    public static int Run(Func<ParsedCommandLine> read, TimelineHost host, string name)
    {
        try
        {
            var parsed = read();
            if (parsed.Faults.Count > 0) throw new TimelineException($"{string.Join("; ", parsed.Faults)} (--help lists the options)");
            if (parsed.Arguments is not { } arguments) return parsed.PrintHelp(host.Out);
            return arguments.Generate is { } file ? Generate(file, arguments.Seed, host) : new TimelineRun(arguments, host, name).Print();
        }
        catch (Exception error) when (error is TimelineException or IOException or UnauthorizedAccessException)
        {
            return Fail(host, name, error.Message);
        }
        catch (Exception error)
        {
            // The message of an error that nobody expected may quote what it choked on.
            return Fail(host, name, $"stopped by an unexpected {error.GetType().Name}; please report it with the command line that you used");
        }
    }

    private static int Generate(string file, int seed, TimelineHost host)
    {
        using var stream = File.Create(host.PathOf(file));
        YearGenerator.Write(seed, stream);
        return ExitCode.Done;
    }

    private static int Fail(TimelineHost host, string name, string message)
    {
        host.Error.WriteLine($"{name}: {OneLine.Shown(message)}");
        host.Error.Flush();
        return ExitCode.Unusable;
    }
}
