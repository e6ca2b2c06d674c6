using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>Writes a model as <see cref="LinearTextClassifier.Load"/> reads it.</summary>
internal static class ModelWriter
{
    /// <summary>Writes the reading of topics.</summary>
    public static byte[] WriteTopics(CharacterGate gate, TopicTable table, float[] thresholds)
    {
        List<string> lines = [TopicModelLines.Signature];
        lines.AddRange(TopicRules.All.Select((rule, score) => string.Create(CultureInfo.InvariantCulture, $"score {TopicRules.ScoreOf(rule)} least {thresholds[score]:R} bias {table.Biases[score]:R}")));
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"gate {gate.Least}{(gate.Pairs.IsEmpty ? "" : " pairs")}"));
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"table bits {table.Bits} scale {table.Scale:R}"));
        return Pack([Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n\n"), MemoryMarshal.AsBytes(gate.Weights).ToArray(), MemoryMarshal.AsBytes(gate.Pairs).ToArray(), MemoryMarshal.AsBytes<sbyte>(table.Weights).ToArray()]);
    }

    public static byte[] Write(ScoreDefinition score, CharacterGate gate, IReadOnlyList<LinearView> views)
    {
        var lines = new List<string>
        {
            LinearModelLines.Signature,
            string.Create(CultureInfo.InvariantCulture, $"score {score.Name} possible {score.Possible:R} likely {score.Likely:R}"),
            string.Create(CultureInfo.InvariantCulture, $"gate {gate.Least}{(gate.Pairs.IsEmpty ? "" : " pairs")}"),
        };
        lines.AddRange(views.Select(view => string.Create(
            CultureInfo.InvariantCulture,
            $"view {LinearModelLines.Named(view.View)} order {view.Order} bits {view.Bits} scale {view.Scale:R} bias {view.Bias:R}{(view.View == TextView.Sounds ? $" syllables {SyllableInventory.Digest}" : "")}")));
        return Pack([
            Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n\n"), MemoryMarshal.AsBytes(gate.Weights).ToArray(), MemoryMarshal.AsBytes(gate.Pairs).ToArray(),
            .. views.Select(view => MemoryMarshal.AsBytes(view.Weights.AsSpan()).ToArray()),
        ]);
    }

    private static byte[] Pack(IEnumerable<byte[]> pieces)
    {
        byte[] content = [.. pieces.SelectMany(static piece => piece)];
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write([.. content, .. SHA256.HashData(content)]);
        return packed.ToArray();
    }
}
