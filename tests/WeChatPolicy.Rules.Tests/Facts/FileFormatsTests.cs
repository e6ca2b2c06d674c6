namespace WeChatPolicy.Rules.Tests.Facts;

public class FileFormatsTests
{
    [Theory]
    [InlineData("报价单.PDF", FileFormat.Pdf, Ternary.Yes)]
    [InlineData("报价单.pdf", FileFormat.WindowsExecutable, Ternary.No)]
    [InlineData("报价单.pdf.exe", FileFormat.WindowsExecutable, Ternary.Yes)]
    [InlineData("报价单.pdf", FileFormat.Unrecognised, Ternary.No)]
    [InlineData("报价单.pdf", FileFormat.Unknown, Ternary.Unknown)]
    [InlineData("合同.docx", FileFormat.WordDocument, Ternary.Yes)]
    [InlineData("合同.docx", FileFormat.OleCompound, Ternary.Yes)]
    [InlineData("合同.docx", FileFormat.ExcelWorkbook, Ternary.No)]
    [InlineData("合同.wps", FileFormat.WordDocument, Ternary.Yes)]
    [InlineData("语音.amr", FileFormat.Amr, Ternary.Yes)]
    [InlineData("语音.amr", FileFormat.Silk, Ternary.Yes)]
    [InlineData("语音.silk", FileFormat.Silk, Ternary.Yes)]
    [InlineData("语音.silk", FileFormat.Amr, Ternary.No)]
    [InlineData("语音.amr", FileFormat.Mp3, Ternary.No)]
    [InlineData("入口.ts", FileFormat.Text, Ternary.Yes)]
    [InlineData("录像.ts", FileFormat.MpegTransportStream, Ternary.Yes)]
    [InlineData("录像.ts", FileFormat.Mp4, Ternary.No)]
    [InlineData("录像.ts", FileFormat.WindowsExecutable, Ternary.No)]
    [InlineData("录像.m2ts", FileFormat.MpegTransportStream, Ternary.Yes)]
    [InlineData("录像.m2ts", FileFormat.Text, Ternary.No)]
    [InlineData("录像.mp4", FileFormat.MpegTransportStream, Ternary.No)]
    [InlineData("代码.unknownkind", FileFormat.Text, Ternary.Unknown)]
    [InlineData("无扩展名", FileFormat.Text, Ternary.Unknown)]
    [InlineData("", FileFormat.Text, Ternary.Unknown)]
    [InlineData("末尾.", FileFormat.Text, Ternary.Unknown)]
    public void A_content_fits_a_name_or_not(string name, FileFormat format, Ternary fits) => Assert.Equal(fits, format.FitsName(name));

    [Theory]
    [InlineData("application/pdf", FileFormat.Pdf, Ternary.Yes)]
    [InlineData("Text/Plain; charset=gbk", FileFormat.Text, Ternary.Yes)]
    [InlineData("image/png", FileFormat.Jpeg, Ternary.No)]
    [InlineData("video/mp2t", FileFormat.MpegTransportStream, Ternary.Yes)]
    [InlineData("video/mp2t", FileFormat.Text, Ternary.No)]
    [InlineData("audio/amr", FileFormat.Silk, Ternary.Yes)]
    [InlineData("application/octet-stream", FileFormat.Pdf, Ternary.Unknown)]
    [InlineData(null, FileFormat.Pdf, Ternary.Unknown)]
    public void A_content_fits_a_media_type_or_not(string? mediaType, FileFormat format, Ternary fits) => Assert.Equal(fits, format.FitsMediaType(mediaType));
}
