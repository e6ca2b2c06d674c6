using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Content;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads PDF (ISO 32000): properties, page after page, annotations, form fields, attached files.</summary>
/// <remarks>PdfPig passes replacement texts over unless it is told not to (<see cref="ParsingOptions.UseActualText"/>), and hands out numbers of glyphs for characters where a font has no table of them: those are taken out, and told.</remarks>
internal sealed class PdfReader : ITextReader
{
    private const int MostStackDepth = 128;

    public bool Reads(FileFormat format, FileKind kind) => format == FileFormat.Pdf;

    public void Read(Stream content, TextCollector text, InspectionBudget budget)
    {
        var options = new ParsingOptions { UseActualText = true, SkipMissingFonts = true, MaxStackDepth = MostStackDepth };
        using var document = PdfDocument.Open(content, options);
        var information = document.Information;
        foreach (var property in (ReadOnlySpan<string?>)[information.Title, information.Subject, information.Keywords]) text.AddMark(MarkPosition.Property, property ?? "");

        var layout = new PdfLayout(text, budget);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            budget.Check();
            Attempt(text, PageName(number), () => ReadPage(document, number, layout, text, budget));
        }

        Attempt(text, "form", () => ReadForm(document, layout.Text));
        Attempt(text, "attachments", () => ReadAttached(document, text));
        layout.Text.Finish();
    }

    private static string PageName(int number) => $"page {number}";

    private static void ReadPage(PdfDocument document, int number, PdfLayout layout, TextCollector text, InspectionBudget budget)
    {
        var page = document.GetPage(number);
        var untold = new PdfFonts(document).Untold(page);
        var letters = page.Letters.Where(letter => !untold.Contains(letter.FontName ?? "") && !IsUntold(letter.Value)).ToList();
        if (letters.Count < page.Letters.Count) text.Remark(RemarkCode.CharactersUntold, cutsText: true, PageName(number));
        if (letters.Any(letter => letter.RenderingMode == UglyToad.PdfPig.Core.TextRenderingMode.Neither)) text.Remark(RemarkCode.HiddenText, cutsText: false, PageName(number));
        layout.Write(letters, page.Height);
        PdfPictures.Look(page, letters.Count, PageName(number), text, budget);
        foreach (var words in new PdfAnnotations(document).Of(page)) layout.Text.WriteLine(words);

        layout.Text.EndRow();
    }

    // A control character is the number of a glyph, not a letter.
    private static bool IsUntold(string? value) => value is null || value.AsSpan().ContainsAnyInRange('\0', '\u0008') || value.Contains('\uFFFD', StringComparison.Ordinal);

    private static void ReadForm(PdfDocument document, DocumentText text)
    {
        if (!document.TryGetForm(out var form)) return;
        foreach (var field in form.GetFields())
        {
            var value = field switch
            {
                AcroTextField filled => filled.Value,
                AcroComboBoxField combo => string.Join(' ', combo.SelectedOptions),
                AcroListBoxField list => string.Join(' ', list.SelectedOptions),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(value)) text.WriteLine(value);
        }
    }

    private static void ReadAttached(PdfDocument document, TextCollector text)
    {
        if (!document.Advanced.TryGetEmbeddedFiles(out var files)) return;
        foreach (var file in files)
        {
            using var content = new MemoryStream(file.Memory.ToArray(), writable: false);
            text.InspectMember(string.IsNullOrEmpty(file.Name) ? "attachment" : file.Name, content);
        }
    }

    // The library fails on damage by whatever exception comes first; the rest of the file is read all the same.
    private static void Attempt(TextCollector text, string part, Action read)
    {
        try
        {
            read();
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or BoundMetException or OutOfMemoryException))
        {
            text.Remark(RemarkCode.PartDamaged, cutsText: true, part);
        }
    }
}
