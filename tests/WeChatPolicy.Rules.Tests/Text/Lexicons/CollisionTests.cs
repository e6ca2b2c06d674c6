using WeChatPolicy.Rules.Collisions;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Tool;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>What the program <c>benchmarks/Collisions</c> mines and checks.</summary>
public class CollisionTests
{
    private static readonly ListedWord[] s_words = [new("栀黄片", "medicine"), new("栀黄片剂", "medicine"), new("黄片区", "places"), new("黄片", "-"), new("赌场", "-"), new("密码本", "computing")];

    [Fact]
    public void A_term_is_mined_inside_longer_words_alone_the_shortest_of_each_field()
    {
        var mined = CollisionMiner.Mine([Lexicon.Parse("pornography", new StringReader("黄片\n[possible]\n赌"))], s_words);
        Assert.Equal(["黄片 ! 栀黄片 # medicine", "黄片 ! 黄片区 # places"], ExceptionFile.Lines(mined));
    }

    [Fact]
    public void A_shorter_term_is_mined_once_the_longer_one_is_excepted()
    {
        var mined = CollisionMiner.Mine([Lexicon.Parse("pornography", new StringReader("黄片\n栀黄片"))], s_words);
        Assert.Equal(["栀黄片 ! 栀黄片剂 # medicine", "黄片 ! 栀黄片剂 # medicine", "黄片 ! 黄片区 # places"], ExceptionFile.Lines(mined));
    }

    [Fact]
    public void A_word_for_a_datum_keeps_its_meaning_in_a_compound() =>
        Assert.Empty(CollisionMiner.Mine([Lexicon.Parse("credential-cue", new StringReader("密码"))], s_words));

    [Fact]
    public void A_hosts_file_is_told_every_malformed_line_with_its_place() =>
        Assert.Equal(["(1): a term has at most one gap.", "(3): it is read as the single character c, which is everywhere."], Check("赌…场…地\n好的\nc"));

    [Fact]
    public void A_hosts_file_is_told_duplicates_terms_that_are_never_found_short_ones_and_collisions_at_once()
    {
        string[] expected =
        [
            "(4): 赌 场: reads like 赌场 above it.",
            "(6): 干活: is found nowhere, not even in itself; look at its exceptions.",
            "(7): 骗: is one character, which stands inside many words.",
            "(8): 黄片: stands inside 栀黄片 栀黄片剂 黄片区; write it as \"黄片 ! word word\" with those that are meant otherwise.",
        ];
        Assert.Equal(expected, Check("# 公司词表\n[likely]\n赌场\n赌 场\n\n干活 ! 干活\n骗\n黄片\n+V"));
    }

    private static string[] Check(string lines) => [.. LexiconCheck.Faults("", lines, [.. s_words.Select(word => word.Text)], out _).Select(fault => fault.ToString())];
}
