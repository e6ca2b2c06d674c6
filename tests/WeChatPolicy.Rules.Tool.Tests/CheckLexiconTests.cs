namespace WeChatPolicy.Rules.Tool.Tests;

public class CheckLexiconTests
{
    [Theory]
    [InlineData("老虎机\n[possible]\n筹码\n", "2 terms: 0 unmistakable, 1 likely, 1 possible; 0 exceptions")]
    [InlineData("# 自有词表\n\n[unmistakable]\n木头脑袋 ! 木头脑袋雕像\n", "1 terms: 1 unmistakable, 0 likely, 0 possible; 1 exceptions")]
    [InlineData("C++\n.NET\n+V", "3 terms")]
    [InlineData("\uFEFF暗号…发我\r\n外挂\r\n", "2 terms")]
    [InlineData("", "0 terms")]
    public void A_sound_lexicon_is_ok_and_what_was_read_is_said(string text, string words)
    {
        using var run = new ToolRun();
        run.Write("own.txt", text);

        Assert.Equal(0, run.Run("check-lexicon", "own.txt"));

        Assert.Equal("", run.Error);
        Assert.Contains($"own.txt: {words}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("老虎机\n老 虎 机", 2, "reads like 老虎机")]
    [InlineData("老虎机\n老虎機", 2, "reads like 老虎机")]
    [InlineData("筹码\n骗", 2, "one character")]
    [InlineData("x", 1, "single character")]
    [InlineData("一…二…三", 1, "at most one gap")]
    [InlineData("筹码 !", 1, "no exception follows")]
    [InlineData("[sure]\n筹码", 1, "is no section")]
    [InlineData("筹码 ! 筹码", 1, "found nowhere")]
    public void A_fault_is_told_with_its_line(string text, int line, string words)
    {
        using var run = new ToolRun();
        run.Write("own.txt", text);

        Assert.Equal(2, run.Run("check-lexicon", "own.txt"));

        var fault = Assert.Single(run.Errors);
        Assert.StartsWith($"own.txt({line}): ", fault, StringComparison.Ordinal);
        Assert.Contains(words, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_lines_do_not_hide_what_is_wrong_with_the_others()
    {
        using var run = new ToolRun();
        run.Write("a.txt", "老虎机\n一…二…三\n老 虎机");
        run.Write("b.txt", "骗");

        Assert.Equal(2, run.Run("check-lexicon", "a.txt", "b.txt", "missing.txt"));

        Assert.Equal(["a.txt(2)", "a.txt(3)", "b.txt(1)", "missing.txt"], run.Errors.Select(error => error.Split(": ")[0]));
    }

    [Theory]
    [InlineData("黄片", "栀黄片\n黄连片\n", 2, "栀黄片")]
    [InlineData("黄片 ! 栀黄片", "栀黄片\n黄连片\n", 0, "")]
    [InlineData("黄片", "黄片\n", 0, "")]
    [InlineData("[possible]\n黄片", "栀黄片\n", 0, "")]
    [InlineData("黄片\n栀黄片", "栀黄片剂\tmedicine\n# 注\n", 2, "栀黄片剂")]
    public void A_term_inside_an_ordinary_word_is_told_with_the_word(string text, string words, int code, string inside)
    {
        using var run = new ToolRun();
        run.Write("own.txt", text);
        run.Write("words.txt", words);

        Assert.Equal(code, run.Run("check-lexicon", "own.txt", "--words", "words.txt"));

        if (code == 0) Assert.Equal("", run.Error);
        else Assert.Contains($"stands inside {inside}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_a_fault_and_no_list_of_odd_terms()
    {
        using var run = new ToolRun();
        File.WriteAllBytes(Path.Combine(run.Folder, "gbk.txt"), [0xD0, 0xE9, 0xC2, 0xEB]);

        Assert.Equal(2, run.Run("check-lexicon", "gbk.txt"));

        Assert.Contains("not UTF-8", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
