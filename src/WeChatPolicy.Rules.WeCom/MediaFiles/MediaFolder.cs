namespace WeChatPolicy.Rules.WeCom;

/// <summary>A folder that holds what messages carry, under names that the archive itself gives. Its layout is described in FORMATS.md.</summary>
/// <remarks>Nothing in it is trusted: whatever is handed out was held to the size and the digest of the archive first.</remarks>
public sealed class MediaFolder
{
    /// <summary>A folder.</summary>
    /// <param name="path">Where it is. It need not exist yet.</param>
    public MediaFolder(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.GetFullPath(path);
    }

    /// <summary>Where it is, from the root.</summary>
    public string Path { get; }

    /// <summary>The name of an attachment's file in such a folder; <see langword="null"/> where the archive tells neither its MD5 nor its message.</summary>
    public static string? NameOf(FileAttachment media)
    {
        ArgumentNullException.ThrowIfNull(media);
        return MediaName.Of(media);
    }

    /// <summary>The path of an attachment's file; <see langword="null"/> where there is none. Whether it is the right one, <see cref="Open"/> tells.</summary>
    public string? Find(FileAttachment media) => PathOf(media) is { } path && File.Exists(path) ? path : null;

    /// <summary>Opens an attachment's file once its size and digest were held to those of the archive.</summary>
    /// <param name="media">What the archive says of it.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Its content, from its beginning; <see langword="null"/> where it is not there, or not whole. The caller closes it.</returns>
    /// <exception cref="IOException">It is there and cannot be read.</exception>
    public Stream? Open(FileAttachment media, out MediaOutcome outcome, CancellationToken cancellationToken = default)
    {
        outcome = new MediaOutcome { Reason = MediaReason.NotThere };
        if (Find(media) is not { } path) return null;
        var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            outcome = MediaCheck.Of(content, media, cancellationToken);
            if (!outcome.IsWhole) return null;
            content.Position = 0;
            (var whole, content) = (content, null);
            return whole;
        }
        finally
        {
            content?.Dispose();
        }
    }

    /// <summary>Fills in what arrived of a file that was sent, and has it looked into.</summary>
    /// <param name="transfer">The file as it was sent, one of <see cref="ArchiveLine.Transfers()"/>.</param>
    /// <param name="media">The attachment that it is of, the one of <see cref="ArchiveLine.Files"/> at the same place.</param>
    /// <param name="inspection">Looks into it; <see langword="null"/>: nobody does.</param>
    /// <param name="outcome">What became of it. Where it is not whole, the transfer is returned as it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="IOException">It is there and cannot be read.</exception>
    public FileTransfer Receive(FileTransfer transfer, FileAttachment media, MediaInspection? inspection, out MediaOutcome outcome, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        using var content = Open(media, out outcome, cancellationToken);

        // A file that only this archive lacks is nobody's breach.
        var received = outcome.ApplyTo(transfer);
        return content is null || inspection is null ? received : inspection(content, received, cancellationToken);
    }

    /// <summary>Where an attachment's file is or would be.</summary>
    internal string? PathOf(FileAttachment media) => NameOf(media) is { } name ? System.IO.Path.Combine(Path, name) : null;
}
