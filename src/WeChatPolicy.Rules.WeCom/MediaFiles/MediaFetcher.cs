namespace WeChatPolicy.Rules.WeCom;

/// <summary>Fetches what messages carry out of the company's archive, chunk by chunk; memory holds one chunk.</summary>
/// <remarks>It tries nothing twice by itself. It holds no state and may serve several threads, as its library does.</remarks>
public sealed class MediaFetcher
{
    private readonly IWeComFinanceSdk _sdk;
    private readonly MediaOptions _options;

    /// <summary>A fetcher.</summary>
    /// <param name="sdk">The vendor's library; it stays the caller's.</param>
    /// <param name="options">Bounds other than the usual ones.</param>
    public MediaFetcher(IWeComFinanceSdk sdk, MediaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sdk);
        _sdk = sdk;
        _options = options ?? new MediaOptions();
    }

    /// <summary>Fetches into a folder, under the name that <see cref="MediaFolder.NameOf"/> gives. What lies there whole is not fetched again; what broke off goes on where it stopped.</summary>
    /// <returns>What became of it. What does not fit its announcement is kept beside, as <c>NAME.rejected</c>, and is not found by that name.</returns>
    /// <exception cref="MediaInterruptedException">It broke off and can be taken up: call it again.</exception>
    /// <exception cref="ArgumentException">The archive tells neither its MD5 nor the message that carries it: nothing to name it by.</exception>
    /// <exception cref="IOException">The folder cannot be written to, or somebody else fetches the same.</exception>
    public MediaOutcome Fetch(FileAttachment media, MediaFolder folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(media);
        ArgumentNullException.ThrowIfNull(folder);
        using (folder.Open(media, out var there, cancellationToken))
        {
            if (there.IsWhole) return there;
        }

        if (Refuse(media) is { } refused) return refused;
        var path = folder.PathOf(media) ?? throw new ArgumentException("The archive tells neither its MD5 nor the message that carries it.", nameof(media));
        Directory.CreateDirectory(folder.Path);
        return new PartialMedia(path, media.SdkFileId!).Complete((part, from, advanced) => Run(media, part, from, advanced, cancellationToken), cancellationToken);
    }

    /// <summary>Fetches into a stream, from where it stands.</summary>
    /// <param name="media">What the archive says of it.</param>
    /// <param name="destination">Where it goes. What is not whole was written too, as far as it came.</param>
    /// <param name="from">The position of a <see cref="MediaInterruptedException"/>; <see langword="null"/>: from the beginning. With one the destination must be able to be read and sought, and what it holds from its beginning counts towards the digest.</param>
    /// <param name="cancellationToken">Ends it between two chunks.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="MediaInterruptedException">It broke off and can be taken up.</exception>
    /// <exception cref="ArgumentException">The destination does not hold what was fetched before the position, or cannot be read and sought.</exception>
    public MediaOutcome Fetch(FileAttachment media, Stream destination, MediaPosition? from = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(media);
        ArgumentNullException.ThrowIfNull(destination);
        return Refuse(media) ?? Run(media, destination, from, null, cancellationToken);
    }

    /// <summary>What is not even begun.</summary>
    private MediaOutcome? Refuse(FileAttachment media)
    {
        if (string.IsNullOrEmpty(media.SdkFileId)) return new MediaOutcome { Reason = MediaReason.NoId };
        return media.Size > (ulong)_options.MaxBytes ? new MediaOutcome { Reason = MediaReason.TooLarge } : null;
    }

    private MediaOutcome Run(FileAttachment media, Stream destination, MediaPosition? from, Action<MediaPosition>? advanced, CancellationToken cancellationToken)
    {
        using var check = new MediaCheck();
        if (from is { Bytes: > 0 }) TakeUp(destination, check, from.Bytes, cancellationToken);
        var chain = new ChunkChain(from?.Index);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MediaChunk chunk;
            try
            {
                chunk = _sdk.GetMediaData(media.SdkFileId!, chain.Index, _options.ChunkTimeout);
            }
            catch (WeComSdkException error)
            {
                return Failed(error, new MediaPosition(chain.Index, check.Size));
            }

            if (chunk.Data.Length > _options.MaxBytes - check.Size) return Stopped(MediaReason.TooLarge, check);
            destination.Write(chunk.Data.Span);
            check.Add(chunk.Data.Span);
            if (chunk.IsLast) return check.Finish(media);

            // No digest can say any more that it is right.
            if (media.AnnouncedDigest is null && media.Size < (ulong)check.Size) return Stopped(MediaReason.TooLong, check);
            if (!chain.Advance(chunk)) return Stopped(MediaReason.NoProgress, check);
            advanced?.Invoke(new MediaPosition(chain.Index, check.Size));
        }
    }

    private static void TakeUp(Stream destination, MediaCheck check, long bytes, CancellationToken cancellationToken)
    {
        if (!destination.CanSeek || !destination.CanRead) throw new ArgumentException("To go on, the destination must be able to be read and sought: its digest is of all that it holds.", nameof(destination));
        destination.Position = 0;
        check.Add(destination, bytes, cancellationToken);
        if (check.Size != bytes) throw new ArgumentException($"The destination holds {check.Size} bytes; {bytes} were fetched before the position.", nameof(destination));

        // What stands behind was written and not yet told of.
        destination.SetLength(bytes);
    }

    private static MediaOutcome Stopped(MediaReason reason, MediaCheck check) => new() { Reason = reason, ReceivedSize = check.Size };

    private static MediaOutcome Failed(WeComSdkException error, MediaPosition position)
    {
        if (error.MayBeRetried) throw new MediaInterruptedException(position, error);
        var reason = error.Name switch
        {
            "invalid-file-id" => MediaReason.UnknownId,
            "data-expired" or "file-expired" => MediaReason.Expired,
            _ => MediaReason.Refused,
        };
        return new MediaOutcome { Reason = reason, ReceivedSize = position.Bytes, SdkCode = error.Code, SdkError = error.Name };
    }
}
