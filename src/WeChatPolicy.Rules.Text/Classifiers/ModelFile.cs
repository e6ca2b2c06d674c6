using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>Reads a model file: lines that say what the model is, an empty line, its weights one byte each, and the SHA-256 of all before.</summary>
/// <remarks>What the lines may say depends on the kind of model, which the first of them names; all else is the same for every kind.</remarks>
internal static class ModelFile
{
    /// <summary>The most weights that a model has behind its gate, so that no stream is read further than that.</summary>
    internal const int MostWeights = 2 << ModelLines.MostBits;

    private const int LongestHead = 4096;
    private const int LargestFile = LongestHead + CharacterGate.Characters + PairHash.Slots + MostWeights + SHA256.HashSizeInBytes;

    /// <summary>Reads the model, or tells all that is wrong with the file.</summary>
    /// <param name="stream">The file, packed by gzip or not.</param>
    /// <param name="name">Its name, for errors.</param>
    /// <param name="describe">Reads the lines of a kind of model.</param>
    /// <exception cref="FormatException">Every fault, each in a line of its own, with the line of the description or the section it is in.</exception>
    internal static TModel Read<TModel>(Stream stream, string name, Func<string, string[], ModelLines<TModel>> describe)
    {
        var content = Content(stream, name);
        var head = content.AsSpan(0, Math.Min(content.Length, LongestHead)).IndexOf("\n\n"u8);
        if (head < 0) throw new FormatException($"{name}: no empty line ends the description of the model within its first {LongestHead} bytes.");
        var model = describe(name, Encoding.UTF8.GetString(content, 0, head).Split('\n'));
        var body = head + 2;
        var end = Math.Max(body, content.Length - SHA256.HashSizeInBytes);
        var digest = SHA256.HashData(content.AsSpan(0, end));

        // Of a file of another length the digest is not where it is looked for, and says no more than the length does.
        if (model.Faults.Count == 0 && LengthFault(model.Sections, body, content.Length) is { } fault) model.Faults.Add($"{name}: {fault}");
        else if (!content.AsSpan(end).SequenceEqual(digest)) model.Faults.Add($"{name}: digest at byte {end}: it is not that of what stands before; the file is damaged, or was changed without it.");
        if (model.Faults.Count > 0) throw new FormatException(string.Join('\n', model.Faults));
        return model.Model(MemoryMarshal.Cast<byte, sbyte>(content.AsSpan(body..end)), Convert.ToHexStringLower(digest));
    }

    /// <summary>Which section is cut short, or what stands behind the last one.</summary>
    private static string? LengthFault(IEnumerable<(string Name, int Length)> sections, int body, int length)
    {
        var end = body;
        foreach (var (section, bytes) in sections.Append(("digest", SHA256.HashSizeInBytes)))
        {
            end += bytes;
            if (length < end) return $"{section}: the file ends at byte {length}, and by its description this section goes on to byte {end}.";
        }

        return length == end ? null : $"byte {end}: more stands behind the digest, which by the description is the end of the file.";
    }

    private static byte[] Content(Stream stream, string name)
    {
        using var raw = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, LargestFile) : 0);
        try
        {
            Copy(stream, raw);
            if (raw.Length < 2 || raw.GetBuffer()[0] != 0x1F || raw.GetBuffer()[1] != 0x8B) return Bytes(raw);

            // A gzip file ends with the length of what is packed; where that is a lie, the memory grows as it must.
            var told = raw.Length < sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(raw.GetBuffer().AsSpan((int)raw.Length - sizeof(uint)));
            using var unpacked = new MemoryStream((int)Math.Min(told, LargestFile));
            raw.Position = 0;
            using var packed = new GZipStream(raw, CompressionMode.Decompress, leaveOpen: true);
            Copy(packed, unpacked);
            return Bytes(unpacked);
        }
        catch (InvalidDataException error)
        {
            throw new FormatException($"{name}: it begins like a gzip file and cannot be unpacked: {error.Message}", error);
        }
    }

    private static byte[] Bytes(MemoryStream stream) => stream.GetBuffer().Length == stream.Length ? stream.GetBuffer() : stream.ToArray();

    private static void Copy(Stream from, MemoryStream to)
    {
        Span<byte> room = stackalloc byte[4096];
        for (var read = from.Read(room); read > 0 && to.Length <= LargestFile; read = from.Read(room)) to.Write(room[..read]);
    }
}
