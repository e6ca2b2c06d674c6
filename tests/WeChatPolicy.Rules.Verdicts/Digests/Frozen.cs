using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>What all chunks of a source come to, by group. The sampled chunks are some of them.</summary>
internal sealed record Frozen
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The groups by name.</summary>
    public SortedDictionary<string, FrozenGroup> Groups { get; init; } = new(StringComparer.Ordinal);

    public static Frozen Read(string path) => JsonSerializer.Deserialize<Frozen>(File.ReadAllText(path), s_json)!;

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, s_json) + "\n");
}

/// <summary>The chunks of one kind of fact.</summary>
internal sealed record FrozenGroup
{
    /// <summary>The digests of each chunk by its name, as <see cref="ChunkDigest"/> writes them.</summary>
    public SortedDictionary<string, string> Chunks { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What was said how often in the sampled chunks.</summary>
    public SortedDictionary<string, int> Sampled { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What was said how often in all of them; left empty where all are sampled.</summary>
    public SortedDictionary<string, int> Whole { get; init; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, int> Counts(Extent extent) => extent == Extent.Sampled || Whole.Count == 0 ? Sampled : Whole;
}
