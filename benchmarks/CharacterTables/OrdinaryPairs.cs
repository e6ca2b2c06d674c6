using System.Text.Json;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>Which characters stand beside each other in ordinary writing: in words of many fields and in everyday talk.</summary>
internal sealed class OrdinaryPairs
{
    private readonly Dictionary<(char, char), int> _counts = [];

    private OrdinaryPairs()
    {
    }

    /// <summary>Counts over the sets whose licence is free.</summary>
    public static OrdinaryPairs Read(Sources sources)
    {
        var pairs = new OrdinaryPairs();
        foreach (var line in sources.Read("harmless/words.tsv")) pairs.Count(line.Split('\t')[0]);
        foreach (var file in (string[])["everyday/service.jsonl", "everyday/film-music-travel.jsonl", "everyday/meetings.jsonl"])
        {
            foreach (var line in sources.Read(file))
            {
                using var row = JsonDocument.Parse(line);
                pairs.Count(row.RootElement.GetProperty("text").GetString()!);
            }
        }

        return pairs;
    }

    /// <summary>Whether all neighbours in a spelling were met somewhere.</summary>
    public bool Holds(string spelling)
    {
        for (var at = 0; at + 1 < spelling.Length; at++)
        {
            if (!_counts.ContainsKey((spelling[at], spelling[at + 1]))) return false;
        }

        return true;
    }

    private void Count(string text)
    {
        var folded = TextFolder.FoldTerm(text);
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (Sources.IsHan(folded[at]) && Sources.IsHan(folded[at + 1])) _counts[(folded[at], folded[at + 1])] = _counts.GetValueOrDefault((folded[at], folded[at + 1])) + 1;
        }
    }
}
