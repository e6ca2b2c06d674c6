using System.IO.Compression;
using System.IO.Hashing;

namespace WeChatPolicy.Rules.Files;

/// <summary>Unpacks gzip and remembers what came out, and whether it came to an end.</summary>
internal sealed class GzipCheck(Stream packed) : Stream
{
    private readonly GZipStream _unpacked = new(packed, CompressionMode.Decompress);
    private readonly Crc32 _crc = new();

    public bool Failed { get; private set; }

    public bool Ended { get; private set; }

    public uint Crc => _crc.GetCurrentHashAsUInt32();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    /// <summary>How many bytes came out.</summary>
    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    private long _length;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        // What came out before a fault is looked into too, so the fault ends the data here.
        try
        {
            var read = _unpacked.Read(buffer);
            if (read == 0 && buffer.Length > 0) Ended = true;
            _crc.Append(buffer[..read]);
            _length += read;
            return read;
        }
        catch (InvalidDataException)
        {
            Failed = true;
            return 0;
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
