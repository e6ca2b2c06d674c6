using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

public class LinearScoringTests
{
    [Property(MaxTest = 40, Arbitrary = [typeof(Fragments)])]
    public bool Scores_agree_with_the_obvious_twin(FragmentText text)
    {
        var folded = TextFolder.FoldTerm(text.Text);
        return LearnedReadings.AbusiveText.Views.Concat(LearnedReadings.FraudulentText.Views).All(view =>
        {
            // A view by itself, behind a gate that is open.
            var alone = new LinearTextClassifier(new ScoreDefinition("acme-twin", 0, 2), new CharacterGate(new sbyte[CharacterGate.Characters], 0), [view], "");
            return (TestModel.ScoreOf(alone, text.Text), NaiveLinearScorer.LogOdds(view, folded)) switch
            {
                (null, null) => true,
                ({ } score, { } odds) => Math.Abs(score - (1 / (1 + Math.Exp(-odds)))) < 1e-4,
                _ => false,
            };
        });
    }

    [Theory]
    [InlineData("今天开会时谁在怒吼", "怒")]
    [InlineData("怒", "怒")]
    [InlineData("他说了很多话，也说了很久，最后才怒怒怒地走了", "怒")]
    [InlineData("大家都很怒*恨", "怒*恨")]
    public void The_stretch_that_weighed_most_is_the_place(string text, string expected)
    {
        var place = TestModel.Place(TestModel.Load(TestModel.Of("怒恨")), text)!.Value;
        Assert.Equal(expected, text.Substring(place.Start, place.Length));
    }

    [Theory]
    [InlineData("怒", 1)]
    [InlineData("怒怒", 1)]
    [InlineData("怒好怒好怒好怒", 2)]
    public void What_is_said_again_is_counted_once(string text, int distinct)
    {
        var odds = (0.5 * 100 / Math.Sqrt(distinct + LinearView.Levelling)) - 2;
        Assert.Equal(1 / (1 + Math.Exp(-odds)), TestModel.ScoreOf(TestModel.Load(TestModel.Of("怒")), text)!.Value, 4);
    }

    [Theory]
    [InlineData("怒")]
    [InlineData("努")]
    [InlineData("nu")]
    [InlineData("奴")]
    public void The_view_of_sounds_reads_what_sounds_alike(string text)
    {
        var model = TestModel.Load(TestModel.Of("怒", sounds: true));
        Assert.Equal(TestModel.ScoreOf(model, "怒"), TestModel.ScoreOf(model, text));
    }

    [Theory]
    [InlineData("怒怒怒", true)]
    [InlineData("怒好怒", false)]
    [InlineData("好好好", false)]
    public void What_does_not_pass_the_gate_has_no_score(string text, bool passes) =>
        Assert.Equal(passes, TestModel.ScoreOf(TestModel.Load(TestModel.Of("怒", gate: 25)), text) is not null);

    [Fact]
    public void One_sentence_among_many_is_scored_by_itself()
    {
        var model = TestModel.Load(TestModel.Of("怒"));
        var among = string.Concat(Enumerable.Repeat("这一句说的是今天的天气和午饭。", 40));
        Assert.InRange(TestModel.ScoreOf(model, among + "他很怒。" + among)!.Value, TestModel.ScoreOf(model, "好")!.Value + 0.1f, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1_000_000)]
    [InlineData(2_000_000)]
    public void Pieces_are_bounded_and_their_number_grows_with_the_length_alone(int length)
    {
        foreach (var unit in new[] { "怒", "怒,", "怒怒怒怒怒怒怒怒怒怒\n", "\n" })
        {
            var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
            var (pieces, read) = (0, 0);
            while (read < text.Length)
            {
                var piece = TextPieces.Next(text.AsSpan(read));
                Assert.InRange(piece, 1, TextPieces.Longest);
                (pieces, read) = (pieces + 1, read + piece);
            }

            Assert.InRange(pieces, 0, (text.Length / 64) + 1);
        }
    }
}
