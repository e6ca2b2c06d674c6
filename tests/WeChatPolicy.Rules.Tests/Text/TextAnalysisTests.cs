using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>What a host's rule sees of a text.</summary>
public class TextAnalysisTests
{
    [Fact]
    public void Whoever_keeps_it_is_told_that_it_has_ended_and_never_sees_another_text()
    {
        TextAnalysis? kept = null;
        var engine = PolicyBuilder.CreateDefault().AddRule(Rule.For<Message>("acme/keep").When((_, text) =>
        {
            kept ??= text;
            return text.PartCount == 1;
        })).Build();

        _ = engine.Evaluate(A.Message("第一条") with { Id = "first" });
        Assert.Throws<InvalidOperationException>(() => kept!.Value.Signals);
        _ = engine.Evaluate(A.Message("第二条") with { Id = "second" });
        foreach (var look in (Action[])[() => _ = kept!.Value.Signals, () => _ = kept!.Value.Matches, () => _ = kept!.Value.Folded, () => _ = kept!.Value.PartCount,
            () => _ = kept!.Value.Names, () => kept!.Value.PartName(0), () => kept!.Value.Original(0), () => kept!.Value.FoldedRange(0), () => kept!.Value.Has("insult"),
            () => kept!.Value.Has(Signals.Insult), () => kept!.Value.Contains("二"), () => kept!.Value.Strongest(Signals.Insult), () => kept!.Value.CountDistinct(SignalSet.Empty),
            () => _ = kept!.Value.HasIdentifiers, () => kept!.Value.HasIn(0, Signals.Insult), () => kept!.Value.BeginningBefore(0, 1), () => kept!.Value.ToString()])
        {
            var error = Assert.Throws<InvalidOperationException>(look);
            Assert.DoesNotContain("二", error.Message, StringComparison.Ordinal);
        }

        Assert.Throws<InvalidOperationException>(() => default(TextAnalysis).PartCount);
    }

    [Fact]
    public void A_rule_sees_the_text_of_its_own_fact_whatever_was_read_before()
    {
        var seen = new List<string>();
        PolicyEngine? engine = null;
        engine = PolicyBuilder.CreateDefault().AddRule(Rule.For<Message>("acme/note").When((message, text) =>
        {
            // A host may well evaluate another fact in the midst of one.
            if (message.Id == "outer") _ = engine!.Evaluate(A.Message("别人的话，加微信咨询") with { Id = "inner" });
            seen.Add($"{message.Id}: {text.Original(0)} {text.PartCount} {text.PartName(0)} {text.Has("insult")}");
            return false;
        })).Build();

        _ = engine.Evaluate(A.Message("你就是个废物") with { Id = "outer" });
        _ = engine.Evaluate(A.Message("收到") with { Id = "next" });

        Assert.Equal(["inner: 别人的话，加微信咨询 1 text False", "outer: 你就是个废物 1 text True", "next: 收到 1 text False"], seen);
    }

    [Fact]
    public void It_answers_as_the_reading_does()
    {
        var reading = Reading.Of(Reading.Scanner(("insult", "傻逼\n笨蛋"), ("prohibition", "不要")), "不要说傻逼", "笨蛋，13812345678");
        var text = new TextAnalysis(reading);
        Assert.Equal(reading.Signals, text.Signals);
        Assert.Equal(reading.Matches.ToArray(), text.Matches.ToArray());
        Assert.Equal((2, "part1", "不要说傻逼"), (text.PartCount, text.PartName(1), text.Original(0).ToString()));
        Assert.Equal(reading.Folded.ToString(), text.Folded.ToString());
        Assert.Equal(reading.FoldedRange(1), text.FoldedRange(1));
        Assert.Same(reading.Names, text.Names);
        Assert.True(text.Has(Signals.MobileNumber) && text.Has("prohibition") && text.Contains("说傻") && !text.Contains("傻瓜"));
        Assert.Equal(Confidence.Likely, text.Strongest(Signals.Insult));
        Assert.Equal(2, text.CountDistinct(SignalSet.Of(Signals.Insult)));
        Assert.True(text.TryFind(Signals.Insult, Confidence.Likely, out var match));
        Assert.Equal((true, true, false), (text.Near(match, Signals.Prohibition, 1), text.Precedes(Signals.Prohibition, match, 1), text.Follows(Signals.Prohibition, match, 9)));
    }
}
