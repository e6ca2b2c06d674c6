using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>What somebody else's writer, or one by the standard, puts into a file comes back from it.</summary>
public class WrittenTextLaws
{
    private static readonly Gen<string> s_letter = Gen.OneOf(
        Gen.Choose(0x4E00, 0x9FA5).Select(code => ((char)code).ToString()),
        Gen.Choose('!', '~').Select(code => ((char)code).ToString()),
        Gen.Elements("，", "。", "★", "【", "＃", "𠮷", "🀄", "é", "あ"));

    private static readonly Gen<string> s_run = s_letter.NonEmptyListOf().Select(letters => string.Concat(letters));

    private static readonly Gen<string[]> s_runs = s_run.NonEmptyListOf().Select(runs => runs.Take(6).ToArray());

    private static readonly Gen<string[][]> s_lines = s_runs.NonEmptyListOf().Select(lines => lines.Take(6).ToArray());

    [Property(MaxTest = 60)]
    public Property Of_a_Word_document() => Prop.ForAll(s_lines.ToArbitrary(), lines =>
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Word.Document(new Word.Body(lines.Select(runs =>
                new Word.Paragraph(runs.Select(run => new Word.Run(new Word.Text(run) { Space = SpaceProcessingModeValues.Preserve }))))));
        }

        return Read.File(stream.ToArray(), "a.docx").Text.TrimEnd('\n') == string.Join('\n', lines.Select(runs => string.Concat(runs)));
    });

    [Property(MaxTest = 60)]
    public Property Of_a_workbook() => Prop.ForAll(s_lines.ToArbitrary(), rows =>
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = document.AddWorkbookPart();
            var sheet = main.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(cells =>
                new Row(cells.Select(cell => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(cell)) })))));
            main.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(new Sheet { Id = main.GetIdOfPart(sheet), SheetId = 1, Name = "S" }));
        }

        return Read.File(stream.ToArray(), "a.xlsx").Text.TrimEnd('\n') == "S\n" + string.Join('\n', rows.Select(cells => string.Join('\t', cells)));
    });

    [Property(MaxTest = 60)]
    public Property Of_an_OFD_file() => Prop.ForAll(s_lines.ToArbitrary(), lines =>
    {
        var page = string.Concat(lines.Select((runs, line) =>
        {
            var x = 10.0;
            return string.Concat(runs.Select(run =>
            {
                var text = OfdFile.Line(SecurityElement.Escape(run), x, 10 + (8 * line)).Replace($"{SecurityElement.Escape(run).Length * 4} 5\"", $"{run.Length * 4} 5\"", StringComparison.Ordinal);
                x += run.Length * 4;
                return text;
            }));
        }));
        return Read.File(OfdFile.With(page), "a.ofd").Text.TrimEnd('\n') == string.Join('\n', lines.Select(runs => string.Concat(runs)));
    });

    [Property(MaxTest = 100)]
    public Property Of_a_text_in_any_of_the_usual_encodings() => Prop.ForAll(s_run.Where(text => text[0] is not ('<' or '{' or '[')).ToArbitrary(), Gen.Elements(65001, 54936).ToArbitrary(), (text, codePage) =>
    {
        // Enough of everyday text in front of it to tell the encoding by.
        var whole = "各位同事，请查收本周会议纪要。" + text;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.UTF8;
        var read = Read.File(encoding.GetBytes(whole), "a.txt");
        return read.Text == whole || !read.TextIsWhole;
    });
}
