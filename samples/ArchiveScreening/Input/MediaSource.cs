using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Files;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>The folder with what messages carry, and who looks into it. Each file is held to the archive's size and digest before it is opened.</summary>
internal sealed class MediaSource(MediaFolder folder, FileInspector inspector)
{
    /// <summary>A folder that the user named.</summary>
    /// <exception cref="ScreeningException">There is no such folder.</exception>
    public static MediaSource? Of(string? path)
    {
        if (path is null) return null;
        return Directory.Exists(path) ? new MediaSource(new MediaFolder(path), new FileInspector()) : throw new ScreeningException($"media '{path}': there is no such folder");
    }

    /// <summary>Fills in what the bytes of a file show, and takes note of what could not be read of it.</summary>
    public FileTransfer Receive(FileTransfer transfer, FileAttachment media, ArchiveCompleteness completeness)
    {
        try
        {
            using var content = folder.Open(media, out var outcome);
            completeness.Add(media, outcome);
            // The digest says that it is the right file: then a size that the archive tells otherwise is no fault of the sender's.
            var received = outcome.ApplyTo(outcome.Reason == MediaReason.OtherSize ? transfer with { AnnouncedSize = null } : transfer);
            if (content is null) return received;
            var inspection = inspector.Inspect(content, media.Name);
            if (!inspection.TextIsWhole) completeness.AddReadInPart(media, inspection.Format, ReasonOf(inspection));
            return inspection.ApplyTo(received);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            completeness.Add(media, new MediaOutcome { Reason = MediaReason.Interrupted });
            return transfer;
        }
    }

    // The first remark that tells of something unread; others tell of something odd.
    private static string ReasonOf(FileInspection inspection) =>
        inspection.Remarks.Select(remark => remark.Code).FirstOrDefault(code => !s_odd.Contains(code), RemarkCode.TextNotRead).ToString();

    private static readonly HashSet<RemarkCode> s_odd =
    [
        RemarkCode.NameDisagrees, RemarkCode.RestrictedByOwner, RemarkCode.NameLeadsOut, RemarkCode.NameRepeated, RemarkCode.HoldsItself, RemarkCode.MembersOverlap,
        RemarkCode.SizeDisagrees, RemarkCode.DocumentTypeDefinition, RemarkCode.HiddenText, RemarkCode.DeletedText, RemarkCode.HoldsProgram, RemarkCode.FetchesFromElsewhere,
    ];
}
