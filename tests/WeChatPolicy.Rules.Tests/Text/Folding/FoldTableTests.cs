using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class FoldTableTests
{
    [Theory]
    [InlineData("ＡＢｃ１２", "abc12")]
    [InlineData("ÀÉîõÜ", "aeiou")]
    [InlineData("①②⑨❶➀⑴⒈²₃", "129111123")]
    [InlineData("ⓐⒷ⒞🅰🄱🇨", "abcabc")]
    [InlineData("𝐚𝑩𝒸𝟙𝟐", "abc12")]
    [InlineData("аВсЕ", "abce")]
    [InlineData("ΑΒΕ", "abe")]
    [InlineData("٣৪", "34")]
    [InlineData("賭博網絡後臺開發頭髮", "赌博网络后台开发头发")]
    [InlineData("乾坤跟著剩餘帐号", "乾坤跟着剩余账号")]
    [InlineData("⼈⽔㊙㈱", "人水秘株")]
    [InlineData("ｶﾀ", "カタ")]
    [InlineData("一〇二幺", "一〇二幺")]
    [InlineData("加 微-信·号_x~y|z^a`b/c\\d+e=f#g*h", "加微信号xyzabcdefgh")]
    [InlineData("a\u200Bb\u200Dc\uFE0Fd\u202Ee\uFEFFf\u00ADg\u0301", "abcdefg")]
    [InlineData("好。好！好\n好\0好", "好\n好\n好\n好\n好")]
    [InlineData("好，好：“好”【好】(好)", "好,好,,好,,好,,好,")]
    [InlineData("3.5 www.a.com 加.微. end. ok", "3.5wwwacom加微end\nok")]
    [InlineData("1️⃣2️⃣", "12")]
    [InlineData("😀\uD83D", "😀\uD83D")]
    public void A_text_is_read_as(string text, string folded) => Assert.Equal(folded, TextFolder.FoldTerm(text));

    [Fact]
    public void What_a_unit_folds_to_folds_to_itself()
    {
        for (var unit = 0; unit < FoldTable.Entries.Length; unit++)
        {
            var entry = FoldTable.Entries[unit];
            if (!FoldCode.IsSpecial(entry) && !FoldCode.IsBoundary((char)entry))
                Assert.Equal(entry, FoldTable.Entries[entry]);
        }
    }
}
