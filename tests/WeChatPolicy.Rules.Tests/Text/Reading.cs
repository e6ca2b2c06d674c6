using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>Composes scanners for tests from a few lines of lexicon.</summary>
internal static class Reading
{
    internal static SignalRegistry Names { get; } = new(Signals.All);

    internal static TextAnalyzer Scanner(params (string Category, string Lines)[] lexicons) => Scanner([], lexicons);

    internal static TextAnalyzer Scanner(string[] allowed, params (string Category, string Lines)[] lexicons) =>
        new([.. lexicons.Select(item => Lexicon.Parse(item.Category, new StringReader(item.Lines)))], allowed, Names, Signals.Recognisers, []);

    internal static TextAnalyzer Scanner(Lexicon lexicon) => new([lexicon], [], Names, [], []);

    internal static AnalysisBuffer Of(TextAnalyzer scanner, params string[] parts)
    {
        var reading = new AnalysisBuffer();
        for (var part = 0; part < parts.Length; part++) reading.Add($"part{part}", parts[part]);
        scanner.Read(reading);
        return reading;
    }

    /// <summary>The original text of every match of a signal.</summary>
    internal static string[] Finds(this AnalysisBuffer reading, Signal signal)
    {
        var finds = new List<string>();
        foreach (var match in reading.Matches)
        {
            if (match.Signal == signal) finds.Add(reading.Original(match.Part).Slice(match.Start, match.Length).ToString());
        }

        return [.. finds];
    }
}
