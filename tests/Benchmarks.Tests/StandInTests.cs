using WeChatPolicy.Rules.Benchmarks.Chat;

namespace Benchmarks.Tests;

public class StandInTests
{
    public static TheoryData<string, int, int> Sets => new() { { "private-sms", 10, 20 }, { "service", 22, 38 }, { "meetings", 32, 50 }, { "work", 8, 18 }, { "telling", 12, 30 } };

    /// <summary>The public sets have 15, 30 and 40 characters.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void Messages_are_as_long_as_those_they_stand_for_and_no_two_are_alike(string set, int atLeast, int atMost)
    {
        var texts = StandIn.Texts(set, 2_000);

        Assert.Equal(2_000, texts.Distinct().Count());
        Assert.InRange(texts.Average(text => text.Length), atLeast, atMost);
        Assert.DoesNotContain(texts, text => text.Contains('{', StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_seed_makes_the_same_messages() => Assert.Equal(StandIn.Texts("work", 300), StandIn.Texts("work", 300));
}
