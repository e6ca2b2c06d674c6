using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>PDF files, written object by object (ISO 32000-1, 7.5), whose letters are numbered as in Unicode.</summary>
internal static class PdfFile
{
    /// <summary>A file of those pages; of each the operators that draw it.</summary>
    /// <param name="toUnicode">Whether the font tells which characters its glyphs are.</param>
    /// <param name="information">The information dictionary's entries.</param>
    /// <param name="pages">The content of the pages.</param>
    public static byte[] With(bool toUnicode, string information, params string[] pages)
    {
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + string.Concat(Enumerable.Range(0, 256).Chunk(100).Select(rows => $"{rows.Length} beginbfrange\n{string.Concat(rows.Select(row => $"<{row:X2}00> <{row:X2}FF> <{row:X2}00>\n"))}endbfrange\n"))
            + "endcmap CMapName currentdict /CMap defineresource pop end end";
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, number) => $"{7 + (2 * number)} 0 R"))}] /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R >> >> >>",
            $"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Song /Encoding /Identity-H /DescendantFonts [4 0 R]{(toUnicode ? " /ToUnicode 5 0 R" : "")} >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /AAAAAA+Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
            Stream(map),
            Stream("\u0000", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"),
        };
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream(page));
        }

        objects.Add($"<< {information} >>");
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var number = 0; number < objects.Count; number++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{objects[number]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R /Info {objects.Count} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>Draws a text there, in letters of 12 points as wide as they are high.</summary>
    public static string Draw(string text, double x, double y, string matrix = "1 0 0 1") =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 12 Tf {matrix} {x} {y} Tm <{Hex(text)}> Tj ET\n");

    public static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    public const string FullPicture = "q 595 0 0 842 0 0 cm /Im1 Do Q\n";

    public const string SmallPicture = "q 20 0 0 20 300 500 cm /Im1 Do Q\n";

    private static string Stream(string content, string entries = "") => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";
}
