using static WeChatPolicy.Rules.Files.Tests.Texts.PdfFile;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class PdfTextTests
{
    private const string Oblique = "0.707 0.707 -0.707 0.707";

    public static TheoryData<string, string, string, string> Pages { get; } = new()
    {
        { "lines", Draw("第一行", 72, 700) + Draw("第二行", 72, 680), "第一行\n第二行", "" },
        { "a word drawn in pieces", Draw("机", 72, 700) + Draw("密", 84, 700), "机密", "" },
        { "a number drawn in pieces", Draw("1381234", 72, 700) + Draw("5678", 156, 700), "13812345678", "" },
        { "Chinese characters set wide", Draw("通", 72, 700) + Draw("知", 96, 700), "通知", "" },
        { "digits a little apart", Draw("138", 72, 700) + Draw("1234", 114, 700), "138 1234", "" },
        { "columns", Draw("姓名", 72, 700) + Draw("张伟", 240, 700), "姓名\t张伟", "" },
        { "drawn twice to look bold", Draw("重要", 72, 700) + Draw("重要", 72.2, 700), "重要", "" },
        { "a page number of its own line", Draw("正文一句话", 72, 700) + Draw("7", 300, 30), "【7】\n正文一句话", "" },
        { "what a replacement text says", "/Span << /ActualText <FEFF673A5BC6> >> BDC\n" + Draw("甲乙", 72, 700) + "EMC\n", "机密", "" },
        { "invisible text under a picture", FullPicture + "3 Tr " + Draw("识别出的正文内容很长，超过四十个字，足以说明这一页不只是一张没有人识别过的扫描图片，而是带文字层的。", 20, 700), "识别出的正文内容很长，超过四十个字，足以说明这一页不只是一张没有人识别过的扫描图片，而是带文字层的。", "HiddenText PicturesUnread" },
        { "a picture beside text", Draw("正文", 72, 700) + SmallPicture, "正文", "PicturesUnread" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_page_is_read_in_order(string what, string page, string text, string remarks)
    {
        var read = Read.File(With(toUnicode: true, "", page), "a.pdf");
        Assert.Equal(text, read.Text.TrimEnd('\n'));
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole, what);
    }

    [Fact]
    public void Glyphs_without_a_character_are_left_out_and_told()
    {
        var read = Read.File(With(toUnicode: false, "", Draw("ABC138", 72, 700)));
        Assert.Equal("", read.Text.Trim());
        Assert.Equal("CharactersUntold", read.Codes());
        Assert.False(read.TextIsWhole);
    }

    [Theory]
    [InlineData(FullPicture)]
    [InlineData(SmallPicture)]
    public void A_page_of_pictures_has_no_text_layer(string page)
    {
        var read = Read.File(With(toUnicode: true, "", page));
        Assert.Equal("NoTextLayer", read.Codes());
        Assert.Equal("page 1", Assert.Single(read.Remarks).Part);
        Assert.False(read.TextIsWhole);
    }

    [Fact]
    public void A_scan_with_a_stamp_of_text_is_a_scan_all_the_same() =>
        Assert.Equal("NoTextLayer", Read.File(With(toUnicode: true, "", FullPicture + Draw("已核", 72, 700))).Codes());

    [Fact]
    public void Headers_are_told_once_and_watermarks_across_the_page_too()
    {
        string[] pages = [.. Enumerable.Range(1, 3).Select(number => Draw("机密", 72, 810) + Draw($"第{number}页的正文内容", 72, 700) + Draw("绝密", 200, 400, Oblique) + Draw($"第 {number} 页", 280, 30))];
        var read = Read.File(With(toUnicode: true, "/Title (Plan)", pages));
        Assert.Equal([(MarkPosition.Property, "Plan"), (MarkPosition.Header, "机密"), (MarkPosition.Watermark, "绝密"), (MarkPosition.Footer, "第 1 页")], read.Marks.Select(mark => (mark.Position, mark.Text)));
        Assert.EndsWith("第1页的正文内容\n第2页的正文内容\n第3页的正文内容", read.Text.TrimEnd('\n'), StringComparison.Ordinal);
        Assert.Contains("2.4.2/secret-file", read.Judged());
    }

    [Fact]
    public void A_number_in_a_footer_that_is_no_page_number_is_never_lost()
    {
        var read = Read.File(With(toUnicode: true, "", Draw("电话 13812345678", 72, 30), Draw("电话 13987654321", 72, 30)));
        Assert.Contains("13812345678", read.Text, StringComparison.Ordinal);
        Assert.Contains("13987654321", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recogniser_of_the_host_gets_the_pictures()
    {
        var read = Read.File(With(toUnicode: true, "", FullPicture), options: new FileInspectionOptions { Recogniser = new Reader() });
        Assert.Contains("图上的字", read.Text, StringComparison.Ordinal);
        Assert.True(read.TextIsWhole);
    }

    private sealed class Reader : IContentRecogniser
    {
        public bool Recognises(FileFormat format) => format == FileFormat.Png;

        public RecognisedText? Recognise(Stream content, FileFormat format, CancellationToken cancellationToken) => new("图上的字", IsWhole: true);
    }
}
