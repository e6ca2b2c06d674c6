using static WeChatPolicy.Rules.Files.Tests.Texts.WordFile;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class WordTextTests
{
    private const string Box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    public static TheoryData<string, string, string, string> Bodies { get; } = new()
    {
        { "a word over several runs is one", Paragraph("本文件为机", "密", "，请勿外传"), "本文件为机密，请勿外传", "" },
        { "a number over several runs is one", Paragraph("1381234", "5678"), "13812345678", "" },
        { "paragraphs are lines", Paragraph("第一段") + Paragraph("第二段"), "第一段\n第二段", "" },
        { "empty paragraphs leave no trace", Paragraph("第一段") + "<w:p/>" + Paragraph() + Paragraph("第二段"), "第一段\n第二段", "" },
        { "cells are parted by tabs, rows by lines", "<w:tbl><w:tr><w:tc>" + Paragraph("138") + "</w:tc><w:tc>" + Paragraph("12345678") + "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>" + Paragraph("末格") + "</w:tc></w:tr></w:tbl>" + Paragraph("表后"), "138\t12345678\n末格\n表后", "" },
        { "paragraphs of a cell are lines", "<w:tbl><w:tr><w:tc>" + Paragraph("张伟") + Paragraph("李娜") + "</w:tc><w:tc>" + Paragraph("王芳") + "</w:tc></w:tr></w:tbl>", "张伟\n李娜\t王芳", "" },
        { "a tab and a break", Paragraph("姓名", "<w:r><w:tab/></w:r>", "李娜", "<w:r><w:br/></w:r>", "电话"), "姓名\t李娜\n电话", "" },
        { "tab stops are no tabs", "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4153\"/></w:tabs></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>", "正文", "" },
        { "a hyphen that does not break", Paragraph("A", "<w:r><w:noBreakHyphen/></w:r>", "1"), "A-1", "" },
        { "a soft hyphen is not shown", Paragraph("机", "<w:r><w:softHyphen/></w:r>", "密"), "机密", "" },
        { "inserted text is the document's", "<w:p><w:ins w:author=\"a\"><w:r><w:t>新增条款</w:t></w:r></w:ins></w:p>", "新增条款", "" },
        { "deleted text is not", "<w:p><w:r><w:t>保留</w:t></w:r><w:del w:author=\"a\"><w:r><w:delText>删去的绝密</w:delText></w:r></w:del></w:p>", "保留", "DeletedText" },
        { "moved text stands where it was moved to", "<w:p><w:moveFrom w:author=\"a\"><w:r><w:t>原处</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:author=\"a\"><w:r><w:t>原处</w:t></w:r></w:moveTo></w:p>", "原处", "DeletedText" },
        { "a deleted paragraph mark deletes no text", "<w:p><w:pPr><w:rPr><w:del w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>", "正文", "" },
        { "hidden text travels along", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的底价</w:t></w:r><w:r><w:t>公开</w:t></w:r></w:p>", "隐藏的底价公开", "HiddenText" },
        { "text that is expressly not hidden", "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>公开</w:t></w:r></w:p>", "公开", "" },
        { "a field shows its result, not its code", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "7", "" },
        { "a text box stands behind its paragraph and is read once", Paragraph("110101199003", Box.Replace("{0}", Paragraph("文本框"), StringComparison.Ordinal), "078515"), "110101199003078515\n文本框", "" },
        { "the other way to say it where the first says nothing", "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:bodyPr/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + Paragraph("旧式文本框") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", "旧式文本框", "" },
        { "a reading above a word does not cut it", "<w:p><w:r><w:t>机</w:t></w:r><w:r><w:ruby><w:rt><w:r><w:t>mì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>密</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "机密\nmì", "" },
        { "a star from a symbol font", "<w:p><w:r><w:t>机密</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0AB\"/></w:r><w:r><w:t>3年</w:t></w:r></w:p>", "机密★3年", "" },
        { "another symbol joins no numbers", "<w:p><w:r><w:t>138</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F028\"/></w:r><w:r><w:t>12345678</w:t></w:r></w:p>", "138 12345678", "" },
        { "a formula", "<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>", "a+b", "" },
        { "a content control", "<w:sdt><w:sdtPr><w:alias w:val=\"别名\"/></w:sdtPr><w:sdtContent>" + Paragraph("控件内容") + "</w:sdtContent></w:sdt>", "控件内容", "" },
        { "a link shows its text", "<w:p><w:hyperlink r:id=\"x\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:r><w:t>点此</w:t></w:r></w:hyperlink></w:p>", "点此", "" },
        { "characters beyond the basic plane", Paragraph("𠮷野家🀄"), "𠮷野家🀄", "" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void The_body_is_read_in_order(string what, string body, string text, string remarks)
    {
        var read = Read.File(With(body), "a.docx");
        Assert.Equal(text, read.Text.TrimEnd('\n'));
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole, what);
    }

    [Fact]
    public void Notes_and_comments_follow_the_body() =>
        Assert.Equal("正文\n脚注\n尾注\n批注", Read.File(With(
            Paragraph("正文"),
            ("comments", "<w:comment w:id=\"0\">" + Paragraph("批注") + "</w:comment>"),
            ("endnotes", "<w:endnote w:id=\"1\">" + Paragraph("尾注") + "</w:endnote>"),
            ("footnotes", "<w:footnote w:id=\"1\">" + Paragraph("脚注") + "</w:footnote>"))).Text.TrimEnd('\n'));

    [Fact]
    public void A_strict_document_is_read_like_any_other()
    {
        var strict = """<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>严格</w:t></w:r></w:p></w:body></w:document>""";
        var relations = Parts.Relations(("m", "officeDocument", "/word/document.xml")).Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", "http://purl.oclc.org/ooxml/officeDocument/relationships/", StringComparison.Ordinal);
        Assert.Equal("严格", Read.File(Parts.Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", relations), ("word/document.xml", strict))).Text.TrimEnd('\n'));
    }

    [Theory]
    [InlineData("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>前半</w:t>", "前半", "PartDamaged")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><w:document xmlns:w=\"w\"/>", "", "DocumentTypeDefinition")]
    public void A_part_that_cannot_be_read_to_its_end_is_told_and_the_others_are_read(string document, string text, string remark)
    {
        var read = Read.File(Parts.Office(
            "word/document.xml",
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", Parts.Relations(("r1", "footer", "footer1.xml"))),
            ("word/footer1.xml", "<w:ftr xmlns:w=\"w\"><w:p><w:r><w:t>页脚</w:t></w:r></w:p></w:ftr>")));
        Assert.Contains(remark, read.Codes(), StringComparison.Ordinal);
        Assert.False(read.TextIsWhole);
        Assert.Contains("页脚", read.Text, StringComparison.Ordinal);
        Assert.Contains(text, read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_ends_in_the_middle_of_a_text_box_keeps_no_other_text()
    {
        var read = Read.File(With(Paragraph("二季度采购安排"), ("header", "<?xml version=\"1.0\"?><w:hdr xmlns:w=\"w\"><w:p><w:r><w:txbxContent><w:p><w:r><w:t>机密</w:t></w:r></w:p>")));
        Assert.Equal("【机密】\n二季度采购安排", read.Text.TrimEnd('\n'));
        Assert.Equal("PartDamaged", read.Codes());
    }

    [Fact]
    public void What_is_nested_deeper_than_any_program_writes_is_told()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 600)) + string.Concat(Enumerable.Repeat("</w:sdt>", 600));
        Assert.Contains("NestedTooDeep", Read.File(With(Paragraph("正文") + deep)).Codes(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_text_than_is_taken_ends_the_reading()
    {
        var read = Read.File(With(string.Concat(Enumerable.Repeat(Paragraph("一二三四五六七八九十"), 100))), options: new FileInspectionOptions { MaxTextCharacters = 55 });
        Assert.Equal(55, read.Text.Length);
        Assert.False(read.TextIsWhole);
        Assert.Contains("TooMuchText", read.Codes(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_told_and_cuts_no_text()
    {
        var read = Read.File(With(Paragraph("正文"), ("image", "<?x")));
        Assert.Equal("PicturesUnread", read.Codes());
        Assert.True(read.TextIsWhole);
    }
}
