using System.Text.Json;
using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>A file of facts, one a line.</summary>
internal sealed class FactsFile(string path)
{
    /// <summary>The facts that come with the sample.</summary>
    public static string Bundled { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "facts.jsonl");

    public string Name => Path.GetFileName(path);

    /// <summary>Every line that is not blank, as a fact or as what is wrong with it.</summary>
    public IEnumerable<ReadLine> Lines()
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Read(number, line);
        }
    }

    private static ReadLine Read(int number, string line)
    {
        try
        {
            return new ReadLine(number, FactJson.Deserialize(line), null);
        }
        catch (JsonException error)
        {
            var reason = error.Message.Split(" Path: ")[0];
            return new ReadLine(number, null, $"{error.Path ?? "$"}: {reason}");
        }
    }
}

/// <summary>A line of a facts file: a fact, or why it is none.</summary>
internal sealed record ReadLine(int Number, Fact? Fact, string? Fault);
