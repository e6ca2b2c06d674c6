using WeChatPolicy.Rules;

namespace Timeline.Tests;

/// <summary>The year shows every timed rule at work.</summary>
public sealed class TimedRulesTests
{
    private const string ChitChat = "2.3.4/chit-chat";

    public static TheoryData<string> WithDeadline => [.. Timed(rule => rule.KeyedBy != DutyKey.Programme && rule.Id != ChitChat)];

    public static TheoryData<string> AtIntervals => [.. Timed(rule => rule.KeyedBy == DutyKey.Programme)];

    [Theory]
    [MemberData(nameof(WithDeadline))]
    public void A_rule_with_a_deadline_is_kept_and_broken_somewhere(string ruleId)
    {
        var ends = BundledYear.Record.Ledger.All.Where(record => record.Duty.RuleId == ruleId).Select(record => record.End).ToArray();
        Assert.Contains(DutyEnd.Kept, ends);
        Assert.Contains(DutyEnd.Breached, ends);
    }

    [Theory]
    [MemberData(nameof(AtIntervals))]
    public void Of_what_is_held_at_intervals_somebody_is_reminded_and_nobody_accused(string ruleId)
    {
        Assert.Contains(BundledYear.Record.Reminders, reminder => reminder.Duty.RuleId == ruleId);
        Assert.DoesNotContain(BundledYear.Record.Ledger.All, record => record.Duty.RuleId == ruleId && record.End == DutyEnd.Breached);
    }

    [Fact]
    public void Idle_chat_shows_over_time_and_a_greeting_alone_does_not()
    {
        var bursts = BundledYear.Record.SeenOverTime.Count(seen => seen.Finding.RuleId == ChitChat);
        Assert.InRange(bursts, 1, BundledYear.Facts.OfType<Message>().Count(message => Phrases.Greetings.Contains(message.Text)));
    }

    [Fact]
    public void To_answer_something_else_before_an_urgent_matter_shows_over_time() =>
        Assert.Contains(BundledYear.Record.SeenOverTime, seen => seen.Finding.RuleId == "2.3.1/urgent-first");

    [Fact]
    public void Duties_are_waived_extended_passed_on_and_cancelled_too()
    {
        var kinds = BundledYear.Record.Ledger.All.SelectMany(record => record.Changes).Select(change => change.Kind).ToHashSet();
        Assert.Superset(Enum.GetValues<DutyChangeKind>().ToHashSet(), kinds);
    }

    [Fact]
    public void Nobody_is_blamed_for_not_answering_an_answer()
    {
        var messages = BundledYear.Facts.OfType<Message>().DistinctBy(message => message.Id).ToDictionary(message => message.Id, StringComparer.Ordinal);
        var broken = BundledYear.Record.Ledger.All.Where(record => record is { End: DutyEnd.Breached, Duty.RuleId: "2.3.1/timely-reply" });
        Assert.All(broken, record => Assert.DoesNotContain(messages[record.Duty.OpenedBy].Text, Phrases.Answers));
    }

    private static IEnumerable<string> Timed(Func<Rule, bool> which) =>
        SamplePolicy.Build().Clauses.SelectMany(clause => clause.Rules).Where(rule => rule.KeyedBy != DutyKey.None && which(rule)).Select(rule => rule.Id);
}
