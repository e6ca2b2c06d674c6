using WeChatPolicy.Rules.Accuracy;
using WeChatPolicy.Rules.Accuracy.Disguises;

namespace Accuracy.Tests;

public class DisguiseTests
{
    private const string Before = "他今天说", Word = "你这猪狗不如的傻逼stupid", After = "，大家都听见了abc";

    public static TheoryData<string> Names => [.. Kinds.All.Select(kind => kind.Name)];

    [Theory]
    [InlineData("full stops between", "傻逼", "傻。逼|傻。。。逼|傻...逼|傻……逼")]
    [InlineData("blanks throughout", "真傻逼", "真 傻 逼")]
    [InlineData("repeated letters", "f", "ff|fff|ffff")]
    [InlineData("repeated characters", "傻", "傻傻|傻傻傻|傻傻傻傻")]
    [InlineData("full-width letters", "Sb", "ｓｂ")]
    [InlineData("circled letters", "sb", "ⓢⓑ")]
    [InlineData("mathematical letters", "f", "𝐟|𝓯|𝖿")]
    [InlineData("small capitals", "fuck", "ꜰᴜᴄᴋ")]
    [InlineData("traditional characters", "妈", "媽")]
    [InlineData("variant characters", "群", "羣|峮")]
    [InlineData("homophones, whole word", "他", "她|它|塔")]
    [InlineData("pinyin among characters", "码", "ma")]
    [InlineData("pinyin, whole word", "傻逼", "shabi")]
    [InlineData("initials, whole word", "傻逼", "sb")]
    [InlineData("split characters", "好", "女子")]
    [InlineData("look-alikes of characters", "未", "末")]
    [InlineData("digits and letters for syllables", "爱", "2")]
    [InlineData("emoji for syllables", "妈", "🐎")]
    [InlineData("emoji for words", "猪头", "🐷")]
    [InlineData("order swapped", "垃圾", "圾垃")]
    public void A_kind_writes_a_word_so(string kind, string word, string written) =>
        Assert.Contains(Disguiser.At(Kind(kind), word, [(0, word.Length)], 1), written.Split('|'));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_not_named_stays_as_it_is(string name)
    {
        var kind = Kind(name);
        if (kind.Reach == Reach.Text) return;
        for (var seed = 0; seed < 50; seed++)
        {
            var disguised = Disguiser.At(kind, Before + Word + After, [(Before.Length, Before.Length + Word.Length)], seed);

            if (disguised is null) continue;
            Assert.StartsWith(Before, disguised, StringComparison.Ordinal);
            Assert.EndsWith(After, disguised, StringComparison.Ordinal);
            Assert.NotEqual(Before + Word + After, disguised);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_seed_gives_the_same_text(string name)
    {
        const string Text = Before + Word + After;
        for (var seed = 0; seed < 20; seed++)
        {
            Assert.Equal(Disguiser.At(Kind(name), Text, [(4, 9)], seed), Disguiser.At(Kind(name), Text, [(4, 9)], seed));
            Assert.Equal(Disguiser.Anywhere(Kind(name), Text, seed), Disguiser.Anywhere(Kind(name), Text, seed));
            Assert.Equal(Disguiser.Throughout(Kind(name), Text, seed), Disguiser.Throughout(Kind(name), Text, seed));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_and_an_empty_text_stay_as_they_are(string name)
    {
        Assert.Null(Disguiser.Throughout(Kind(name), "2026-11-28 14:30", 1));
        Assert.Null(Disguiser.Anywhere(Kind(name), "", 1));
    }

    [Fact]
    public void A_few_characters_are_three_at_most()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var disguised = Disguiser.Anywhere(Kind("punctuation between"), new string('傻', 40), seed)!;

            Assert.InRange(disguised.Length - 40, 1, 3);
        }
    }

    /// <summary>0xE40C292C is the published FNV-1a hash of "a"; the number of the text is hashed behind it.</summary>
    [Fact]
    public void Seeds_are_the_same_in_every_process_and_differ_by_text()
    {
        Assert.Equal(unchecked((int)(0xE40C292Cu * 16_777_619u)), Seeds.Of("a", 0));
        Assert.NotEqual(Seeds.Of("a", 0), Seeds.Of("a", 1));
    }

    private static Disguise Kind(string name) => Kinds.All.Single(kind => kind.Name == name);
}
