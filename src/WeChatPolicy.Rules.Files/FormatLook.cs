namespace WeChatPolicy.Rules.Files;

/// <summary>Which look is taken at which format.</summary>
internal static class FormatLook
{
    public static bool IsContainer(FileFormat format) =>
        format is FileFormat.Zip or FileFormat.SevenZip or FileFormat.Rar or FileFormat.Gzip or FileFormat.Tar;

    public static void Look(HeldContent content, string name, FormatFindings findings, IMemberSink members, InspectionBudget budget, int depth)
    {
        if ((IsContainer(findings.Format) || IsPackage(findings.Format)) && depth > budget.Options.MaxDepth)
        {
            findings.Bound(RemarkCode.TooDeep);
            return;
        }

        switch (findings.Format)
        {
            case FileFormat.Gzip:
                GzipContainer.Look(content, name, findings, members, budget);
                break;
            case FileFormat.Tar:
                TarContainer.Look(content, findings, members, budget);
                break;
            case FileFormat.SevenZip:
                SevenZipContainer.Look(content, name, findings, members, budget);
                break;
            case FileFormat.Rar:
                RarContainer.Look(content, name, findings, members, budget);
                break;
            case FileFormat.Zip or FileFormat.WordDocument or FileFormat.ExcelWorkbook or FileFormat.PowerPointPresentation or FileFormat.OpenDocument or FileFormat.Ofd:
                ZipContainer.Look(content, name, findings, members, budget);
                break;
            case FileFormat.OleCompound:
                CompoundFormat.Look(content, findings, budget);
                break;
            case FileFormat.Pdf:
                PdfFormat.Look(content, findings, budget);
                break;
            case FileFormat.Text:
                TextFormat.Look(content, findings);
                break;
            case FileFormat.Unrecognised when ZipDirectory.IsLastVolume(content):
                findings.Format = FileFormat.Zip;
                findings.Unread(RemarkCode.OneVolumeOfSeveral);
                break;
            case FileFormat.Unknown or FileFormat.Unrecognised:
                break;
            default:
                MediaFormat.Look(content, findings, budget);
                break;
        }
    }

    private static bool IsPackage(FileFormat format) =>
        format is FileFormat.WordDocument or FileFormat.ExcelWorkbook or FileFormat.PowerPointPresentation or FileFormat.OpenDocument or FileFormat.Ofd;
}
