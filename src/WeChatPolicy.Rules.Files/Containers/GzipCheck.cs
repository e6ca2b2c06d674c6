using System.IO.Compression;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Unpacks gzip and remembers what came out, and whether it came to an end.</summary>
internal sealed class GzipCheck(Stream packed) : ForwardStream(new GZipStream(packed, CompressionMode.Decompress))
{
    private readonly Crc32 _crc = new();

    public bool Failed { get; private set; }

    public bool Ended { get; private set; }

    public uint Crc => _crc.GetCurrentHashAsUInt32();

    /// <summary>How many bytes came out.</summary>
    public long Unpacked { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        // What came out before a fault is looked into too, so the fault ends the data here.
        try
        {
            var read = Source.Read(buffer);
            if (read == 0 && buffer.Length > 0) Ended = true;
            _crc.Append(buffer[..read]);
            Unpacked += read;
            return read;
        }
        catch (InvalidDataException)
        {
            Failed = true;
            return 0;
        }
    }
}
