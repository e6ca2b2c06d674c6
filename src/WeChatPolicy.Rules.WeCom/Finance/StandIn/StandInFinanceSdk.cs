namespace WeChatPolicy.Rules.WeCom;

/// <summary>Stands in for the vendor's library where there is none: for samples, tests, and a host's own trials. It reads a folder, and no archive of the vendor's.</summary>
/// <remarks>
/// <para><c>chatdata.jsonl</c>: the entries of the answers, one a line, in the order in which they are handed out. <c>answers/N.json</c>: handed
/// out as it is, once, when the messages behind N are asked for; <c>answers/N.code</c>: a code of the vendor's with which that call
/// fails, once. <c>media/ID</c>: a file by its <c>sdkfileid</c> (letters, digits, <c>-</c> and <c>_</c>); <c>media/ID.code</c>: a code with which it fails, always.</para>
/// <para>A message is encrypted with AES-256-CBC, PKCS#7 padding, in base64; the random key is 96 hexadecimal digits, the key (64) and the initialisation
/// vector (32), as <c>openssl enc -aes-256-cbc -K … -iv …</c> takes them. That is the stand-in's own envelope, not the vendor's.</para>
/// </remarks>
public sealed class StandInFinanceSdk : IWeComFinanceSdk
{
    private readonly StandInFolder _folder;
    private readonly int _mediaChunk;
    private bool _disposed;

    private StandInFinanceSdk(StandInFolder folder, int mediaChunk)
    {
        _folder = folder;
        _mediaChunk = mediaChunk;
    }

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder; it may hold any of the files, or none.</param>
    /// <param name="mediaChunk">How large a piece of a file is, in bytes (default: 512 KiB, as the vendor's).</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A piece has no byte.</exception>
    public static StandInFinanceSdk Open(string folder, int mediaChunk = 512 * 1024)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentOutOfRangeException.ThrowIfLessThan(mediaChunk, 1);
        return new StandInFinanceSdk(StandInFolder.Read(folder), mediaChunk);
    }

    /// <inheritdoc/>
    public byte[] GetChatData(long sequence, int limit, TimeSpan timeout)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (sequence < 0 || limit is < 1 or > 1000 || timeout <= TimeSpan.Zero) throw new WeComSdkException(nameof(GetChatData), 10000);
        return _folder.Answer(sequence, limit);
    }

    /// <inheritdoc/>
    public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return StandInEnvelope.Open(randomKey, encryptedMessage) ?? throw new WeComSdkException(nameof(DecryptData), 10006);
    }

    /// <inheritdoc/>
    public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentException.ThrowIfNullOrEmpty(sdkFileId);
        if (timeout <= TimeSpan.Zero) throw new WeComSdkException(nameof(GetMediaData), 10000);
        return _folder.Media(sdkFileId, index, _mediaChunk);
    }

    /// <inheritdoc/>
    public void Dispose() => _disposed = true;
}
