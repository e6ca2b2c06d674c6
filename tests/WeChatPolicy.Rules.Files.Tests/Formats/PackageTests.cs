using WeChatPolicy.Rules.Files.Tests.Hostile;
using WeChatPolicy.Rules.Files.Tests.Making;

namespace WeChatPolicy.Rules.Files.Tests.Formats;

/// <summary>What makes a ZIP archive a document, and one under a document's name none.</summary>
public class PackageTests
{
    [Theory]
    [InlineData("[Content_Types].xml", "word/document.xml", FileFormat.WordDocument, Ternary.Yes)]
    [InlineData("[content_types].xml", "Word/Document.xml", FileFormat.WordDocument, Ternary.Yes)]
    [InlineData("[Content_Types].xml", "word/other.xml", FileFormat.WordDocument, Ternary.Yes)]
    [InlineData("[Content_Types].xml", "xl/workbook.xml", FileFormat.ExcelWorkbook, Ternary.No)]
    [InlineData("notes.txt", "word/document.xml", FileFormat.Zip, Ternary.No)]
    [InlineData("notes.txt", "more.txt", FileFormat.Zip, Ternary.No)]
    public void A_package_is_told_by_its_parts_in_upper_or_lower_case(string one, string other, FileFormat format, Ternary agrees)
    {
        var inspection = Looking.At(new ZipBytes().Add(one, "<a/>").Add(other, "<a/>").ToArray(), "a.docx");

        Assert.Equal((format, agrees), (inspection.Format, inspection.AgreesWithName));
    }
}
