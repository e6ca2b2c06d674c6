using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace EndToEnd.Tests;

/// <summary>A run of the program ArchiveScreening, as a process of its own.</summary>
internal sealed record Screening(int ExitCode, string Output, string Error, string Folder)
{
    private static readonly string[] s_parts = ["matter", "of", "reason"];

    /// <summary>The lines of messages, as they stand in the file.</summary>
    public IReadOnlyList<string> Lines { get; } = [.. File.ReadLines(Path.Combine(Folder, "findings.jsonl")).SkipLast(1)];

    public JsonNode Summary { get; } = JsonNode.Parse(File.ReadLines(Path.Combine(Folder, "findings.jsonl")).Last())!["summary"]!;

    public JsonNode Completeness => Summary["completeness"]!;

    /// <summary>Places by <c>matter of reason</c>, as they are planted.</summary>
    public SortedDictionary<string, (int Count, string Places)> Unread => new(
        Completeness["entries"]!.AsArray().ToDictionary(
            entry => string.Join(' ', s_parts.Select(part => (string?)entry![part]).Where(part => part is not null)),
            entry => ((int)entry!["count"]!, string.Join(' ', entry["first"]!.AsArray().Select(place => (string)place!).Order(StringComparer.Ordinal)))),
        StringComparer.Ordinal);

    public static async Task<Screening> RunAsync(SealedArchive archive, string name, params string[] more)
    {
        var folder = Path.Combine(archive.Folder, name);
        string[] arguments = ["--chatdata", archive.ChatData, "--keys", archive.Keys, "--media", archive.Media, "--directory", archive.DirectoryFile, "--out", folder, "--lang", "en", .. more];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ArchiveScreening.dll"), .. arguments])
        {
            WorkingDirectory = archive.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("ArchiveScreening did not start.");
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode is 0 or 1, await error);
        return new Screening(process.ExitCode, await output, await error, folder);
    }
}
