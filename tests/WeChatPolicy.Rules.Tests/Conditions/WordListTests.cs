using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>Looking a word up says what looking at every place says.</summary>
public class WordListTests
{
    private static readonly string[] s_words = ["我", "我们", "她们", "们她们我", "收悉"];
    private static readonly WordList s_list = new(s_words);

    [Property(MaxTest = 1000, Arbitrary = [typeof(Characters)])]
    public void Each_question_agrees_with_looking_at_every_place(char[] characters)
    {
        var text = new string(characters);
        Assert.Equal(s_words.Where(word => text.StartsWith(word, StringComparison.Ordinal)).Select(word => word.Length).DefaultIfEmpty(0).Max(), s_list.Leading(text));
        Assert.Equal(s_words.Any(word => text.EndsWith(word, StringComparison.Ordinal)), s_list.Closes(text));
        Assert.Equal(s_words.Any(word => text.Contains(word, StringComparison.Ordinal)), s_list.IsIn(text));
        Assert.Equal(s_words.Max(word => text.LastIndexOf(word, StringComparison.Ordinal)), s_list.LastIn(text));
        Assert.Equal(s_words.Contains(text), s_list.Contains(text));
    }

    [Theory]
    [InlineData("谢谢！", true)]
    [InlineData("谢谢谢谢[玫瑰]", true)]
    [InlineData("謝謝", true)]
    [InlineData("ＯＫ～", true)]
    [InlineData("收到，谢谢", true)]
    [InlineData("👍", true)]
    [InlineData("", true)]
    [InlineData("谢谢，那合同呢", false)]
    public void A_courtesy_is_all_of_a_message(string message, bool isCourtesy) =>
        Assert.Equal(isCourtesy, new TextAnalyzerBuilder().Build().Words(WordLists.Courtesy).IsAllOf(message));

    /// <summary>Texts of the characters that words are made of.</summary>
    public static class Characters
    {
        /// <summary>Few enough of them that words come about.</summary>
        public static Arbitrary<char[]> Texts() => Arb.From(Gen.Elements('我', '们', '她', '收', '悉').ArrayOf());
    }
}
