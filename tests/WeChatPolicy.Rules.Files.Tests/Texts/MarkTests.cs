using static WeChatPolicy.Rules.Files.Tests.Texts.WordFile;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

/// <summary>A mark that stands outside the running text is judged as one that stands in it.</summary>
public class MarkTests
{
    private const string Body = "<w:p><w:r><w:t>二季度采购安排如下，请各组按时间表执行。</w:t></w:r></w:p><w:p><w:r><w:t>谢谢大家。</w:t></w:r></w:p>";
    private const string SecretFile = "2.4.2/secret-file";

    public static TheoryData<string, string, string, string> Marked { get; } = new()
    {
        { "a level in a header", "header", Paragraph("机密"), "【机密】" },
        { "a level over two runs", "header", Paragraph("机", "密"), "【机密】" },
        { "a level and its term", "header", Paragraph("秘密★3年"), "【秘密★3年】" },
        { "a level in a footer", "footer", Paragraph("绝密"), "【绝密】" },
        { "a zone of its own beside the page number", "footer", "<w:p><w:r><w:t>绝密</w:t><w:tab/><w:t>第 7 页</w:t></w:r></w:p>", "【绝密】" },
        { "beside the company's name", "header", Paragraph("某某科技 | 机密"), "（某某科技） | （机密）" },
        { "a watermark in VML", "header", "<w:p><w:r><w:pict><v:shape><v:textpath string=\"绝密\"/></v:shape></w:pict></w:r></w:p>", "【绝密】" },
        { "a watermark in DrawingML", "header", "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + Paragraph("机密") + "</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>", "【机密】" },
        { "a level as an own property", "custom", Property("密级", "机密"), "密级：【机密】" },
        { "a level and its term as an own property", "custom", Property("密级", "秘密★1年"), "密级：【秘密★1年】" },
        { "a sensitivity label", "custom", Property("MSIP_Label_0a1b_Enabled", "true") + Property("MSIP_Label_0a1b_Name", "绝密"), "【绝密】" },
        { "a category", "core", "<cp:category>机密</cp:category>", "category：【机密】" },
        { "a title that says it", "core", "<dc:title>密级：机密</dc:title>", "密级：机密" },
    };

    public static TheoryData<string, string, string> Unmarked { get; } = new()
    {
        { "a company's name", "header", Paragraph("某某科技有限公司") },
        { "a page number", "footer", Paragraph("第 7 页 共 9 页") },
        { "a topic", "header", Paragraph("机密性要求说明") },
        { "what the document is about", "header", Paragraph("保密制度培训") },
        { "a chapter of that name", "header", Paragraph("第三章 秘密") },
        { "a title about it", "core", "<dc:title>保密管理办法（征求意见稿）</dc:title>" },
        { "a label that is switched off", "custom", Property("MSIP_Label_0a1b_Enabled", "False") + Property("MSIP_Label_0a1b_Name", "绝密") },
        { "other fields of a label", "custom", Property("MSIP_Label_0a1b_Name", "公开") + Property("MSIP_Label_0a1b_SiteId", "绝密") },
        { "who wrote it", "core", "<dc:creator>机密</dc:creator>" },
        { "what a program keeps for itself", "custom", Property("KSOProductBuildVer", "2052-12.1.0.15712") },
    };

    [Theory, MemberData(nameof(Marked))]
    public void A_mark_outside_the_text_is_judged_like_one_in_it(string what, string part, string content, string line)
    {
        var read = Read.File(With(Body, (part, content)), "a.docx");
        Assert.Contains(line, read.Text.Split('\n'));
        Assert.NotEmpty(read.Marks);
        Assert.True(read.Judged().Contains(SecretFile), what);
    }

    [Theory, MemberData(nameof(Unmarked))]
    public void What_only_stands_where_a_mark_may_accuses_nobody(string what, string part, string content) =>
        Assert.False(Read.File(With(Body, (part, content)), "a.docx").Judged().Contains(SecretFile), what);

    [Fact]
    public void The_same_header_on_every_kind_of_page_is_told_once()
    {
        var read = Read.File(With(Body, ("header", Paragraph("内部资料")), ("header", Paragraph("内部资料")), ("footer", Paragraph("内部资料"))));
        Assert.Equal([(MarkPosition.Header, "内部资料"), (MarkPosition.Footer, "内部资料")], read.Marks.Select(mark => (mark.Position, mark.Text)));
        Assert.Single(read.Text.Split('\n'), line => line.Contains("内部资料", StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_means_what_the_host_says()
    {
        var options = new FileInspectionOptions { Labels = new Dictionary<string, Classification> { ["0A1B"] = Classification.Secret } };
        var read = Read.File(With(Body, ("custom", Property("MSIP_Label_0a1b_Name", "L4"))), "a.docx", options);
        Assert.Equal((MarkPosition.Label, "L4", Classification.Secret), read.Marks.Select(mark => (mark.Position, mark.Text, mark.Level)).Single());
    }

    [Theory]
    [InlineData("机密", "【机密】")]
    [InlineData("某某公司 机密", "（某某公司） （机密）")]
    [InlineData("机密-某部", "（机密）-（某部）")]
    [InlineData("Strictly Confidential", "【Strictly Confidential】")]
    [InlineData("第 7 页", "（第） （7） （页）")]
    [InlineData("二〇二六年度集团公司信息安全管理工作会议纪要及附件汇编", "二〇二六年度集团公司信息安全管理工作会议纪要及附件汇编")]
    [InlineData(" - ", "【 - 】")]
    public void A_mark_is_set_in_brackets(string words, string line) => Assert.Equal(line, WeChatPolicy.Rules.Files.Texts.MarkLine.Of(words));
}
