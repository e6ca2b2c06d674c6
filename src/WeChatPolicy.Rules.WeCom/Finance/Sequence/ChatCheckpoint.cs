using System.Buffers;
using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>How far an archive was handed out. It holds numbers alone, no message and no key.</summary>
/// <remarks>A host saves it once it has dealt with a message, as it saves the rest: <see cref="ToJson"/> for a column of its database, <see cref="Save"/> for a file.</remarks>
public sealed class ChatCheckpoint
{
    internal ChatCheckpoint(long sequence, long missing, IReadOnlyList<SequenceGap> gaps)
    {
        Sequence = sequence;
        Missing = missing;
        Gaps = gaps;
    }

    /// <summary>Nothing was handed out yet.</summary>
    public static ChatCheckpoint Start { get; } = new(0, 0, []);

    /// <summary>The largest sequence number whose outcome was handed out; 0 where there is none yet.</summary>
    public long Sequence { get; }

    /// <summary>How many numbers below <see cref="Sequence"/> were passed over and did not come since. What lies before the first message ever asked for does not count.</summary>
    public long Missing { get; }

    /// <summary>The gaps that are remembered, in ascending order; where there are too many, the latest.</summary>
    public IReadOnlyList<SequenceGap> Gaps { get; }

    /// <summary>A checkpoint behind a sequence number, for a host that kept nothing but the number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static ChatCheckpoint After(long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        return new(sequence, 0, []);
    }

    /// <summary>The checkpoint as one JSON object in UTF-8: <c>{"sequence":1200,"missing":3,"gaps":[[5,6],[9,9]]}</c>.</summary>
    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("sequence"u8, Sequence);
            writer.WriteNumber("missing"u8, Missing);
            writer.WriteStartArray("gaps"u8);
            foreach (var gap in Gaps)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(gap.First);
                writer.WriteNumberValue(gap.Last);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is no checkpoint, cut off, or contradicts itself. Nothing is guessed: beginning anew would judge everything twice.</exception>
    public static ChatCheckpoint Parse(ReadOnlySpan<byte> json) => CheckpointJson.Read(json);

    /// <summary>Reads a checkpoint from a file; <see cref="Start"/> where there is no such file yet.</summary>
    /// <exception cref="FormatException">The file holds no checkpoint.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ChatCheckpoint Load(string path) => File.Exists(path) ? Parse(File.ReadAllBytes(path)) : Start;

    /// <summary>Saves the checkpoint to a file, whole or not at all: it is written beside the old one, flushed to the disk and renamed.</summary>
    /// <param name="path">The file; its folder must exist. One process at a time writes it.</param>
    /// <exception cref="IOException">It cannot be written; the old file is as it was.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var beside = path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(ToJson());
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>The number and how many are missing.</summary>
    public override string ToString() => $"behind sequence {Sequence}, {Missing} missing";
}
