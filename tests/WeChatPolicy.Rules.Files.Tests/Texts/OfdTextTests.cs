using static WeChatPolicy.Rules.Files.Tests.Texts.OfdFile;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class OfdTextTests
{
    public static TheoryData<string, string, string, string> Pages { get; } = new()
    {
        { "a line", Line("关于采购的通知"), "关于采购的通知", "" },
        { "objects side by side are one word", Line("机", 20) + Line("密", 24), "机密", "" },
        { "a number cut into objects", Line("1381234", 20) + Line("5678", 48), "13812345678", "" },
        { "a little apart is a blank", Line("AB", 20) + Line("CD", 31), "AB CD", "" },
        { "columns are parted", Line("138", 20) + Line("12345678", 60), "138\t12345678", "" },
        { "lines one below the other", Line("上一行", y: 20) + Line("下一行", y: 28), "上一行\n下一行", "" },
        { "a line to the left above", Line("右", 60, 20) + Line("左", 20, 20), "右\n左", "" },
        { "letters one below the other in one object", "<ofd:TextObject ID=\"3\" Boundary=\"20 20 40 20\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">首行</ofd:TextCode><ofd:TextCode X=\"0\" Y=\"10\">次行</ofd:TextCode></ofd:TextObject>", "首行\n次行", "" },
        { "codes beside glyphs tell the letters", Line("合同", more: "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\"><ofd:Glyphs>17 18</ofd:Glyphs></ofd:CGTransform>"), "合同", "" },
        { "glyphs without codes tell none", Line("¤¤", more: "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\"><ofd:Glyphs>17 18</ofd:Glyphs></ofd:CGTransform>") + Line("后文", y: 40), "后文", "CharactersUntold" },
        { "a page of one picture", "<ofd:ImageObject ID=\"4\" Boundary=\"0 0 210 297\" ResourceID=\"5\"/>", "", "NoTextLayer" },
        { "a picture beside text", Line("正文") + "<ofd:ImageObject ID=\"4\" Boundary=\"0 0 21 29\" ResourceID=\"5\"/>", "正文", "" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Objects_are_joined_by_where_they_stand(string what, string page, string text, string remarks)
    {
        var read = Read.File(With(page), "a.ofd");
        Assert.Equal(FileFormat.Ofd, read.Format);
        Assert.Equal(text, read.Text.TrimEnd('\n'));
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole == (remarks.Length == 0), what);
    }

    [Fact]
    public void Pages_follow_each_other() => Assert.Equal("第一页\n第二页", Read.File(With(Line("第一页"), Line("第二页"))).Text.TrimEnd('\n'));

    [Fact]
    public void Names_without_a_prefix_are_the_same()
    {
        var read = Read.File(Parts.Zip(
            ("OFD.xml", "<OFD xmlns=\"http://www.ofdspec.org/2016\"><DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody><DocBody><DocRoot>Doc_1\\Document.xml</DocRoot></DocBody></OFD>"),
            ("Doc_0/Document.xml", "<Document xmlns=\"http://www.ofdspec.org/2016\"><Pages><Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></Pages></Document>"),
            ("Doc_0/Pages/Page_0/Content.xml", Page(Line("首件")).Replace("ofd:", "", StringComparison.Ordinal).Replace("xmlns:ofd", "xmlns", StringComparison.Ordinal)),
            ("doc_1/document.xml", "<Document><Pages><Page ID=\"1\" BaseLoc=\"./Content.xml\"/></Pages></Document>"),
            ("Doc_1/Content.xml", Page(Line("次件")))));
        Assert.Equal("首件\n次件", read.Text.TrimEnd('\n'));
    }

    [Fact]
    public void What_it_says_about_itself_is_read() =>
        Assert.Equal("采购合同\n密级：【秘密★1年】\n正文", Read.File(With("<ofd:Title>采购合同</ofd:Title><ofd:CustomDatas><ofd:CustomData Name=\"密级\">秘密★1年</ofd:CustomData></ofd:CustomDatas>", [], Line("正文"))).Text.TrimEnd('\n'));

    [Fact]
    public void A_template_is_read_once_and_its_background_is_a_mark()
    {
        var use = "<ofd:Template TemplateID=\"9\" ZOrder=\"Background\"/><ofd:Layer ID=\"1\">";
        var read = Read.File(With(
            "",
            [("Doc_0/Tpls/Tpl_0/Content.xml", Page("<ofd:Layer ID=\"7\" Type=\"Background\">" + Line("绝密") + "</ofd:Layer><ofd:Layer ID=\"8\">" + Line("抬头", y: 60) + "</ofd:Layer>"))],
            use + Line("二季度采购安排") + "</ofd:Layer>", use + Line("第二页") + "</ofd:Layer>"));
        Assert.Equal("【绝密】\n二季度采购安排\n抬头\n第二页", read.Text.TrimEnd('\n'));
        Assert.Contains("2.4.2/secret-file", read.Judged());
    }

    [Fact]
    public void Annotations_watermarks_tags_and_attachments_are_read()
    {
        var read = Read.File(With(
            "",
            [
                ("Doc_0/Annots/Annotations.xml", "<ofd:Annotations xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Page PageID=\"10\"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>"),
                ("Doc_0/Annots/Page_0/Annotation.xml", Annotations("<ofd:Annot ID=\"20\" Type=\"Watermark\"><ofd:Appearance>" + Line("机密") + "</ofd:Appearance></ofd:Annot><ofd:Annot ID=\"21\" Type=\"Stamp\"><ofd:Remark>请核对</ofd:Remark><ofd:Appearance>" + Line("已核") + "</ofd:Appearance></ofd:Annot>")),
                ("Doc_0/Tags/CustomTags.xml", "<ofd:CustomTags xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CustomTag><ofd:FileLoc>Tag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>"),
                ("Doc_0/Tags/Tag.xml", "<t:Invoice xmlns:t=\"t\" xmlns:ofd=\"http://www.ofdspec.org/2016\"><t:Buyer>某某公司<ofd:ObjectRef PageRef=\"10\">3</ofd:ObjectRef></t:Buyer></t:Invoice>"),
                ("Doc_0/Attachs/Attachments.xml", "<ofd:Attachments xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Attachment ID=\"1\" Name=\"清单\"><ofd:FileLoc>list.txt</ofd:FileLoc></ofd:Attachment></ofd:Attachments>"),
                ("Doc_0/Attachs/list.txt", "附件里的电话 13812345678"),
            ],
            Line("正文")));
        Assert.Equal("【机密】\n正文\n请核对\n已核\n某某公司", read.Text[..read.Text.IndexOf("\nDoc_0", StringComparison.Ordinal)].TrimEnd('\n'));
        Assert.Equal(["Doc_0/Attachs/list.txt"], read.Members.Select(member => member.Name));
        Assert.Contains("13812345678", read.Members[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_there_is_told()
    {
        var read = Read.File(Parts.Zip(
            ("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>"),
            ("Doc_0/Document.xml", "<Document><Pages><Page ID=\"1\" BaseLoc=\"../../../etc/passwd\"/></Pages></Document>")));
        Assert.Equal("PartDamaged", read.Codes());
        Assert.False(read.TextIsWhole);
    }
}
