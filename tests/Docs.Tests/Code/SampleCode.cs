using Docs.Tests.Pages;

namespace Docs.Tests.Code;

/// <summary>A block that says by a comment <c>code: FILE MARK</c> that it stands in a sample: the sample is what compiles it.</summary>
internal static class SampleCode
{
    public static IReadOnlyList<string> Faults(CodeBlock block, string source)
    {
        var file = source.Split(' ')[0];
        var samples = Directory.EnumerateDirectories(Repository.Full("samples")).Select(sample => Path.Combine(sample, file)).Where(File.Exists).ToList();
        if (samples.Count == 0) return [$"no sample has the file '{file}'"];
        return samples.Any(sample => Lines(File.ReadAllText(sample)).Contains(Lines(block.Text), StringComparison.Ordinal)) ? [] : [$"'{file}' does not hold these lines"];
    }

    // Wherever it is indented to.
    private static string Lines(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
