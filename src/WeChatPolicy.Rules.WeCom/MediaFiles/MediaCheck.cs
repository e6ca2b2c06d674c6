using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Takes the digest of what arrives, and holds it and the size to what the archive announced.</summary>
internal sealed class MediaCheck : IDisposable
{
    private const int BufferSize = 1 << 17;

    private readonly IncrementalHash _digest = NewDigest();

    /// <summary>How many bytes there were.</summary>
    public long Size { get; private set; }

    /// <summary>Reads a content to its end and judges it.</summary>
    public static MediaOutcome Of(Stream content, FileAttachment media, CancellationToken cancellationToken)
    {
        using var check = new MediaCheck();
        check.Add(content, long.MaxValue, cancellationToken);
        return check.Finish(media);
    }

    /// <summary>Takes what arrived.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _digest.AppendData(bytes);
        Size += bytes.Length;
    }

    /// <summary>Takes what a stream holds, up to a length.</summary>
    public void Add(Stream content, long most, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (most > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var read = content.Read(buffer, 0, (int)Math.Min(buffer.Length, most));
                if (read == 0) break;
                Add(buffer.AsSpan(0, read));
                most -= read;
            }
        }
        finally
        {
            // What people sent each other does not lie about in a pool.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Judges what arrived as all that there is. The digest decides; the size where there is none.</summary>
    public MediaOutcome Finish(FileAttachment media)
    {
        var digest = new FileDigest(DigestAlgorithm.Md5, Convert.ToHexStringLower(_digest.GetHashAndReset()));
        var size = media.Size is { } announced ? Size.CompareTo(announced > long.MaxValue ? long.MaxValue : (long)announced) : 0;
        return new MediaOutcome { Reason = Judge(digest.Matches(media.AnnouncedDigest), size), ReceivedSize = Size, ReceivedDigest = digest };
    }

    public void Dispose() => _digest.Dispose();

    private static MediaReason Judge(Ternary digest, int size) => (digest, size) switch
    {
        (Ternary.Yes, 0) => MediaReason.Complete,
        (Ternary.Yes, _) => MediaReason.OtherSize,
        (_, < 0) => MediaReason.TooShort,
        (_, > 0) => MediaReason.TooLong,
        (Ternary.No, _) => MediaReason.DigestDiffers,
        _ => MediaReason.Unverified,
    };

    [SuppressMessage("Security", "CA5351", Justification = "The archive gives no other digest; it tells damage, and is trusted for nothing else.")]
    private static IncrementalHash NewDigest() => IncrementalHash.CreateHash(HashAlgorithmName.MD5);
}
