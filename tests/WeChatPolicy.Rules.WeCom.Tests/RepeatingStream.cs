using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>A long stream that takes no memory: a head, one byte over and over, a tail.</summary>
internal sealed class RepeatingStream(byte[] head, byte filler, long count, byte[] tail) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => head.Length + count + tail.Length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public static string Sha256(string head, byte filler, long count)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(head));
        var block = new byte[1_000_000];
        block.AsSpan().Fill(filler);
        for (; count > 0; count -= block.Length) hash.AppendData(block.AsSpan(0, (int)Math.Min(count, block.Length)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var piece = _position < head.Length ? head.AsSpan((int)_position) : [];
        if (_position >= head.Length + count) piece = tail.AsSpan((int)(_position - head.Length - count));
        if (_position >= head.Length && _position < head.Length + count)
        {
            var repeated = (int)Math.Min(buffer.Length, head.Length + count - _position);
            buffer[..repeated].Fill(filler);
            _position += repeated;
            return repeated;
        }

        var copied = Math.Min(piece.Length, buffer.Length);
        piece[..copied].CopyTo(buffer);
        _position += copied;
        return copied;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
