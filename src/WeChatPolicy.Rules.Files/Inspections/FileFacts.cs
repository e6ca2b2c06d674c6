namespace WeChatPolicy.Rules.Files;

/// <summary>What an inspection means for the fact that the policy judges.</summary>
internal static class FileFacts
{
    public static FileTransfer Apply(FileInspection inspection, FileTransfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        var level = transfer.Circumstances.Classification == Classification.Unknown ? LevelOf(inspection) : Classification.Unknown;
        return transfer with
        {
            Format = transfer.Format == FileFormat.Unknown ? inspection.Format : transfer.Format,
            Intact = Known(transfer.Intact, inspection.Intact),
            Encrypted = Known(transfer.Encrypted, inspection.Encrypted),
            ReceivedSize = transfer.ReceivedSize ?? (inspection.Digest is null ? null : inspection.Size),
            ReceivedDigest = transfer.ReceivedDigest ?? ComparableDigest(inspection, transfer.AnnouncedDigest),
            ExtractedText = transfer.ExtractedText.Length > 0 ? transfer.ExtractedText : inspection.Text,
            Circumstances = level == Classification.Unknown ? transfer.Circumstances : transfer.Circumstances with { Classification = level },
        };
    }

    public static IReadOnlyList<InspectionRemark> Conflicts(FileInspection inspection, FileTransfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        var conflicts = new List<InspectionRemark>();
        Compare(transfer.Format != FileFormat.Unknown && inspection.Format != FileFormat.Unknown && transfer.Format != inspection.Format, RemarkCode.HostSaysOtherFormat);
        Compare(transfer.ReceivedSize is { } size && inspection.Digest is not null && size != inspection.Size, RemarkCode.HostSaysOtherSize);
        Compare(transfer.ReceivedDigest is { } digest && (digest.Matches(inspection.Digest) == Ternary.No || digest.Matches(inspection.Md5) == Ternary.No), RemarkCode.HostSaysOtherDigest);
        Compare(Contradict(transfer.Intact, inspection.Intact), RemarkCode.HostSaysOtherIntactness);
        Compare(Contradict(transfer.Encrypted, inspection.Encrypted), RemarkCode.HostSaysOtherEncryption);
        Compare(transfer.ExtractedText.Length > 0 && inspection.TextIsWhole && transfer.ExtractedText != inspection.Text, RemarkCode.HostSaysOtherText);
        Compare(transfer.Circumstances.Classification is var told && told != Classification.Unknown && LevelOf(inspection) is var level && level != Classification.Unknown && level != told, RemarkCode.HostSaysOtherClassification);
        return conflicts;

        void Compare(bool differs, RemarkCode code)
        {
            if (differs) conflicts.Add(new InspectionRemark(code));
        }
    }

    /// <summary>The highest level that its labels tell. The label of a member speaks for that member: one that is for everybody makes nothing of the others so.</summary>
    private static Classification LevelOf(FileInspection inspection)
    {
        var level = Classification.Unknown;
        foreach (var mark in inspection.Marks)
        {
            if (mark.Level > level && (mark.Member.Length == 0 || mark.Level >= Classification.Sensitive)) level = mark.Level;
        }

        return level;
    }

    // Digests of two algorithms tell nothing of each other.
    private static FileDigest? ComparableDigest(FileInspection inspection, FileDigest? announced) =>
        announced?.Algorithm == DigestAlgorithm.Md5 ? inspection.Md5 : inspection.Digest;

    private static Ternary Known(Ternary told, Ternary shown) => told == Ternary.Unknown ? shown : told;

    private static bool Contradict(Ternary told, Ternary shown) => told != Ternary.Unknown && shown != Ternary.Unknown && told != shown;
}
