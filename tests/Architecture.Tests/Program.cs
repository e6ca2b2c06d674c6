using Architecture.Tests.Cycles;
using Architecture.Tests.Reading;

namespace Architecture.Tests;

/// <summary>Runs the tests, or, told so, prints which room refers to which.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["rooms", ..])
        {
            RoomReport.Write(Console.Out, new BoundSources().References());
            return 0;
        }

        // As the entry point that xunit generates does.
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult()
            : Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult();
    }
}
