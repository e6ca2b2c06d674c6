using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>How far matches stand apart, for any distance that can be asked for.</summary>
public class DistanceTests
{
    private static readonly int[] s_windows = [0, 1, 2, 7, 8, 120, int.MaxValue - 256, int.MaxValue - 1, int.MaxValue];

    private static readonly TextAnalyzer s_scanner = Reading.Scanner(("insult", "傻逼\n你真傻"), ("violence", "干…他\n干"), ("prohibition", "禁止\n不要"));

    [Property(MaxTest = 1000, Arbitrary = [typeof(Distances)])]
    public void Distances_agree_with_looking_at_every_match(Pieces pieces)
    {
        var reading = Reading.Of(s_scanner, pieces.Parts);
        var context = new MatchList();
        s_scanner.ReadContext(reading, context);
        TextMatch[] all = [.. reading.Matches, .. context.Items];
        foreach (var match in all)
        {
            foreach (var signal in (Signal[])[Signals.Prohibition, Signals.Insult, Signals.Violence, Signals.MobileNumber, Signals.SecretKey])
            {
                var others = all.Where(other => other.Signal == signal && other.Part == match.Part).ToArray();
                foreach (var window in s_windows)
                {
                    Assert.Equal(others.Any(other => Gap(other, match) <= window && Gap(match, other) <= window), reading.Near(match, signal, window));
                    Assert.Equal(others.Any(other => IsFollowed(reading, other, match, window)), reading.Precedes(signal, match, window));
                    Assert.Equal(others.Any(other => IsFollowed(reading, match, other, window)), reading.Follows(signal, match, window));
                }

                Assert.Equal(others.Length > 0, reading.HasIn(match.Part, signal));
            }
        }
    }

    [Theory]
    [InlineData(0, "傻逼")]
    [InlineData(1, "是傻逼吗")]
    [InlineData(120, "你们是傻逼吗他")]
    [InlineData(int.MaxValue - 1, "你们是傻逼吗他")]
    [InlineData(int.MaxValue, "你们是傻逼吗他")]
    public void The_vicinity_of_a_match_ends_with_its_part(int reach, string around)
    {
        var reading = Reading.Of(s_scanner, "前面", "你们是傻逼吗他", "后面");
        Assert.True(reading.TryFind(Signals.Insult, Confidence.Likely, out var match));
        Assert.Equal(around, TextWindow.Around(new(reading), match, reach).ToString());
        Assert.Equal(around[..around.IndexOf('傻', StringComparison.Ordinal)], TextWindow.Before(new(reading), match, reach).ToString());
        Assert.Equal(around[(around.IndexOf('逼', StringComparison.Ordinal) + 1)..], TextWindow.Behind(new(reading), match, reach).ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_negative_distance_is_an_error_that_names_it(int window)
    {
        var reading = Reading.Of(s_scanner, "不要说傻逼");
        var match = reading.Matches[0];
        Assert.Equal("window", Assert.Throws<ArgumentOutOfRangeException>(() => reading.Near(match, Signals.Prohibition, window)).ParamName);
        Assert.Equal("window", Assert.Throws<ArgumentOutOfRangeException>(() => reading.Precedes(Signals.Prohibition, match, window)).ParamName);
        Assert.Equal("window", Assert.Throws<ArgumentOutOfRangeException>(() => reading.Follows(Signals.Prohibition, match, window)).ParamName);
    }

    [Theory]
    [InlineData(0, int.MaxValue, 1)]
    [InlineData(0, int.MinValue, 1)]
    [InlineData(0, 3, int.MaxValue)]
    [InlineData(0, 3, -1)]
    [InlineData(0, 0, 6)]
    [InlineData(1, 0, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(int.MaxValue, 0, 1)]
    public void A_match_of_another_text_is_an_error(int part, int foldedStart, int foldedLength)
    {
        var reading = Reading.Of(s_scanner, "不要说傻逼");
        var match = reading.Matches[0] with { Part = part, FoldedStart = foldedStart, FoldedLength = foldedLength };
        foreach (var window in s_windows)
        {
            Assert.Equal("match", Assert.Throws<ArgumentOutOfRangeException>(() => reading.Near(match, Signals.Prohibition, window)).ParamName);
            Assert.Equal("match", Assert.Throws<ArgumentOutOfRangeException>(() => reading.Precedes(Signals.Prohibition, match, window)).ParamName);
            Assert.Equal("match", Assert.Throws<ArgumentOutOfRangeException>(() => reading.Follows(Signals.Prohibition, match, window)).ParamName);
        }
    }

    [Theory]
    [InlineData(0, int.MaxValue, false)]
    [InlineData(2, int.MaxValue, true)]
    [InlineData(2, 2, true)]
    [InlineData(4, 1, false)]
    [InlineData(4, 0, false)]
    [InlineData(5, int.MaxValue, true)]
    public void A_recogniser_may_look_ahead_as_far_as_it_likes(int start, int window, bool found)
    {
        var reading = Reading.Of(s_scanner, "工号123");
        Assert.Equal(found, new IdentifierScan(reading, 0, Signals.Credential).IsPrecededBy(["工号"], start, window));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(6, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(0, -1)]
    [InlineData(0, int.MinValue)]
    public void Looking_ahead_of_nowhere_is_an_error(int start, int window)
    {
        var reading = Reading.Of(s_scanner, "工号123");
        Assert.Throws<ArgumentOutOfRangeException>(() => new IdentifierScan(reading, 0, Signals.Credential).IsPrecededBy(["工号"], start, window));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, 6)]
    [InlineData(5, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void A_find_outside_the_text_is_an_error(int start, int length)
    {
        var reading = Reading.Of(s_scanner, "工号123");
        Assert.Throws<ArgumentOutOfRangeException>(() => new IdentifierScan(reading, 0, Signals.Credential).Add(start, length, Confidence.Likely));
    }

    private static long Gap(TextMatch first, TextMatch second) => (long)second.FoldedStart - first.FoldedEnd();

    private static bool IsFollowed(AnalysisBuffer reading, TextMatch first, TextMatch second, int window) =>
        Gap(first, second) >= 0 && Gap(first, second) <= window && !reading.Folded[first.FoldedEnd()..second.FoldedStart].Contains('\n');
}

/// <summary>Texts of terms, their context, sentence ends, and identifiers longer than any term.</summary>
public static class Distances
{
    private static readonly string[] s_pieces =
        ["傻逼", "你真傻", "禁止", "不要", "干", "干这他", "好", "好好好好好好好", "。", "，", "\n", " ", "*", "13812345678", "-----BEGIN PRIVATE KEY-----" + new string('好', 300) + "-----END PRIVATE KEY-----", "|"];

    /// <summary>Up to some fifty pieces; the stroke begins another part.</summary>
    public static Arbitrary<Pieces> Texts() => Arb.From(
        Gen.Elements(s_pieces).ArrayOf().Select(all => new Pieces(all)),
        text => Enumerable.Range(0, text.All.Length).Select(gone => new Pieces([.. text.All.Where((_, at) => at != gone)])));
}

/// <summary>A generated text.</summary>
public sealed record Pieces(string[] All)
{
    /// <summary>Its parts; empty ones are none.</summary>
    public string[] Parts => string.Concat(All).Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', All);
}
