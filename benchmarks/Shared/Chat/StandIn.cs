using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Chat;

/// <summary>Composes messages by the patterns and words of <c>stand-in.txt</c>, from a seed. No two are alike.</summary>
internal static class StandIn
{
    private const int Seed = 20261128;
    private static readonly Dictionary<string, string[]> s_parts = Read();

    /// <summary>So many different messages of a set.</summary>
    public static IReadOnlyList<string> Texts(string set, int count)
    {
        var (random, seen) = (new Random(Seed), new HashSet<string>(StringComparer.Ordinal));
        var patterns = s_parts["set " + set];
        while (seen.Count < count)
        {
            var text = Fill(patterns[random.Next(patterns.Length)], random);

            // A pattern without many words soon repeats itself; a number makes another message of it, as people do.
            if (!seen.Add(text)) seen.Add(text + random.Next(10, 10_000).ToString(CultureInfo.InvariantCulture));
        }

        return [.. seen];
    }

    private static string Fill(string pattern, Random random)
    {
        while (pattern.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = pattern.IndexOf('}', open);
            var words = s_parts["list " + pattern[(open + 1)..close]];
            pattern = string.Concat(pattern.AsSpan(0, open), words[random.Next(words.Length)], pattern.AsSpan(close + 1));
        }

        return pattern;
    }

    private static Dictionary<string, string[]> Read()
    {
        using var stream = typeof(StandIn).Assembly.GetManifestResourceStream("stand-in.txt") ?? throw new InvalidOperationException("The program lacks stand-in.txt.");
        using var reader = new StreamReader(stream);
        var parts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> part = [];
        var isList = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                parts.Add(line.Trim('[', ']'), part = []);
                isList = line.StartsWith("[list ", StringComparison.Ordinal);
            }
            else
            {
                part.AddRange(isList ? line.Split('|') : [line]);
            }
        }

        return parts.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
