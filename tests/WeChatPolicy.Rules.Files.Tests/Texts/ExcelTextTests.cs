using static WeChatPolicy.Rules.Files.Tests.Texts.ExcelFile;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class ExcelTextTests
{
    private const string Strings = "<si><t>姓名</t></si><si><r><t>机</t></r><r><rPr/><t>密</t></r></si><si><t>张</t><rPh sb=\"0\" eb=\"1\"><t>zhāng</t></rPh></si><si><t>上_x000A_下_x005F_x41_</t></si>";

    public static TheoryData<string, string, string, string> Sheets { get; } = new()
    {
        { "strings that the cells share", Row(Shared(0), Shared(2)), "姓名\t张", "" },
        { "a string of several runs is one word", Row(Shared(1)), "机密", "" },
        { "escaped characters", Row(Shared(3)), "上\n下_x41_", "" },
        { "a string in its cell", Row("<c t=\"inlineStr\"><is><t>内联</t></is></c>"), "内联", "" },
        { "the result of a formula", Row("<c t=\"str\"><f>A1&amp;B1</f><v>张伟</v></c>", "<c><f>1+1</f><v>2</v></c>"), "张伟\t2", "" },
        { "a formula that nobody has computed", Row("<c><f>A1</f></c>", "后"), "后", "PartNotRead" },
        { "an identity card as a number", Row("110101199003078515"), "110101199003078515", "" },
        { "an identity card with an exponent, whose last digits are lost", Row("1.10101199003078E+17"), "110101199003078000", "" },
        { "a phone number with an exponent", Row("1.3812345678E10"), "13812345678", "" },
        { "a phone number as a fraction of nothing", Row("13812345678.0"), "13812345678", "" },
        { "two cells never make one number", Row("138", "12345678"), "138\t12345678", "" },
        { "a fraction as it is shown", Row("0.10000000000000001", "-1.5"), "0.1\t-1.5", "" },
        { "a date of the built-in kinds", Row(Styled(1, "45366")), "2024-03-15", "" },
        { "a date in Chinese letters, with the time", Row(Styled(2, "45366.5")), "2024-03-15 12:00:00", "" },
        { "a number with decimals is no date", Row(Styled(3, "45366")), "45366", "" },
        { "quoted letters are no date", Row(Styled(4, "45366")), "45366", "" },
        { "truth", Row("<c t=\"b\"><v>1</v></c>", "<c t=\"e\"><v>#N/A</v></c>"), "TRUE\t#N/A", "" },
        { "empty cells and rows leave no trace", Row("<c/>", "<c/>", "左", "<c/>") + "<row/>" + Row("下"), "左\n下", "" },
        { "a hidden row is read", "<row hidden=\"1\"><c><v>7</v></c></row>", "7", "HiddenText" },
        { "a string that is not there", Row(Shared(99), "后"), "后", "PartDamaged" },
    };

    [Theory, MemberData(nameof(Sheets))]
    public void Cells_are_read_as_they_are_shown(string what, string rows, string text, string remarks)
    {
        var read = Read.File(With(rows, Strings), "a.xlsx");
        Assert.Equal("名单\n" + text, read.Text.TrimEnd('\n'));
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole == remarks is not ("PartNotRead" or "PartDamaged"), what);
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_travels_along(string state)
    {
        var read = Read.File(With(Row("5"), state: state));
        Assert.Equal("名单\n5", read.Text.TrimEnd('\n'));
        Assert.Equal("HiddenText", read.Codes());
    }

    [Theory]
    [InlineData("&L机密&C&\"宋体,常规\"&12报价单&R第 &P 页", "机密 报价单 第  页")]
    [InlineData("&C&KFF0000绝密", "绝密")]
    [InlineData("R&&D部", "R&D部")]
    [InlineData("&L&F&C&A&R&D &T", "")]
    public void The_codes_of_a_header_are_not_its_text(string codes, string zones)
    {
        var escaped = codes.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        var read = Read.File(With(Row("1"), rest: $"<headerFooter><oddHeader>{escaped}</oddHeader></headerFooter>"));
        Assert.Equal(zones, string.Join(' ', read.Marks.Select(mark => mark.Text)));
    }

    [Fact]
    public void A_mark_in_a_sheets_header_is_judged() =>
        Assert.Contains("2.4.2/secret-file", Read.File(With(Row("42"), rest: "<headerFooter><oddFooter>&amp;C机密★3年</oddFooter></headerFooter>")).Judged());

    [Fact]
    public void A_binary_workbook_is_not_silently_empty()
    {
        var read = Read.File(Parts.Office("xl/workbook.bin", ("xl/workbook.bin", "x")));
        Assert.Contains("TextNotRead", read.Codes(), StringComparison.Ordinal);
        Assert.False(read.TextIsWhole);
    }
}
