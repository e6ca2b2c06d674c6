using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Text.Disguises;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>What the first look passes over, no pass would have found.</summary>
public class FirstLookLaws
{
    private static readonly CharacterGate[] s_gates = [LearnedReadings.AbusiveText.Gate, LearnedReadings.FraudulentText.Gate, LearnedReadings.Topics.Gate];
    private static readonly TermSet s_terms = new(
        WeChatPolicy.Rules.Text.Lexicons.Embedded().Where(lexicon => Signals.TryGet(lexicon.Category, out _)).Select(lexicon => (lexicon, Signals.TryGet(lexicon.Category, out var signal) ? signal : default)), []);

    private static readonly SkimTable s_table = new(
        new QuietPairs(CommonPairs.Load(), pair => s_terms.Matcher.IsQuiet((char)(pair >> 16), (char)pair) && SignBlock.IsQuiet((char)(pair >> 16), (char)pair)), s_gates);

    [Property(MaxTest = 400, Arbitrary = [typeof(ChineseTalk)])]
    public void Terms_are_found_as_without_it(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        var blocks = Look(text, out _);
        var (seen, all) = (new Hits([]), new Hits([]));
        s_terms.Matcher.Find(text, blocks, ref seen);
        s_terms.Matcher.Find(text, ref all);
        Assert.Equal(all.All.Order().ToArray(), seen.All.Order().ToArray());
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(ChineseTalk)])]
    public void Signs_of_a_disguise_are_marked_as_without_it(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        var everything = Skimming.Everything(text);
        var looked = Skimming.Block(text, Look(text, out _));
        for (var at = 0; at < text.Length; at += SignBlock.Length)
        {
            everything.Read(text, at);
            looked.Read(text, at);
            Assert.Equal(everything.Sounds, looked.Sounds);
            Assert.Equal(everything.Obstructions(true), looked.Obstructions(true));
            Assert.Equal(everything.Obstructions(false), looked.Obstructions(false));
        }
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(ChineseTalk)])]
    public void Gates_say_in_passing_what_they_say_by_themselves(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        Look(text, out var passed);
        for (var gate = 0; gate < s_gates.Length; gate++) Assert.Equal(s_gates[gate].Lets(text), ((passed >> gate) & 1) != 0);
    }

    [Theory]
    [InlineData("你这种垃圾女人就该滚出去")]
    [InlineData("把验证码告诉我，马上给你转账，不然账户就冻结了")]
    [InlineData("把客户名单发我个人邮箱，别走公司的")]
    public void What_is_meant_passes_a_gate(string text)
    {
        Look(TextFolder.FoldTerm(text), out var passed);
        Assert.NotEqual(0, passed);
    }

    private static SkimMemory.Block[] Look(string folded, out byte passed)
    {
        var blocks = new SkimMemory.Block[(folded.Length + SkimMemory.Length - 1) / SkimMemory.Length];
        passed = s_table.Read(folded + FoldCode.PartEnd, blocks);
        return blocks;
    }

    private readonly struct Hits(List<(int, int, int, int)> all) : ITermSink
    {
        public List<(int, int, int, int)> All => all;

        public void Accept(TermHit hit) => all.Add((hit.Term, hit.Start, hit.End, hit.SecondStart));
    }
}
