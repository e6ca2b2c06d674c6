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

    private static readonly DisguisePasses s_disguised = new(s_terms, Reading.Names, DisguiseKinds.All);
    private static readonly TextAnalyzer s_plain = Reading.Scanner(("insult", "傻逼"));
    private static readonly SkimTable s_table = new(LookAt, s_gates);

    [Property(MaxTest = 400, Arbitrary = [typeof(ChineseTalk)])]
    public void Terms_are_found_as_without_it(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        var blocks = Look(text, out _);
        var (seen, all) = (new Hits([]), new Hits([]));
        s_terms.Matcher.Find(text, blocks, Beginnings.Term, ref seen);
        s_terms.Matcher.Find(text, ref all);
        Assert.Equal(all.All.Order().ToArray(), seen.All.Order().ToArray());
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(ChineseTalk)])]
    public void Places_are_marked_as_by_looking_at_each_of_them(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        var blocks = Look(text, out _);
        for (var at = 0; at < text.Length; at++)
        {
            var (block, place) = (blocks[at / SkimMemory.Length], at % SkimMemory.Length);
            var seen = LookAt(text[at], at + 1 < text.Length ? text[at + 1] : FoldCode.PartEnd);
            void IsSaid(Beginnings kind, ulong bits) => Assert.Equal((seen & kind) != 0, ((bits >> place) & 1) != 0);
            IsSaid(Beginnings.Term, block.Terms);
            IsSaid(Beginnings.Context, block.Context);
            IsSaid(Beginnings.Hidden, block.Hidden);
            IsSaid(Beginnings.Between, block.Between);
            Assert.Equal(FoldCode.IsBoundary(text[at]), ((block.Boundaries >> place) & 1) != 0);
        }
    }

    [Property(MaxTest = 600, Arbitrary = [typeof(ChineseTalk)])]
    public void What_is_hidden_is_found_as_where_every_place_is_looked_at(ChineseTalk talk)
    {
        var reading = Reading.Of(s_plain, talk.Text);
        ref var place = ref reading.Place(0);
        var (fast, slow) = (new MatchList(), new MatchList());
        Look(reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd].ToString(), out _).CopyTo(reading.Skim.Add(place.FoldedEnd - place.FoldedStart, out place.FirstBlock));
        s_disguised.Find(reading, 0, fast);
        Skimming.Everything(reading, 0);
        s_disguised.Find(reading, 0, slow);
        fast.KeepLongest();
        slow.KeepLongest();
        Assert.Equal(slow.Items.ToArray(), fast.Items.ToArray());
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

    private static Beginnings LookAt(char first, char second) =>
        (s_terms.Matcher.MayBegin(first, second) ? Beginnings.Term : Beginnings.Nothing) | s_disguised.Look(first, second);

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
