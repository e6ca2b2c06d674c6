namespace WeChatPolicy.Rules.Files;

/// <summary>Has the text of a file read: by a reader of its format, or by the host's recogniser.</summary>
internal static class ContentText
{
    public static (string Text, IReadOnlyList<ClassificationMark> Marks) Read(HeldContent content, string name, FormatFindings findings, IMemberSink members, InspectionBudget budget)
    {
        if (content.Length == 0) return ("", []);
        if (budget.Options.Recogniser is { } recogniser && IsSeenOrHeard(findings.Format) && recogniser.Recognises(findings.Format)) return (Recognise(content, findings, recogniser, budget), []);
        if (TextReaders.For(findings.Format, findings.Kind) is not { } reader)
        {
            findings.CutText();
            findings.Say(IsSeenOrHeard(findings.Format) ? RemarkCode.NoTextLayer : RemarkCode.TextNotRead);
            return ("", []);
        }

        var collector = new TextCollector(name, findings.Format, findings.Kind, budget.Options, (member, stream) => members.Take(new MemberClaim(member), () => stream));
        try
        {
            InspectionRun.Guard(findings, () => reader.Read(content.OpenView(), collector, budget));
        }
        finally
        {
            foreach (var remark in collector.Remarks) findings.Say(remark.Code, remark.Part);
        }

        if (!collector.IsWhole) findings.CutText();
        if (collector.Encrypted == Ternary.Yes) findings.Locked();
        return (collector.ToString(), collector.Marks);
    }

    private static string Recognise(HeldContent content, FormatFindings findings, IContentRecogniser recogniser, InspectionBudget budget)
    {
        var text = "";
        InspectionRun.Guard(findings, () =>
        {
            try
            {
                if (recogniser.Recognise(content.OpenView(), findings.Format, budget.CancellationToken) is { } read)
                {
                    text = read.Text;
                    if (!read.IsWhole) findings.CutText();
                    return;
                }
            }
            catch (Exception failure) when (failure is not (OperationCanceledException or OutOfMemoryException))
            {
                findings.Say(RemarkCode.RecogniserFailed);
            }

            findings.CutText();
            findings.Say(RemarkCode.NoTextLayer);
        });
        return text;
    }

    private static bool IsSeenOrHeard(FileFormat format) => format
        is FileFormat.Png or FileFormat.Jpeg or FileFormat.Gif or FileFormat.Bmp or FileFormat.Tiff or FileFormat.WebP or FileFormat.Heif
        or FileFormat.Mp4 or FileFormat.Avi or FileFormat.Matroska or FileFormat.Mp3 or FileFormat.Wave or FileFormat.Amr or FileFormat.Silk or FileFormat.MpegTransportStream;
}
