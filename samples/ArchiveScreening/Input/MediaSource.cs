using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Files;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>The folder with what messages carry, and who looks into it. Each file is held to the archive's size and digest before it is opened.</summary>
/// <remarks>Where the vendor's library is at hand, what is not in the folder is fetched into it first.</remarks>
internal sealed class MediaSource(MediaFolder folder, MediaFetcher? fetcher)
{
    private const int Tries = 3;

    private readonly FileInspector _inspector = new();

    /// <summary>A folder that the user named.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="sdk">What hands out what is not there yet.</param>
    /// <exception cref="ScreeningException">There is no such folder, and nobody to fill it.</exception>
    public static MediaSource? Of(string? path, IWeComFinanceSdk? sdk)
    {
        if (path is null) return null;
        if (sdk is null && !Directory.Exists(path)) throw new ScreeningException($"media '{path}': there is no such folder");
        return new MediaSource(new MediaFolder(path), sdk is null ? null : new MediaFetcher(sdk));
    }

    /// <summary>Fills in what the bytes of a file show, and takes note of what could not be read of it.</summary>
    public FileTransfer Receive(FileTransfer transfer, FileAttachment media, ArchiveCompleteness completeness)
    {
        try
        {
            if (Fetch(media) is { IsWhole: false } failed)
            {
                completeness.Add(media, failed);
                return transfer;
            }

            using var content = folder.Open(media, out var outcome);
            completeness.Add(media, outcome);
            var received = outcome.ApplyTo(transfer);
            if (content is null) return received;
            var inspection = _inspector.Inspect(content, media.Name);
            if (!inspection.TextIsWhole) completeness.AddReadInPart(media, inspection.Format, ReasonOf(inspection));
            return inspection.ApplyTo(received);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            completeness.Add(media, new MediaOutcome { Reason = MediaReason.Interrupted });
            return transfer;
        }
    }

    private MediaOutcome? Fetch(FileAttachment media)
    {
        if (fetcher is null || MediaFolder.NameOf(media) is null) return null;
        for (var tries = 1; ; tries++)
        {
            try
            {
                return fetcher.Fetch(media, folder);
            }
            catch (MediaInterruptedException) when (tries < Tries)
            {
                // It goes on where it broke off.
            }
            catch (MediaInterruptedException)
            {
                return new MediaOutcome { Reason = MediaReason.Interrupted };
            }
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
