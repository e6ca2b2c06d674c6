using WeChatPolicy.Rules.Files.Tests.Making;

namespace WeChatPolicy.Rules.Files.Tests.Formats;

/// <summary>What each format shows: what it is, whether it is encrypted, whether it is whole, and whether its name agrees.</summary>
public class FormatTests
{
    private static readonly Dictionary<string, byte[]> s_files = new()
    {
        ["zip"] = Zips.Of(("a.txt", Zips.Utf8("a")), ("b.txt", Zips.Utf8("b"))),
        ["empty zip"] = Zips.Of(),
        ["docx"] = Zips.Docx(),
        ["xlsx"] = Zips.Package("xl/workbook.xml"),
        ["xlsb"] = Zips.Package("xl/workbook.bin"),
        ["pptx"] = Zips.Package("ppt/presentation.xml"),
        ["odt"] = Zips.OpenDocument("text"),
        ["ods"] = Zips.OpenDocument("spreadsheet"),
        ["odp"] = Zips.OpenDocument("presentation"),
        ["locked odt"] = Zips.OpenDocument("text", "<manifest:encryption-data/>"),
        ["ofd"] = Zips.Of(("OFD.xml", Zips.Utf8("<OFD/>")), ("Doc_0/Document.xml", Zips.Utf8("<a/>"))),
        ["zip of a folder word"] = Zips.Of(("word/notes.txt", Zips.Utf8("a"))),
        ["zipcrypto"] = Zips.WithFlags(Zips.Of(("a.txt", Zips.Utf8("abc"))), 1),
        ["aes zip"] = Zips.WithFlags(Zips.Of(("a.txt", Zips.Utf8("abc"))), 1, method: 99),
        ["gz"] = Archives.Gzip(Zips.Utf8("abc")),
        ["tar"] = Archives.Tar(("a.txt", Zips.Utf8("abc"))),
        ["rar4"] = Archives.RarFour([("a.txt", Zips.Utf8("abc"))]),
        ["locked rar4"] = Archives.RarFour([("a.txt", Zips.Utf8("abc"))], encrypted: true),
        ["hidden rar4"] = Archives.RarFour([], namesEncrypted: true),
        ["rar5"] = Archives.RarFive([("a.txt", Zips.Utf8("abc"))]),
        ["locked rar5"] = Archives.RarFive([("a.txt", Zips.Utf8("abc"))], encrypted: true),
        ["hidden rar5"] = Archives.RarFive([], namesEncrypted: true),
        ["rar5 volume"] = Archives.RarFive([("a.txt", Zips.Utf8("abc"))], volume: true),
        ["doc"] = Compounds.Word(encrypted: false),
        ["locked doc"] = Compounds.Word(encrypted: true),
        ["xls"] = Compounds.Excel(encrypted: false),
        ["locked xls"] = Compounds.Excel(encrypted: true),
        ["ppt"] = Compounds.PowerPoint(encrypted: false),
        ["locked ppt"] = Compounds.PowerPoint(encrypted: true),
        ["locked ooxml"] = Compounds.Of(("EncryptionInfo", [4, 0, 4, 0]), ("EncryptedPackage", new byte[16])),
        ["msg"] = Compounds.Of(("__properties_version1.0", new byte[32])),
        ["other compound"] = Compounds.Of(("Contents", new byte[32])),
        ["pdf"] = Pictures.Pdf(),
        ["pdf behind blanks"] = Pictures.Pdf(before: "\r\n\r\n"),
        ["png"] = Pictures.Png(),
        ["jpg"] = Pictures.Jpeg(),
        ["gif"] = Pictures.Gif(),
        ["bmp"] = Pictures.Bmp(),
        ["wav"] = Pictures.Wave(),
        ["mp4"] = Pictures.Mp4(),
        ["rtf"] = Pictures.Rtf(),
        ["txt"] = Zips.Utf8("第一行\n第二行\n"),
        ["eml"] = Zips.Utf8("Received: from a\r\n by b\r\nFrom: a@example.com\r\nSubject: x\r\n\r\nbody\r\n"),
        ["text about mail"] = Zips.Utf8("From: the office\nTo: all\n\nhello\n"),
        ["pgp"] = Zips.Utf8("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
        ["nothing"] = [],
        ["rubbish"] = [.. Enumerable.Range(0, 2000).Select(i => (byte)((i * 7919) >> 3))],
    };

    [Theory]
    [InlineData("zip", "a.zip", FileFormat.Zip, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("empty zip", "a.zip", FileFormat.Zip, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("zip", "a.docx", FileFormat.Zip, FileKind.Unknown, Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("zip", "a.pdf", FileFormat.Zip, FileKind.Unknown, Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("docx", "a.docx", FileFormat.WordDocument, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("docx", "a.DOC", FileFormat.WordDocument, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("docx", "a.xlsx", FileFormat.WordDocument, FileKind.Unknown, Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("xlsx", "a.xlsx", FileFormat.ExcelWorkbook, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("xlsb", "a.xlsx", FileFormat.ExcelWorkbook, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("pptx", "a.pptx", FileFormat.PowerPointPresentation, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("odt", "a.odt", FileFormat.OpenDocument, FileKind.OpenDocumentText, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("ods", "a.ods", FileFormat.OpenDocument, FileKind.OpenDocumentSpreadsheet, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("odp", "a.odp", FileFormat.OpenDocument, FileKind.OpenDocumentPresentation, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("ods", "a.odt", FileFormat.OpenDocument, FileKind.OpenDocumentSpreadsheet, Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("locked odt", "a.odt", FileFormat.OpenDocument, FileKind.OpenDocumentText, Ternary.Yes, Ternary.Yes, Ternary.Unknown)]
    [InlineData("ofd", "a.ofd", FileFormat.Ofd, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("zip of a folder word", "a.zip", FileFormat.Zip, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("zipcrypto", "a.zip", FileFormat.Zip, FileKind.Unknown, Ternary.Yes, Ternary.Yes, Ternary.Unknown)]
    [InlineData("aes zip", "a.zip", FileFormat.Zip, FileKind.Unknown, Ternary.Yes, Ternary.Yes, Ternary.Unknown)]
    [InlineData("gz", "a.txt.gz", FileFormat.Gzip, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("tar", "a.tar", FileFormat.Tar, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("rar4", "a.rar", FileFormat.Rar, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("locked rar4", "a.rar", FileFormat.Rar, FileKind.Unknown, Ternary.Yes, Ternary.Yes, Ternary.Unknown)]
    [InlineData("hidden rar4", "a.rar", FileFormat.Rar, FileKind.Unknown, Ternary.Yes, Ternary.Yes, Ternary.Unknown)]
    [InlineData("rar5", "a.rar", FileFormat.Rar, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("locked rar5", "a.rar", FileFormat.Rar, FileKind.Unknown, Ternary.Yes, Ternary.Yes, Ternary.Unknown)]
    [InlineData("hidden rar5", "a.rar", FileFormat.Rar, FileKind.Unknown, Ternary.Yes, Ternary.Yes, Ternary.Unknown)]
    [InlineData("rar5 volume", "a.part1.rar", FileFormat.Rar, FileKind.Unknown, Ternary.Yes, Ternary.Unknown, Ternary.Unknown)]
    [InlineData("doc", "a.doc", FileFormat.OleCompound, FileKind.LegacyWord, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("doc", "a.wps", FileFormat.OleCompound, FileKind.LegacyWord, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("doc", "a.xls", FileFormat.OleCompound, FileKind.LegacyWord, Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("doc", "a.docx", FileFormat.OleCompound, FileKind.LegacyWord, Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("locked doc", "a.doc", FileFormat.OleCompound, FileKind.LegacyWord, Ternary.Yes, Ternary.Yes, Ternary.Yes)]
    [InlineData("xls", "a.xls", FileFormat.OleCompound, FileKind.LegacyExcel, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("xls", "a.et", FileFormat.OleCompound, FileKind.LegacyExcel, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("locked xls", "a.xls", FileFormat.OleCompound, FileKind.LegacyExcel, Ternary.Yes, Ternary.Yes, Ternary.Yes)]
    [InlineData("ppt", "a.ppt", FileFormat.OleCompound, FileKind.LegacyPowerPoint, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("locked ppt", "a.ppt", FileFormat.OleCompound, FileKind.LegacyPowerPoint, Ternary.Yes, Ternary.Yes, Ternary.Yes)]
    [InlineData("locked ooxml", "a.docx", FileFormat.OleCompound, FileKind.EncryptedOffice, Ternary.Yes, Ternary.Yes, Ternary.Yes)]
    [InlineData("locked ooxml", "a.xlsx", FileFormat.OleCompound, FileKind.EncryptedOffice, Ternary.Yes, Ternary.Yes, Ternary.Yes)]
    [InlineData("msg", "a.msg", FileFormat.OleCompound, FileKind.OutlookMessage, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("other compound", "a.doc", FileFormat.OleCompound, FileKind.Unknown, Ternary.Yes, Ternary.Unknown, Ternary.Yes)]
    [InlineData("pdf", "a.pdf", FileFormat.Pdf, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("pdf", "a.jpg", FileFormat.Pdf, FileKind.Unknown, Ternary.No, Ternary.No, Ternary.Yes)]
    [InlineData("pdf behind blanks", "a.pdf", FileFormat.Pdf, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("png", "a.png", FileFormat.Png, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("jpg", "a.jpeg", FileFormat.Jpeg, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("gif", "a.gif", FileFormat.Gif, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("bmp", "a.bmp", FileFormat.Bmp, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("wav", "a.wav", FileFormat.Wave, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("mp4", "a.mp4", FileFormat.Mp4, FileKind.Unknown, Ternary.Yes, Ternary.Unknown, Ternary.Yes)]
    [InlineData("rtf", "a.rtf", FileFormat.RichText, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Yes)]
    [InlineData("txt", "a.txt", FileFormat.Text, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Unknown)]
    [InlineData("txt", "a.docx", FileFormat.Text, FileKind.Unknown, Ternary.No, Ternary.No, Ternary.Unknown)]
    [InlineData("eml", "a.eml", FileFormat.Text, FileKind.Mail, Ternary.Unknown, Ternary.No, Ternary.Unknown)]
    [InlineData("text about mail", "a.txt", FileFormat.Text, FileKind.Unknown, Ternary.Yes, Ternary.No, Ternary.Unknown)]
    [InlineData("pgp", "a.asc", FileFormat.Text, FileKind.Unknown, Ternary.Unknown, Ternary.Yes, Ternary.Unknown)]
    [InlineData("nothing", "a.docx", FileFormat.Unknown, FileKind.Unknown, Ternary.Unknown, Ternary.Unknown, Ternary.Unknown)]
    [InlineData("rubbish", "a.docx", FileFormat.Unrecognised, FileKind.Unknown, Ternary.No, Ternary.Unknown, Ternary.Unknown)]
    public void A_file_is_what_its_bytes_show(string file, string name, FileFormat format, FileKind kind, Ternary agrees, Ternary encrypted, Ternary intact)
    {
        var inspection = Looking.At(s_files[file], name);

        Assert.Equal((format, kind, agrees, encrypted, intact), (inspection.Format, inspection.Kind, inspection.AgreesWithName, inspection.Encrypted, inspection.Intact));
        Assert.Equal(agrees == Ternary.No, inspection.Codes().Contains(RemarkCode.NameDisagrees));
        Assert.Equal(s_files[file].Length, inspection.Size);
    }

    public static TheoryData<string> Whole => [.. s_files.Keys.Where(name => Looking.At(s_files[name]).Intact == Ternary.Yes)];

    /// <summary>A file without its last bytes, or the front half of it, is whole for nobody; where the format tells, it is cut short for sure.</summary>
    [Theory]
    [MemberData(nameof(Whole))]
    public void What_was_cut_is_not_whole(string file)
    {
        var bytes = s_files[file];
        foreach (var length in (int[])[bytes.Length - 1, bytes.Length - 2, bytes.Length * 3 / 4, bytes.Length / 2])
        {
            Assert.NotEqual(Ternary.Yes, Looking.At(bytes[..length]).Intact);
        }
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("docx")]
    [InlineData("ofd")]
    [InlineData("rar4")]
    [InlineData("rar5")]
    [InlineData("gz")]
    [InlineData("doc")]
    [InlineData("pdf")]
    [InlineData("png")]
    [InlineData("jpg")]
    [InlineData("gif")]
    [InlineData("bmp")]
    [InlineData("wav")]
    [InlineData("mp4")]
    [InlineData("rtf")]
    public void What_was_cut_in_the_middle_is_cut_short_for_sure(string file)
    {
        var inspection = Looking.At(s_files[file][..(s_files[file].Length * 3 / 4)]);

        Assert.Equal(Ternary.No, inspection.Intact);
        Assert.Contains(RemarkCode.CutShort, inspection.Codes());
        Assert.False(inspection.TextIsWhole);
    }
}
