using System.Buffers;
using System.Security.Cryptography;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Cuts a stream of bytes into lines, holding no more than one line and a little.</summary>
/// <remarks>
/// Knows nothing of streams, so that reading may wait or not: whoever drives it fills <see cref="Space"/>, says how much
/// with <see cref="Filled"/>, and asks for lines until there is none.
/// </remarks>
internal sealed class LineBuffer(int maxLineBytes, int initialBytes = LineBuffer.InitialBytes) : IDisposable
{
    private const int InitialBytes = 128 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(initialBytes);
    private int _start;
    private int _end;
    private int _searched;
    private long _offset;
    private long _number;
    private bool _begun;
    private bool _atEnd;
    private TooLongLine? _tooLong;

    /// <summary>Whether the stream is at its end and every line was handed out.</summary>
    public bool IsDone => _atEnd && _start == _end && _tooLong is null;

    /// <summary>Room for at least one more byte. Lines handed out before do not hold any longer.</summary>
    public Memory<byte> Space()
    {
        if (_start == _end) _start = _end = _searched = 0;
        if (_bytes.Length > 4 * initialBytes && _end - _start < initialBytes) MoveTo(initialBytes);
        if (_end == _bytes.Length)
        {
            // Half full or more: moving the rest down again and again would cost more than a larger array.
            if (_end - _start > _bytes.Length / 2) MoveTo((int)Math.Min(2L * _bytes.Length, Array.MaxLength));
            else MoveDown(_bytes);
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Says how many bytes were put in; none means that the stream is at its end.</summary>
    public void Filled(int count)
    {
        _end += count;
        _atEnd |= count == 0;
    }

    /// <summary>The next line, if all of it is there.</summary>
    public bool TryNext(out RawLine line)
    {
        line = default;
        if (!_begun && !TryBegin()) return false;
        var found = _bytes.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (found >= 0)
        {
            line = Take(_searched + found, 1);
            return true;
        }

        _searched = _end;
        if (_atEnd)
        {
            if (_start == _end && _tooLong is null) return false;
            line = Take(_end, 0);
            return true;
        }

        // One more than allowed may still be a carriage return that belongs to the line's end.
        if (_tooLong is null && _end - _start > (long)maxLineBytes + 1) _tooLong = new TooLongLine(_offset);
        if (_tooLong is not null)
        {
            _tooLong.Append(_bytes.AsSpan(_start, _end - _start));
            Pass(_end - _start);
        }

        return false;
    }

    public void Dispose()
    {
        _tooLong?.Dispose();
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = [];
        _start = _end = _searched = 0;
    }

    /// <summary>Steps over a byte order mark, once enough is there to tell.</summary>
    private bool TryBegin()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var head = _bytes.AsSpan(_start, Math.Min(mark.Length, _end - _start));
        if (head.Length < mark.Length && !_atEnd && mark.StartsWith(head)) return false;
        if (head.SequenceEqual(mark)) Pass(mark.Length);
        _begun = true;
        return true;
    }

    private RawLine Take(int end, int terminator)
    {
        _number++;
        if (_tooLong is { } passing)
        {
            _tooLong = null;
            passing.Append(_bytes.AsSpan(_start, end - _start));
            Pass(end - _start + terminator);
            using (passing) return new RawLine(_number, passing.Offset, passing.Length, default, passing.Digest());
        }

        var bytes = _bytes.AsMemory(_start, end - _start);
        if (bytes.Span is [.., (byte)'\r']) bytes = bytes[..^1];
        var offset = _offset;
        Pass(end - _start + terminator);
        return bytes.Length <= maxLineBytes
            ? new RawLine(_number, offset, bytes.Length, bytes, null)
            : new RawLine(_number, offset, bytes.Length, default, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
    }

    private void Pass(int count)
    {
        _start += count;
        _offset += count;
        _searched = _start;
    }

    private void MoveTo(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        var old = _bytes;
        MoveDown(larger);
        _bytes = larger;
        ArrayPool<byte>.Shared.Return(old, clearArray: true);
    }

    private void MoveDown(byte[] target)
    {
        _bytes.AsSpan(_start, _end - _start).CopyTo(target);
        _searched -= _start;
        _end -= _start;
        _start = 0;
    }
}
