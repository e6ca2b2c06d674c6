using UglyToad.PdfPig.Content;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Pictures on a page: one that fills it is a scan, whose text nobody has unless somebody recognises it.</summary>
internal static class PdfPictures
{
    private const double MostOfThePage = 0.6;

    /// <summary>A scan may carry a page number or a line of a stamp that is text.</summary>
    private const int FewLetters = 40;

    /// <summary>So many lines and curves draw letters, or a drawing that has some.</summary>
    private const int ManyPaths = 50;

    public static void Look(Page page, int letters, string name, TextCollector text, InspectionBudget budget)
    {
        if (page.NumberOfImages == 0)
        {
            if (letters == 0 && page.Paths.Count >= ManyPaths) text.Remark(RemarkCode.NoTextLayer, cutsText: true, name);
            return;
        }

        var images = page.GetImages().ToList();
        var area = page.Width * page.Height;
        var isScan = letters == 0 || (letters < FewLetters && images.Any(image => area > 0 && image.BoundingBox.Width * image.BoundingBox.Height > area * MostOfThePage));
        if (budget.Options.Recogniser is null)
        {
            text.Remark(isScan ? RemarkCode.NoTextLayer : RemarkCode.PicturesUnread, cutsText: isScan, isScan ? name : null);
            return;
        }

        foreach (var image in images) Hand(image, isScan, name, text);
    }

    private static void Hand(IPdfImage image, bool isScan, string name, TextCollector text)
    {
        // JPEG stands in the file as it is; what is stored as plain pixels is made a PNG.
        var bytes = image.RawBytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? image.RawBytes.ToArray() : image.TryGetPng(out var png) ? png : null;
        if (bytes is null)
        {
            text.Remark(RemarkCode.NoTextLayer, cutsText: isScan, name);
            return;
        }

        using var content = new MemoryStream(bytes, writable: false);
        text.InspectMember(name, content);
    }
}
