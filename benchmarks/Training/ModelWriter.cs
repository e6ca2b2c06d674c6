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
    public static byte[] Write(ScoreDefinition score, CharacterGate gate, IReadOnlyList<LinearView> views)
    {
        using var content = new MemoryStream();
        var lines = new List<string>
        {
            LinearModelFile.Signature,
            string.Create(CultureInfo.InvariantCulture, $"score {score.Name} possible {score.Possible:R} likely {score.Likely:R}"),
            string.Create(CultureInfo.InvariantCulture, $"gate {gate.Least}"),
        };
        lines.AddRange(views.Select(view => string.Create(
            CultureInfo.InvariantCulture,
            $"view {(view.View == TextView.Sounds ? "sounds" : "characters")} order {view.Order} bits {view.Bits} scale {view.Scale:R} bias {view.Bias:R}{(view.View == TextView.Sounds ? $" syllables {SyllableInventory.Digest}" : "")}")));
        content.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n\n"));
        content.Write(MemoryMarshal.AsBytes(gate.Weights));
        foreach (var view in views) content.Write(MemoryMarshal.AsBytes<sbyte>(view.Weights));
        content.Write(SHA256.HashData(content.ToArray()));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(content.ToArray());
        return packed.ToArray();
    }
}
