using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;
using System.Security.Cryptography;

namespace WeChatPolicy.Rules.Files;

/// <summary>The bytes of one file, read once from their stream and then at hand at any place.</summary>
/// <remarks>
/// They are kept in a pooled buffer up to a limit. A longer file stays where it is if its stream can seek, otherwise it goes to a
/// temporary file without a name of its own that ends with this object.
/// </remarks>
internal sealed class HeldContent : IDisposable
{
    private const int BlockBytes = 1 << 16;

    private readonly List<Stream> _views = [];
    private byte[]? _memory;
    private Stream? _file;
    private bool _ownsFile;
    private long _start;

    private HeldContent()
    {
    }

    public long Length { get; private set; }

    /// <summary>Whether it was read to its end.</summary>
    public bool IsWhole { get; private set; }

    public FileDigest? Sha256 { get; private set; }

    public FileDigest? Md5 { get; private set; }

    public uint Crc32 { get; private set; }

    /// <summary>The first bytes, as many as tell a format.</summary>
    public byte[] Head => field ??= Read(0, FileSignature.EnoughBytes);

    /// <summary>Reads a stream to its end, or as far as is allowed.</summary>
    /// <param name="source">The bytes, from the current position on.</param>
    /// <param name="maxBytes">How many of them.</param>
    /// <param name="options">Where they are kept.</param>
    /// <param name="maySeek">Whether a stream that can seek stays open and unchanged as long as this object is used.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    [SuppressMessage("Security", "CA5351", Justification = "The archive of chats announces MD5; it is compared, and protects nothing.")]
    public static HeldContent Take(Stream source, long maxBytes, FileInspectionOptions options, bool maySeek, CancellationToken cancellationToken)
    {
        var held = new HeldContent();
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        var crc32 = new Crc32();
        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            var stays = maySeek && source.CanSeek;
            if (stays) held._start = source.Position;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var read = source.Read(block, 0, (int)Math.Min(BlockBytes, maxBytes - held.Length + 1));
                held.IsWhole = read == 0;
                if (held.IsWhole) break;
                var taken = (int)Math.Min(read, maxBytes - held.Length);
                var bytes = block.AsSpan(0, taken);
                sha256.AppendData(bytes);
                md5.AppendData(bytes);
                crc32.Append(bytes);
                held.Keep(bytes, options, stays ? source : null);
                held.Length += taken;
                if (taken < read) break;
            }

            if (held.IsWhole)
            {
                held.Sha256 = new FileDigest(DigestAlgorithm.Sha256, Convert.ToHexString(sha256.GetHashAndReset()));
                held.Md5 = new FileDigest(DigestAlgorithm.Md5, Convert.ToHexString(md5.GetHashAndReset()));
                held.Crc32 = crc32.GetCurrentHashAsUInt32();
            }

            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block, clearArray: true);
        }
    }

    /// <summary>A view of all of it that can seek. It ends with this object.</summary>
    public Stream OpenView() => OpenView(0, Length);

    /// <summary>A view of a stretch, cut where the file ends.</summary>
    public Stream OpenView(long offset, long length)
    {
        offset = Math.Clamp(offset, 0, Length);
        length = Math.Clamp(length, 0, Length - offset);
        Stream view = _file is null ? new MemoryStream(_memory ?? [], (int)offset, (int)length, writable: false) : new WindowStream(_file, _start + offset, length);
        _views.Add(view);
        return view;
    }

    /// <summary>The bytes from a place on, fewer where the file ends before; none where the place is outside.</summary>
    public byte[] Read(long offset, int count)
    {
        if (offset < 0 || offset >= Length || count <= 0) return [];
        var bytes = new byte[(int)Math.Min(count, Length - offset)];
        return ReadInto(offset, bytes) == bytes.Length ? bytes : [];
    }

    /// <summary>Fills a span from a place on, and says how far.</summary>
    public int ReadInto(long offset, Span<byte> bytes)
    {
        if (offset < 0 || offset >= Length) return 0;
        bytes = bytes[..(int)Math.Min(bytes.Length, Length - offset)];
        if (_file is null)
        {
            _memory.AsSpan((int)offset, bytes.Length).CopyTo(bytes);
            return bytes.Length;
        }

        _file.Position = _start + offset;
        return _file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
    }

    public void Dispose()
    {
        foreach (var view in _views) view.Dispose();
        _views.Clear();
        if (_memory is { } memory) ArrayPool<byte>.Shared.Return(memory, clearArray: true);
        _memory = null;
        if (_ownsFile) _file?.Dispose();
        _file = null;
    }

    private void Keep(ReadOnlySpan<byte> bytes, FileInspectionOptions options, Stream? source)
    {
        if (_file is null && Length + bytes.Length <= options.MaxMemoryBytes)
        {
            Grow((int)Length + bytes.Length);
            bytes.CopyTo(_memory.AsSpan((int)Length));
            return;
        }

        if (_file is null)
        {
            (_file, _ownsFile) = source is null ? (TemporaryFile.Create(options.TemporaryFolder), true) : (source, false);
            if (_memory is { } memory)
            {
                if (_ownsFile) _file.Write(memory, 0, (int)Length);
                ArrayPool<byte>.Shared.Return(memory, clearArray: true);
                _memory = null;
            }
        }

        if (_ownsFile) _file.Write(bytes);
    }

    private void Grow(int needed)
    {
        if (_memory?.Length >= needed) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (_memory?.Length ?? 0) * 2));
        if (_memory is { } memory)
        {
            memory.AsSpan(0, (int)Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(memory, clearArray: true);
        }

        _memory = larger;
    }
}
