using System.Runtime.InteropServices;
using System.Text.Json;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>Which characters stand beside each other in ordinary writing: in words of many fields and in everyday talk.</summary>
internal sealed class OrdinaryPairs
{
    private const double BitsOfPair = 5;

    private readonly Dictionary<(char First, char Second), int> _counts = [];
    private readonly Dictionary<(char First, char Second), int> _heated = [];

    private OrdinaryPairs()
    {
    }

    /// <summary>Counts over the sets whose licence is free.</summary>
    public static OrdinaryPairs Read(Sources sources)
    {
        var pairs = new OrdinaryPairs();
        foreach (var line in sources.Read("harmless/words.tsv")) Count(line.Split('\t')[0], pairs._counts);
        foreach (var file in (string[])["everyday/service.jsonl", "everyday/film-music-travel.jsonl", "everyday/meetings.jsonl"]) CountRows(sources, file, pairs._counts);

        // Posts that quarrel hold disguises too, but hardly one of them twice.
        foreach (var file in (string[])["fraud/dialogues.jsonl", "offensive/train.jsonl"]) CountRows(sources, file, pairs._heated);
        return pairs;
    }

    /// <summary>Whether all neighbours in a spelling stand beside each other in everyday talk.</summary>
    public bool Holds(string spelling)
    {
        for (var at = 0; at + 1 < spelling.Length; at++)
        {
            if (!_counts.ContainsKey((spelling[at], spelling[at + 1]))) return false;
        }

        return true;
    }

    /// <summary>The filter that <see cref="PairTable"/> reads.</summary>
    public byte[] Filter()
    {
        var all = _counts.Keys.Union(_heated.Where(pair => pair.Value > 1).Select(pair => pair.Key)).ToArray();
        var words = new ulong[(int)(all.Length * BitsOfPair / 64)];
        foreach (var (first, second) in all)
        {
            var bits = PairTable.Bits(first, second, words.Length, out var word);
            words[word] |= bits;
        }

        return MemoryMarshal.AsBytes(words.AsSpan()).ToArray();
    }

    private static void CountRows(Sources sources, string file, Dictionary<(char, char), int> counts)
    {
        foreach (var line in sources.Read(file))
        {
            using var row = JsonDocument.Parse(line);
            foreach (var member in row.RootElement.EnumerateObject().Where(member => member.Name is "text" or "caller" or "callee"))
            {
                if (member.Value.ValueKind == JsonValueKind.String) Count(member.Value.GetString()!, counts);
                else foreach (var turn in member.Value.EnumerateArray()) Count(turn.GetString()!, counts);
            }
        }
    }

    private static void Count(string text, Dictionary<(char, char), int> counts)
    {
        var folded = TextFolder.FoldTerm(text);
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            if (Sources.IsHan(folded[at]) && Sources.IsHan(folded[at + 1])) counts[(folded[at], folded[at + 1])] = counts.GetValueOrDefault((folded[at], folded[at + 1])) + 1;
        }
    }
}
