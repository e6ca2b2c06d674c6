using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class PlainTextTests
{
    private const string Simplified = "本合同自双方签字之日起生效，未尽事宜由双方协商解决。联系电话 13812345678。";
    private const string Traditional = "本合約自雙方簽字之日起生效，未盡事宜由雙方協商解決。聯絡電話 0912345678。";

    public static TheoryData<string, string, int, bool, string> Encodings { get; } = new()
    {
        { "UTF-8", Simplified, 65001, false, "" },
        { "UTF-8 with a mark", Simplified, 65001, true, "" },
        { "UTF-16", Simplified, 1200, false, "" },
        { "UTF-16 with a mark", Simplified, 1200, true, "" },
        { "UTF-16, big end first", Simplified, 1201, false, "" },
        { "UTF-16, big end first, with a mark", Simplified, 1201, true, "" },
        { "UTF-32 with a mark", Simplified, 12000, true, "" },
        { "GB 18030", Simplified, 54936, false, "" },
        { "GBK with a traditional name", "张镕基与王喆于二〇二六年五月签字确认，双方均无异议。", 54936, false, "" },
        { "GB 18030 with four bytes", Simplified + "𠮷野家", 54936, false, "" },
        { "Big5", Traditional, 950, false, "" },
        { "ASCII", "user,phone\nzhang,13812345678\n", 20127, false, "" },
        { "ASCII letters in UTF-16", "user,phone\nzhang,13812345678\n", 1200, false, "" },
        { "Western Europe, which nothing proves", "Café résumé naïve", 1252, false, "EncodingUntold" },
        { "two characters, which prove nothing", "密级", 54936, false, "EncodingUntold" },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void The_encoding_is_found(string what, string text, int codePage, bool withMark, string remarks)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        var read = Read.File([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], "a.txt");
        Assert.Equal(text, read.Text);
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole == (remarks.Length == 0), what);
    }

    [Fact]
    public void Chinese_that_comes_late_is_found_as_well()
    {
        var text = string.Concat(Enumerable.Repeat("id,name,phone\n", 10_000)) + Simplified;
        Assert.Equal(text, Read.File(CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text), "a.csv").Text);
        Assert.Equal(text, Read.File(Encoding.UTF8.GetBytes(text), "a.csv").Text);
    }

    [Fact]
    public void Bytes_that_are_no_character_are_told()
    {
        var read = Read.File([.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Simplified, 1000))), 0xFF, 0xFF, .. "ab"u8], "a.txt");
        Assert.Contains("EncodingUntold", read.Codes(), StringComparison.Ordinal);
        Assert.False(read.TextIsWhole);
    }

    [Theory]
    [InlineData("a.json", """{"level":"\u673a\u5bc6","path":"C:\\u673a\\x","n":"\n","q":"\u"}""", """{"level":"机密","path":"C:\\u673a\\x","n":"\n","q":"\u"}""")]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><d level=\"&#x673A;&#23494;\">a &amp; b &c; & d</d>", "<?xml version=\"1.0\"?><d level=\"机密\">a & b &c; & d</d>")]
    [InlineData("a.md", "# 机\\u5bc6 <b>", "# 机\\u5bc6 <b>")]
    [InlineData("a.html", "<!doctype html><html><head><title>通知</title><style>p{color:red}</style></head><body><p>机<b>密</b>&#9733;3年</p>\n  <p>a &lt; b</p></body></html>", "通知\n机密★3年\na < b")]
    [InlineData("a.html", "<html><table><tr><td>138</td>\n <td>12345678</td></tr><tr><td>张</td></tr></table></html>", "138\t12345678\n张")]
    [InlineData("a.html", "<html><!-- 内部备注 --><p>正文<br>次行</p><script>var 密钥 = 1 < 2;</script></html>", "内部备注\n正文\n次行\nvar 密钥 = 1 < 2;")]
    [InlineData("a.htm", "<p>第一\n  第二</p>", "第一 第二")]
    public void Sources_say_what_they_say_by_numbers_too(string name, string source, string text)
    {
        var read = Read.File(Encoding.UTF8.GetBytes(source), name);
        Assert.Equal(text, read.Text.TrimEnd('\n'));
        Assert.True(read.TextIsWhole);
    }

    [Theory]
    [InlineData("<html><p>正文</p><img alt=\"", "\"><p>机密</p></html>", 5000, true)] // a picture in letters
    [InlineData("<html><p>正文</p><p class=", "", 5000, false)]
    [InlineData("<html><p>正文</p><p class=", "", 40, true)] // all of it is text
    public void A_tag_that_nobody_ends_is_told_where_its_text_is_lost(string before, string behind, int length, bool whole)
    {
        var read = Read.File(Encoding.UTF8.GetBytes(before + new string('x', length) + behind), "a.html");

        Assert.StartsWith("正文", read.Text, StringComparison.Ordinal);
        Assert.Equal((whole, whole ? "" : "PartDamaged"), (read.TextIsWhole, read.Codes()));
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"gb2312\"?><d>密级</d>", 54936)]
    [InlineData("<html><meta charset=\"gbk\"><p>密级</p></html>", 54936)]
    [InlineData("<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\"><p>密級</p></html>", 950)]
    public void A_text_may_name_its_encoding(string text, int codePage)
    {
        var read = Read.File(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text));
        Assert.Contains("密", read.Text, StringComparison.Ordinal);
        Assert.True(read.TextIsWhole);
    }
}
