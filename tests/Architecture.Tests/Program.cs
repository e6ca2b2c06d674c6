using Architecture.Tests.Cycles;
using Architecture.Tests.Order;
using Architecture.Tests.Reading;

namespace Architecture.Tests;

/// <summary>Runs the tests, or, told so, prints what they look at.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is [var verb] && Report(verb) is { } write)
        {
            write(Console.Out, BoundSources.Current.References);
            return 0;
        }

        // As the entry point that xunit generates does.
        return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
            ? Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult()
            : Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult();
    }

    private static Action<TextWriter, IReadOnlyList<Reference>>? Report(string verb) => verb switch
    {
        "rooms" => RoomReport.Write, // Which room refers to which, and what closes each cycle.
        "known" => KnownArrows.Write, // What KnownArrows.txt would hold for the tree as it is.
        "references" => ReferenceTable.Write, // Every reference, one a line, for whoever plans a move.
        _ => null,
    };
}
