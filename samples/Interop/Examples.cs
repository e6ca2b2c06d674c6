using Interop.EntityFramework;
using Interop.Logging;
using Interop.OfficeFiles;
using Interop.Queue;
using Interop.Telemetry;

namespace Interop;

/// <summary>The examples by name. Each prints what its page in <c>docs/interop</c> shows.</summary>
internal static class Examples
{
    public static IReadOnlyDictionary<string, Func<TextWriter, Task>> All { get; } = new Dictionary<string, Func<TextWriter, Task>>(StringComparer.Ordinal)
    {
        ["queue"] = QueueExample.RunAsync,
        ["ef-core"] = EntityFrameworkExample.RunAsync,
        ["opentelemetry"] = TelemetryExample.RunAsync,
        ["serilog"] = SerilogExample.RunAsync,
        ["office-files"] = OfficeFilesExample.RunAsync,
    };

    /// <summary>Runs the examples that are named, or all.</summary>
    /// <returns>The exit code: 2 where a name is none of them.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> names, TextWriter output, TextWriter error)
    {
        if (names.Where(name => !All.ContainsKey(name)).ToArray() is { Length: > 0 } unknown)
        {
            await error.WriteLineAsync($"interop: {string.Join(", ", unknown)}: no such example; there are {string.Join(", ", All.Keys)}");
            return 2;
        }

        foreach (var name in names.Count > 0 ? names : [.. All.Keys])
        {
            if (names.Count != 1) await output.WriteLineAsync($"# {name}");
            await All[name](output);
        }

        return 0;
    }
}
