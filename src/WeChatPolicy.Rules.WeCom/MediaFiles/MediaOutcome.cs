namespace WeChatPolicy.Rules.WeCom;

/// <summary>What became of one file, picture, recording or video of the archive. It holds no content, no name and no id.</summary>
public sealed record MediaOutcome
{
    /// <summary>What became of it.</summary>
    public required MediaReason Reason { get; init; }

    /// <summary>How many bytes arrived.</summary>
    public long ReceivedSize { get; init; }

    /// <summary>The MD5 of what arrived; <see langword="null"/> where it did not come to an end.</summary>
    public FileDigest? ReceivedDigest { get; init; }

    /// <summary>The vendor's code, where that is the reason; 0 where the library itself failed.</summary>
    public int? SdkCode { get; init; }

    /// <summary>The same by name, as <see cref="WeComSdkException.Name"/>.</summary>
    public string? SdkError { get; init; }

    /// <summary>Whether all of it is there, as far as can be told.</summary>
    public bool IsWhole => Reason is MediaReason.Complete or MediaReason.Unverified or MediaReason.OtherSize;

    /// <summary>Fills in what arrived, where that is not known yet.</summary>
    /// <remarks>
    /// A fetch that failed says nothing of the file that was sent: size and digest stay unknown, so that nobody is accused of a file that
    /// only this archive failed to read. For the same reason an announced size is unknown again where the digest fits and the size alone
    /// does not. Whether a file can be read to its end (<see cref="FileTransfer.Intact"/>) is for whoever opens it to say.
    /// </remarks>
    public FileTransfer ApplyTo(FileTransfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        if (!IsWhole) return transfer;
        return transfer with
        {
            AnnouncedSize = Reason == MediaReason.OtherSize && transfer.AnnouncedSize != ReceivedSize ? null : transfer.AnnouncedSize,
            ReceivedSize = transfer.ReceivedSize ?? ReceivedSize,
            ReceivedDigest = transfer.ReceivedDigest ?? ReceivedDigest,
        };
    }

    /// <summary>The reason, and how many bytes.</summary>
    public override string ToString() => $"{Reason}, {ReceivedSize} bytes";
}
