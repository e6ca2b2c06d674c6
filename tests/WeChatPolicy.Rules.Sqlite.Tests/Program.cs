using WeChatPolicy.Rules.Sqlite.Tests.Kills;

namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>Runs the tests, or, told so by the kill test, is the process to be killed.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is [Appender.Verb, var path, var facts]) return Appender.RunAsync(path, facts).GetAwaiter().GetResult();
        // As the entry point that xunit generates does.
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult()
            : Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult();
    }
}
