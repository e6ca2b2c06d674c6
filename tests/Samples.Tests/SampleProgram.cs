using System.Diagnostics;
using System.Text;

namespace Samples.Tests;

/// <summary>Runs what <c>dotnet run --project samples/X -- …</c> names: the program as it is built already, in a folder of its own.</summary>
internal static class SampleProgram
{
    public static bool TryParse(string command, out string project, out IReadOnlyList<string> arguments)
    {
        var words = ReadmeBlock.Words(command.Split(" # ")[0]);
        (project, arguments) = ("", []);
        if (words is not ["dotnet", "run", ..] || words.IndexOf("--project") is not (> 0 and var at) || at + 1 == words.Count) return false;
        project = words[at + 1];
        arguments = words.IndexOf("--") is > 0 and var end ? [.. words.Skip(end + 1)] : [];
        return true;
    }

    public static async Task<string> RunAsync(string project, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("sample");
        try
        {
            var start = new ProcessStartInfo("dotnet", [Repository.ProgramOf(project), .. arguments.Select(InRepository)])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            };
            using var process = Process.Start(start) ?? throw new InvalidOperationException($"{project} did not start.");
            var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.WaitForExitAsync(cancellationToken);
            return (await output + await error).Replace(folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A reader stands in the root of the repository.
    private static string InRepository(string argument) => argument.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, argument) : argument;

    private static int IndexOf(this IReadOnlyList<string> words, string word) => words.ToList().IndexOf(word);
}
