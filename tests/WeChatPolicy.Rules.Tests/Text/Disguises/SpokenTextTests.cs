using System.Text.RegularExpressions;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Text.Classifiers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

public partial class SpokenTextTests
{
    private static readonly TextAnalyzer s_analyzer = Reading.Scanner(("insult", "傻逼"));

    [Theory]
    [InlineData("好的[微笑]收到", "好的收到")]
    [InlineData("[捂脸][捂脸]明天再说", "明天再说")]
    [InlineData("会议[Yeah!]改到三点", "会议改到三点")]
    [InlineData("开[炸弹]会[猪头]了[菜刀]", "开会了")]
    [InlineData("發[發]票", "发票")]
    public void The_names_of_stickers_are_not_said(string text, string said) => Assert.Equal(said, SpokenText.Fold(text).Replace($"{SpokenText.Blank}", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("[已阅]")]
    [InlineData("[微笑")]
    [InlineData("【微笑】")]
    [InlineData("微笑]")]
    [InlineData("[]")]
    public void What_is_no_sticker_is_said(string text) => Assert.Equal(TextFolder.FoldTerm(text), SpokenText.Fold(text));

    [Property(MaxTest = 500, Arbitrary = [typeof(ChineseTalk)])]
    public void Each_part_is_what_blanking_place_by_place_makes_of_it(ChineseTalk first, ChineseTalk second)
    {
        var reading = Reading.Of(s_analyzer, first.Text, second.Text);
        for (var number = 0; number < reading.PartCount; number++)
        {
            var part = reading.Part(number);
            var stickers = Sticker().Matches(part.Text).Where(code => StickerCodes.Length(code.Value) > 0).ToArray();
            var expected = string.Concat(Enumerable.Range(part.FoldedStart, part.FoldedEnd - part.FoldedStart).Select(at =>
            {
                var original = reading.FoldedText.OriginalStart(part, at);
                return stickers.Any(code => code.Index <= original && original < code.Index + code.Length) ? SpokenText.Blank : reading.FoldedText.Chars[at];
            }));
            Assert.Equal(expected, reading.Spoken.Of(reading.FoldedText, part, number).ToString());
        }
    }

    [Theory]
    [InlineData("黑鬼滚回非洲去")]
    [InlineData("这帮垃圾真恶心")]
    [InlineData("下午开会别迟到")]
    public void Stickers_between_the_words_change_no_score(string text)
    {
        foreach (var model in new[] { LearnedReadings.AbusiveText, LearnedReadings.FraudulentText })
        {
            var open = new LinearTextClassifier(model.Scores[0], new CharacterGate(new sbyte[CharacterGate.Characters], 0), model.Views, "");
            string[] stickers = ["[微笑]", "[骷髅]", "[便便]", "[Bomb]"];
            Assert.Equal(TestModel.ScoreOf(open, text), TestModel.ScoreOf(open, string.Concat(text.Select((character, at) => character + stickers[at % stickers.Length]))));
        }
    }

    [GeneratedRegex(@"\[[^\[\]]+\]")]
    private static partial Regex Sticker();
}
