using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>Reads a model file: lines that say what the model is, an empty line, its weights one byte each, and the SHA-256 of all before.</summary>
internal static class LinearModelFile
{
    /// <summary>The first line; another number is another format.</summary>
    internal const string Signature = "wechatpolicy-linear-text 1";

    private const int LongestHead = 4096;

    // The largest model that the lines can ask for, so that no stream is read further than that.
    private const int LargestBody = CharacterGate.Characters + (2 << LinearModelLines.MostBits);

    internal static LinearTextClassifier Read(Stream stream, string name)
    {
        var content = Content(stream, name);
        var head = content.AsSpan(0, Math.Min(content.Length, LongestHead)).IndexOf("\n\n"u8);
        if (head < 0) throw new FormatException($"{name}: no empty line ends the description of the model within its first {LongestHead} bytes.");
        var body = head + 2;
        var model = new LinearModelLines(name, Encoding.UTF8.GetString(content, 0, head).Split('\n'));
        var expected = body + model.WeightCount + SHA256.HashSizeInBytes;
        if (model.Faults.Count == 0 && content.Length != expected) model.Faults.Add($"{name}: byte {content.Length}: the file ends here, and has to be {expected} bytes long by its description.");
        if (model.Faults.Count > 0) throw new FormatException(string.Join('\n', model.Faults));
        var digest = SHA256.HashData(content.AsSpan(0, content.Length - SHA256.HashSizeInBytes));
        if (!content.AsSpan(content.Length - SHA256.HashSizeInBytes).SequenceEqual(digest))
            throw new FormatException($"{name}: byte {content.Length - SHA256.HashSizeInBytes}: the digest at the end is not that of what stands before; the file is damaged.");
        return model.Classifier(content.AsSpan(body), Convert.ToHexStringLower(digest));
    }

    internal static byte[] Content(Stream stream, string name)
    {
        using var raw = new MemoryStream();
        try
        {
            Copy(stream, raw);
            if (raw.Length < 2 || raw.GetBuffer()[0] != 0x1F || raw.GetBuffer()[1] != 0x8B) return raw.ToArray();
            raw.Position = 0;
            using var unpacked = new MemoryStream();
            using var packed = new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true);
            Copy(packed, unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException error)
        {
            throw new FormatException($"{name}: it begins like a gzip file and cannot be unpacked: {error.Message}", error);
        }
    }

    private static void Copy(Stream from, MemoryStream to)
    {
        Span<byte> room = stackalloc byte[4096];
        for (var read = from.Read(room); read > 0 && to.Length <= LongestHead + LargestBody; read = from.Read(room)) to.Write(room[..read]);
    }
}
