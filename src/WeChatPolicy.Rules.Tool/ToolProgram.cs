using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using ArchiveScreening;

namespace WeChatPolicy.Rules.Tool;

/// <summary>The program without its process: arguments and host in, exit code out.</summary>
internal static class ToolProgram
{
    /// <summary>The command as it is installed.</summary>
    public const string Name = "wechat-policy";

    [SuppressMessage("Design", "CA1031", Justification = "Whatever happens, the user gets one clear line and never a stack trace.")]
    public static int Run(IReadOnlyList<string> args, ScreeningHost host)
    {
        // A file name may begin with '@': no response files.
        var parsed = ToolCommandLine.Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction or null)
        {
            return Fail(host, $"{string.Join("; ", parsed.Errors.Select(error => error.Message.TrimEnd('.')))} ({Name} --help lists the commands)");
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception error) when (error is ScreeningException or IOException or UnauthorizedAccessException)
        {
            return Fail(host, error.Message);
        }
        catch (Exception error)
        {
            // The message of an error that nobody expected may quote what it choked on.
            return Fail(host, $"stopped by an unexpected {error.GetType().Name}; please report it with the command line that you used");
        }
    }

    private static int Fail(ScreeningHost host, string message)
    {
        host.Error.WriteLine($"{Name}: {OneLine.Of(message)}");
        host.Error.Flush();
        return ExitCode.Unusable;
    }
}
