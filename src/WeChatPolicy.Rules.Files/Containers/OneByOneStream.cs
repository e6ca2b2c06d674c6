namespace WeChatPolicy.Rules.Files;

/// <summary>Hands out bytes one by one, so that a reader that stops has taken none too many; of a long file only the last ones.</summary>
internal sealed class OneByOneStream(Stream bytes) : Stream
{
    /// <summary>One by one is slow.</summary>
    private const int Most = 1 << 18;

    /// <summary>How many were taken.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether the last ones taken were more than one, so that the reader may have stopped before their end.</summary>
    public bool MayHaveTakenMore { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var most = (int)Math.Clamp(bytes.Length - Most - Taken, 1, buffer.Length);
        var read = bytes.Read(buffer[..most]);
        Taken += read;
        if (read > 0) MayHaveTakenMore = read > 1;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) bytes.Dispose();
        base.Dispose(disposing);
    }
}
