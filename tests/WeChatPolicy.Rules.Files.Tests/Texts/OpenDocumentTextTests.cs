namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class OpenDocumentTextTests
{
    private const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"
        """;

    public static TheoryData<string, string, string, string> Bodies { get; } = new()
    {
        { "a word over several spans", "<text:p>机<text:span>密</text:span></text:p>", "机密", "" },
        { "white space is one blank", "<text:p>a\n   <text:span>b</text:span></text:p>", "a b", "" },
        { "blanks, tabs and breaks", "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>", "a   b\tc\nd", "" },
        { "a table", "<table:table table:name=\"表1\"><table:table-row><table:table-cell><text:p>138</text:p></table:table-cell><table:table-cell><text:p>12345678</text:p></table:table-cell></table:table-row></table:table>", "138\t12345678", "" },
        { "a text box stands behind its paragraph", "<text:p>13812<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box><svg:desc>说明</svg:desc></draw:frame>345678</text:p>", "13812345678\n框", "" },
        { "a note stands behind its paragraph", "<text:p>正<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>文</text:p>", "正文\n注", "" },
        { "a comment without its author", "<text:p>正<office:annotation><dc:creator>李</dc:creator><dc:date>2026</dc:date><text:p>批注</text:p></office:annotation>文</text:p>", "正文\n批注", "" },
        { "deleted text", "<text:tracked-changes><text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>正文</text:p>", "正文", "DeletedText" },
        { "inserted text", "<text:tracked-changes><text:changed-region><text:insertion><office:change-info><dc:creator>李</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes><text:p>新增</text:p>", "新增", "" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void The_content_is_read_in_order(string what, string body, string text, string remarks)
    {
        var read = Read.File(Document("text", body), "a.odt");
        Assert.Equal(text, read.Text.TrimEnd('\n'));
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole, what);
    }

    [Fact]
    public void A_sheet_is_read_under_its_name_and_long_numbers_in_full()
    {
        var read = Read.File(Document("spreadsheet", "<table:table table:name=\"名单\"><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"110101199003078515\"><text:p>1.10E+17</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>张伟</text:p></table:table-cell></table:table-row></table:table>"));
        Assert.Equal("名单\n1.10E+17\n110101199003078515\t张伟", read.Text.TrimEnd('\n'));
    }

    [Fact]
    public void Headers_and_properties_are_marks()
    {
        var styles = $"<office:document-styles {Namespaces}><office:master-styles><style:master-page><style:header><text:p>机<text:span>密</text:span></text:p></style:header><style:footer><text:p>第 1 页</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>";
        var meta = $"<office:document-meta {Namespaces}><office:meta><dc:title>采购合同</dc:title><dc:creator>李</dc:creator><meta:user-defined meta:name=\"密级\">机密</meta:user-defined></office:meta></office:document-meta>";
        var read = Read.File(Document("text", "<text:p>二季度采购安排</text:p>", ("styles.xml", styles), ("meta.xml", meta)));
        Assert.Equal(["采购合同", "机密", "机密", "第 1 页"], read.Marks.Select(mark => mark.Text));
        Assert.Contains("2.4.2/secret-file", read.Judged());
    }

    private static byte[] Document(string kind, string body, params (string, string)[] others) => Parts.Zip(
        [("mimetype", "application/vnd.oasis.opendocument." + kind), ("content.xml", $"<office:document-content {Namespaces}><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"), .. others]);
}
