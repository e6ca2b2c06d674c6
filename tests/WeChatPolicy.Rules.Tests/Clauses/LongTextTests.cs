using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>What looks at a text once, however long it is, says what looking again at every place of it would say.</summary>
public class LongTextTests
{
    private static readonly TextAnalyzer s_scanner = Reading.Scanner(("credential-cue", "密码\n账号"), ("fraud", "转账"), ("important-decision", "推迟\n取消"));

    [Property(MaxTest = 2000, Arbitrary = [typeof(Talk)])]
    public void Small_talk_is_shortened_as_by_looking_for_each_closing_bracket(string[] pieces)
    {
        var text = string.Concat(pieces);
        Span<char> word = stackalloc char[8];
        var length = ShortMessage.Shorten(text, word);
        Assert.Equal(ShortenedNaively(text), length < 0 ? null : word[..length].ToString());
    }

    [Theory]
    [InlineData("【防骗提醒】有人让你转账", true)]
    [InlineData("[案例]转账", true)]
    [InlineData("【一二三四五六七八九十防骗】转账", true)]
    [InlineData("【一二三四五六七八九十一防骗】转账", true)]
    [InlineData("【一二三四五六七八九十一二防骗】转账", false)]
    [InlineData("【防骗提醒有人让你转账", false)]
    [InlineData("说【防骗提醒】转账", false)]
    [InlineData("【通知】转账，提醒", false)]
    public void A_heading_is_short_and_opens_the_text(string text, bool isHeaded)
    {
        var reading = Reading.Of(s_scanner, text + new string('【', 100));
        Assert.True(reading.TryFind(Signals.Fraud, Confidence.Possible, out var match));
        Assert.Equal(isHeaded, WarningHeading.Opens(new(reading), match));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Talk)])]
    public void The_credentials_of_many_parts_are_those_of_each_part(string[] pieces)
    {
        string[] parts = [.. pieces.Where(piece => piece.Length > 0)];
        var together = Reading.Of(s_scanner, parts);
        Assert.Equal(parts.SelectMany(part => Reading.Of(s_scanner, part).Finds(Signals.Credential)), together.Finds(Signals.Credential));
    }

    [Theory]
    [InlineData("会议推迟。", true)]
    [InlineData("会议推迟吗？", false)]
    [InlineData("会议是不是推迟，还是取消", false)]
    [InlineData("会议推迟吗？项目取消。", true)]
    [InlineData("项目取消。会议推迟吗？", true)]
    [InlineData("要不要推迟？要不要取消！", false)]
    [InlineData("推迟吗\n取消", true)]
    public void What_is_asked_in_one_sentence_may_be_decided_in_another(string text, bool decides)
    {
        foreach (var times in (int[])[1, 50])
        {
            var message = A.InGroup(string.Concat(Enumerable.Repeat(text + "\n", times)));
            Assert.Equal(decides, s_engine.DutiesOf(message).Any(duty => duty.RuleId == "2.3.2/formal-confirmation"));
        }
    }

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().AddLexicon("important-decision", "[likely]", "推迟", "取消").Build();

    private static string? ShortenedNaively(string text)
    {
        var word = "";
        for (var i = 0; i < text.Length; i++)
        {
            var end = text.IndexOf(']', i);
            if (text[i] == '[' && end > 0) i = end;
            else if (char.IsLetterOrDigit(text[i]) && (word.Length == 0 || word[^1] != char.ToLowerInvariant(text[i]))) word += char.ToLowerInvariant(text[i]);
            if (word.Length > 8) return null;
        }

        return word;
    }
}

/// <summary>Small talk, brackets and passwords.</summary>
public static class Talk
{
    private static readonly string[] s_pieces = ["哈", "哈哈", "A", "a", "[", "]", "[微笑]", "[[", " ", "！", "密码：a1b2c3", "密码是abcd ", "账号：x/12345y", "好的"];

    /// <summary>Pieces in any order.</summary>
    public static Arbitrary<string[]> Texts() => Arb.From(Gen.Elements(s_pieces).ArrayOf(), pieces => Enumerable.Range(0, pieces.Length).Select(gone => pieces.Where((_, at) => at != gone).ToArray()));
}
