using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

public class AccidentalWordsTests
{
    private const string Ordinary = "今天下午三点在会议室开会大家带上合同和报表准时参加";

    private static readonly TextAnalyzer s_all = Reading.Scanner(("violence", "[unmistakable]\n砍死\n[likely]\n弄死\n揍\n打断你的腿"), ("improper-language", "[unmistakable]\nsb\ntmd\n[likely]\nnmd\nnmslwsnd"));
    private static readonly char[] s_common = [.. Enumerable.Range(0x4E00, 0x5200).Select(unit => (char)unit).Where(unit => CharacterFrequency.Rank(unit) < 3000)];

    [Property(MaxTest = 200)]
    public void A_short_word_in_the_middle_of_gibberish_is_a_cue(int seed)
    {
        var random = new Random(seed);
        var (before, after) = (Gibberish(random), Gibberish(random));
        Assert.Equal(Confidence.Possible, Strength($"{before}弄死{after}"));
        Assert.Equal(Confidence.Possible, Strength($"{before}揍{after}"));
        Assert.Equal(Confidence.Likely, Strength($"{before}砍死{after}"));
        Assert.Equal(Confidence.Likely, Strength($"{before}打断你的腿{after}"));
    }

    [Theory]
    [InlineData("zwmhjt，sb，wdsjhmm，kcbbd", Confidence.Possible)]
    [InlineData("w们jt下w三d开h，tmd d家dsh同", Confidence.Possible)]
    [InlineData("wmjtkh，nmd，bzdnszmm", Confidence.Possible)]
    [InlineData("nmslwsnd，sb", Confidence.Likely)]
    [InlineData("这个sb又迟到了，会都开完了才来", Confidence.Likely)]
    [InlineData("please review it today，sb，thanks a lot everyone", Confidence.Likely)]
    public void First_letters_among_first_letters_are_a_cue(string text, Confidence expected) => Assert.Equal(expected, Strength(text));

    [Theory]
    [InlineData("弄死")]
    [InlineData("揍")]
    public void In_plain_writing_a_word_is_what_it_is(string word)
    {
        Assert.Equal(Confidence.Likely, Strength(word));
        for (var at = 0; at <= Ordinary.Length; at++) Assert.Equal(Confidence.Likely, Strength(Ordinary.Insert(at, $"，{word}，")));
    }

    [Fact]
    public void Without_a_look_for_disguises_no_word_is_weakened()
    {
        var plain = new TextAnalyzer([Lexicon.Parse("violence", new StringReader("弄死"))], [], Reading.Names, [], [], DisguiseKinds.None);
        var random = new Random(1);
        Assert.Equal(Confidence.Likely, Assert.Single(Reading.Of(plain, $"{Gibberish(random)}弄死{Gibberish(random)}").Matches.ToArray()).Strength);
    }

    [Theory]
    [InlineData("他提🔪过这个方案", Confidence.Possible)]
    [InlineData("想🔪了告诉我", Confidence.Possible)]
    [InlineData("你个🐷脑", Confidence.Likely)]
    [InlineData("拿菜🔪来", Confidence.Likely)]
    public void An_emoji_that_is_heard_as_a_commoner_character_is_a_cue(string text, Confidence expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Of(Reading.Scanner(("violence", "提刀\n想刀\n菜刀"), ("insult", "猪脑")), text).Matches.ToArray()).Strength);

    /// <summary>Common characters of which no two that stand side by side ever do.</summary>
    private static string Gibberish(Random random)
    {
        var text = "";
        while (text.Length < 20)
        {
            var next = s_common[random.Next(s_common.Length)];
            if (text.Length == 0 || !PairTable.IsOrdinary(text[^1], next)) text += next;
        }

        return text;
    }

    private static Confidence Strength(string text) => Reading.Of(s_all, text).Matches.ToArray().Max(match => match.Strength);
}
