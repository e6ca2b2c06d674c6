using System.Buffers.Binary;
using System.Text.Json;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>The commonest pairs of folded characters in everyday talk, marks and the end of a text included.</summary>
internal static class CommonPairs
{
    private const int Kept = 49_152;

    /// <summary>The pairs as <c>PairFrequency</c> reads them: four bytes each, the commonest first.</summary>
    public static byte[] Read(Sources sources)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var file in (string[])["everyday/service.jsonl", "everyday/film-music-travel.jsonl", "everyday/meetings.jsonl", "fraud/dialogues.jsonl"])
        {
            foreach (var text in Texts(sources.Read(file))) Count(TextFolder.FoldTerm(text) + '\0', counts);
        }

        var kept = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Kept).Select(pair => pair.Key).ToArray();
        var bytes = new byte[kept.Length * sizeof(uint)];
        for (var at = 0; at < kept.Length; at++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at * sizeof(uint)), kept[at]);
        return bytes;
    }

    private static IEnumerable<string> Texts(IEnumerable<string> rows)
    {
        foreach (var row in rows)
        {
            using var document = JsonDocument.Parse(row);
            foreach (var member in document.RootElement.EnumerateObject().Where(member => member.Name is "text" or "caller" or "callee"))
            {
                if (member.Value.ValueKind == JsonValueKind.String) yield return member.Value.GetString()!;
                else foreach (var turn in member.Value.EnumerateArray()) yield return turn.GetString()!;
            }
        }
    }

    private static void Count(string folded, Dictionary<uint, int> counts)
    {
        for (var at = 0; at + 1 < folded.Length; at++)
        {
            var pair = ((uint)folded[at] << 16) | folded[at + 1];
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }
    }
}
