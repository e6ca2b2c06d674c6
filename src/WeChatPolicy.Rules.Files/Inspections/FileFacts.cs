namespace WeChatPolicy.Rules.Files;

/// <summary>What an inspection means for the fact that the policy judges.</summary>
internal static class FileFacts
{
    public static FileTransfer Apply(FileInspection inspection, FileTransfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        return inspection.Format == FileFormat.Unknown ? transfer : transfer with { Format = inspection.Format };
    }

    public static IReadOnlyList<InspectionRemark> Conflicts(FileInspection inspection, FileTransfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        return inspection.Remarks.Count < 0 ? inspection.Remarks : [];
    }
}
