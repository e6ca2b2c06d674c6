using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>Reads the file of the reading of topics: lines for its scores, gate and table, an empty line, the weights one byte each, and the SHA-256 of all before.</summary>
internal static class TopicModelFile
{
    internal const string Signature = "wechatpolicy-topics 1";

    internal static TopicReading Read(Stream stream, string name, SignalFeatures signals)
    {
        var content = LinearModelFile.Content(stream, name);
        var body = content.AsSpan().IndexOf("\n\n"u8) + 2;
        var end = content.Length - SHA256.HashSizeInBytes;
        if (body < 2 || end < body) throw new FormatException($"{name}: no empty line ends the description of the model.");
        var digest = SHA256.HashData(content.AsSpan(0, end));
        if (!content.AsSpan(end).SequenceEqual(digest)) throw new FormatException($"{name}: byte {end}: the digest at the end is not that of what stands before; the file is damaged.");
        var lines = Encoding.UTF8.GetString(content, 0, body - 2).Split('\n');
        if (lines[0] != Signature) throw new FormatException($"{name}:1: a model begins with \"{Signature}\".");
        var (scores, biases) = (new List<(string, float)>(), new List<float>());
        var (least, bits, scale) = (0, 0, 0f);
        for (var line = 1; line < lines.Length; line++)
        {
            switch (lines[line].Split(' '))
            {
                case ["score", var score, "least", var odds, "bias", var bias]:
                    scores.Add((score, float.Parse(odds, CultureInfo.InvariantCulture)));
                    biases.Add(float.Parse(bias, CultureInfo.InvariantCulture));
                    break;
                case ["gate", var gate]:
                    least = int.Parse(gate, CultureInfo.InvariantCulture);
                    break;
                case ["table", "bits", var size, "scale", var step]:
                    (bits, scale) = (int.Parse(size, CultureInfo.InvariantCulture), float.Parse(step, CultureInfo.InvariantCulture));
                    break;
                default:
                    throw new FormatException($"{name}:{line + 1}: it is neither of: score NAME least L bias B; gate LEAST; table bits B scale S.");
            }
        }

        if (end - body != CharacterGate.Characters + (scores.Count << bits)) throw new FormatException($"{name}: byte {content.Length}: the file has another length than its description says.");
        var weights = MemoryMarshal.Cast<byte, sbyte>(content.AsSpan(body, end - body));
        var table = new TopicTable(scores.Count, bits, scale, [.. biases], weights[CharacterGate.Characters..].ToArray());
        return new(new CharacterGate(weights[..CharacterGate.Characters].ToArray(), least), table, signals, scores, Convert.ToHexStringLower(digest));
    }
}
