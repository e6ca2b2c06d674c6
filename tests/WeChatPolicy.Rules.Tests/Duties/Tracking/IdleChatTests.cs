using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>2.3.4: five idle messages of one person in a work group within ten minutes.</summary>
public class IdleChatTests
{
    private const string Series = Histories.Series;
    private const string Laughter = Histories.Laughter;

    [Theory]
    [InlineData("five in five minutes", Series, new[] { 0, 1, 2, 3, 4 }, "Likely m4")]
    [InlineData("four", Series, new[] { 0, 1, 2, 3 })]
    [InlineData("the fifth ten minutes after the first", Series, new[] { 0, 1, 2, 3, 10 }, "Likely m4")]
    [InlineData("the fifth eleven minutes after the first", Series, new[] { 0, 1, 2, 3, 11 })]
    [InlineData("laughter only may be idle", Laughter, new[] { 0, 1, 2, 3, 4 }, "Possible m4")]
    [InlineData("one burst is told once however long it is", Series, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, "Likely m4")]
    [InlineData("a burst after a pause is another", Series, new[] { 0, 1, 2, 3, 4, 30, 31, 32, 33, 34 }, "Likely m4", "Likely m9")]
    public void Bursts_of_one_person(string burst, string text, int[] minutes, params string[] findings)
    {
        var found = Found([.. minutes.Select((minute, i) => A.InGroup(text) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(minute) })]);
        Assert.True(findings.SequenceEqual(found), $"{burst}: {string.Join(", ", found)}");
    }

    [Fact]
    public void A_burst_that_gets_surer_is_told_again()
    {
        var laughter = Enumerable.Range(0, 5).Select(i => A.InGroup(Laughter) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) });
        var series = Enumerable.Range(5, 5).Select(i => A.InGroup(Series) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) });
        Assert.Equal(["Possible m4", "Likely m9"], Found([.. laughter, .. series]));
    }

    [Fact]
    public void What_somebody_looked_at_and_found_idle_is_certain() =>
        Assert.Equal(["Certain m4"], Found([.. Enumerable.Range(0, 5).Select(i => A.InGroup("周末的事").Known(new() { Activity = UsagePurpose.UnrelatedToWork }) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) })]));

    [Fact]
    public void Two_people_are_no_burst() =>
        Assert.Empty(Found([.. Enumerable.Range(0, 8).Select(i => A.InGroup(Series) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i), Sender = i % 2 == 0 ? A.Employee : A.Colleague })]));

    [Fact]
    public void Outside_a_work_group_it_is_nobody_s_business() =>
        Assert.Empty(Found([.. Enumerable.Range(0, 6).Select(i => A.Message(Series) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) })]));

    [Fact]
    public void A_message_that_comes_too_late_is_not_counted()
    {
        var tracker = ATracker.New();
        Message[] messages = [.. Enumerable.Range(0, 5).Select(i => A.InGroup(Series) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) })];
        tracker.Told(messages[..4]).AdvanceTo(A.Morning.AddMinutes(15));
        tracker.Told(messages[4]);
        Assert.Empty(tracker.AdvanceTo(A.Morning.AddDays(1)).Findings);
    }

    [Theory]
    [InlineData("今晚一起打麻将吗", 0, "Likely m4")]
    [InlineData("项目今晚一起打麻将吗", 0, "Possible m4")]
    [InlineData("今晚一起打麻将吗，再说项目", 0, "Possible m4")]
    [InlineData("今晚一起打麻将吗，再说项目", 10_000, "Possible m4")]
    [InlineData("今晚一起打麻将吗", 10_000, "Likely m4")]
    public void A_word_of_work_anywhere_in_the_message_makes_it_doubtful(string text, int apart, string finding)
    {
        var tracker = ATracker.New();
        for (var i = 0; i < 5; i++)
        {
            var message = A.InGroup(text.Replace("，", "，" + new string('呀', apart), StringComparison.Ordinal)) with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) };
            Assert.DoesNotContain(tracker.Observe(message).Decision.Findings, found => found.Evidence[0].Part == "rule-error");
        }

        Assert.Equal([finding], tracker.AdvanceTo(A.Morning.AddDays(1)).Findings.Where(found => found.RuleId == NaivePolicy.ChitChat).Select(found => $"{found.Confidence} {found.FactId}"));
    }

    private static string[] Found(params Message[] messages) =>
        [.. ATracker.New().Told(messages).AdvanceTo(A.Morning.AddDays(1)).Findings.Where(finding => finding.RuleId == NaivePolicy.ChitChat).Select(finding => $"{finding.Confidence} {finding.FactId}")];
}
