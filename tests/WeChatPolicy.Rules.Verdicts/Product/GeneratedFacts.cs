using System.Text.Json;
using WeChatPolicy.Rules.Oracle.Generation;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>A million facts as the oracle makes them, of every type; of those with a text more. Types go by their names in JSON.</summary>
internal sealed class GeneratedFacts : VerdictSource
{
    private const int FactsOfChunk = 1_000;

    // With 72 types of the one kind and three of the other: a million.
    private const int ChunksOfType = 10;
    private const int ChunksWithText = 97;

    // The first chunk of each type, and of those with a text so many more.
    private const int SampledEvery = 20;

    private static readonly string[] s_withText = ["message", "fileTransfer", "conversationStretch"];

    private readonly Lazy<PolicyEngine> _engine = new(Policies.OfGeneratedFacts);

    public override string Name => "generated";

    public override IEnumerable<Chunk> Chunks => Types().SelectMany(type => Enumerable.Range(0, s_withText.Contains(type.Key) ? ChunksWithText : ChunksOfType)
        .Select(number => new Chunk(type.Key, $"{number:000}", number % SampledEvery == 0, tally => Judge(type.Value, number, tally))));

    private void Judge(Type type, int number, ChunkTally tally)
    {
        for (var seed = number * FactsOfChunk; seed < (number + 1) * FactsOfChunk; seed++)
        {
            var fact = FactMaker.Make(type, seed);
            tally.Given(FactJson.SerializeToUtf8Bytes(fact));
            foreach (var verdict in VerdictLines.Of(_engine.Value, fact)) tally.Enter(verdict);
        }
    }

    private static SortedDictionary<string, Type> Types() => new(typeof(Fact).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).ToDictionary(NameOf), StringComparer.Ordinal);

    private static string NameOf(Type type)
    {
        using var json = JsonDocument.Parse(FactJson.SerializeToUtf8Bytes(FactMaker.Make(type, 0)));
        return json.RootElement.GetProperty("fact").GetString()!;
    }
}
