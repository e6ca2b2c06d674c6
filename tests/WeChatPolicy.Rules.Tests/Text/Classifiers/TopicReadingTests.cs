using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

public class TopicReadingTests
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();

    [Property(MaxTest = 200, Arbitrary = [typeof(Fragments)])]
    public bool Scores_agree_with_the_obvious_twin(FragmentText text)
    {
        var buffer = Read(s_analyzer, text.Text);
        var folded = buffer.Folded.ToString();
        if (folded.Length > 64) return true;
        var matches = buffer.Matches.ToArray();
        var found = matches.Where(match => buffer.Names[match.Signal].Kind != SignalKind.Score).Select(match => (buffer.Names[match.Signal].Name, match.Strength > Confidence.Possible));
        var odds = NaiveTopicScorer.LogOdds(LearnedReadings.Topics.Table, folded, found);
        var passes = LearnedReadings.Topics.Gate.Lets(folded);
        return LearnedReadings.Topics.All.Index().All(score =>
        {
            var told = matches.Where(match => buffer.Names[match.Signal].Name == score.Item.Name).ToArray();
            var near = Math.Abs(odds[score.Index] - score.Item.Least) < 1e-3;
            return near || (told.Length == 1) == (passes && odds[score.Index] >= score.Item.Least);
        });
    }

    [Fact]
    public void Each_score_has_a_signal_and_each_speaks_from_somewhere()
    {
        Assert.All(LearnedReadings.Topics.All, score => Assert.True(Signals.TryGet(score.Name, out var signal) && Signals.All[signal.Index].Kind == SignalKind.Score));
        Assert.All(LearnedReadings.Topics.All, score => Assert.InRange(score.Least, -5, 10));
    }

    [Theory]
    [InlineData("明年投标我们打算报八百六，你们往上靠一点就行", "trade-secret-text")]
    public void The_place_lies_in_the_text(string text, string score)
    {
        var buffer = Read(s_analyzer, $"好的，先说别的事。{text}");
        var match = Assert.Single(buffer.Matches.ToArray(), match => buffer.Names[match.Signal].Name == score);
        Assert.InRange(match.Start, 0, text.Length + 8);
        Assert.InRange(match.Start + match.Length, match.Start + 1, text.Length + 9);
    }

    [Fact]
    public void A_score_that_is_removed_is_not_written_and_the_others_are()
    {
        const string Text = "明天投标我们打算报八百六，你们往上靠一点就行";
        var without = Read(new TextAnalyzerBuilder().RemoveClassifier("password-disclosure-text").Build(), Text);
        Assert.True(without.Has("trade-secret-text"));
        Assert.False(Read(new TextAnalyzerBuilder().RemoveClassifier("trade-secret-text").Build(), Text).Has("trade-secret-text"));
    }

    [Theory]
    [InlineData("密码", 20_000)]
    [InlineData("密码。", 40_000)]
    [InlineData("密码在好的抽屉里，工资", 5_000)]
    public void Each_match_is_looked_at_in_one_piece_alone(string unit, int times)
    {
        var buffer = Read(Reading.Scanner(("credential-cue", "密码"), ("employee-data", "工资\n资")), string.Concat(Enumerable.Repeat(unit, times)));
        var folded = buffer.Folded[..^1];
        var matches = buffer.Matches;
        var found = new MatchesByPiece(matches);
        var (dealt, read) = (0, 0);
        while (read < folded.Length)
        {
            var piece = TextPieces.Next(folded[read..]);
            var inPiece = found.Next(read + piece);
            Assert.True(inPiece.IsEmpty || (inPiece[0].FoldedStart >= read && inPiece[^1].FoldedStart < read + piece));
            (dealt, read) = (dealt + inPiece.Length, read + piece);
        }

        Assert.InRange(dealt, times, 3 * times);
        Assert.Equal(matches.Length, dealt);
    }

    private static AnalysisBuffer Read(TextAnalyzer analyzer, string text)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("body", text);
        analyzer.Read(buffer);
        return buffer;
    }
}
