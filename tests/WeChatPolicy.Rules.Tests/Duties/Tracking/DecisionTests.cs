using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Duties that somebody waives or extends.</summary>
public class DecisionTests
{
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？");

    private static readonly DutyWaived s_waived = new()
    {
        Id = "w",
        Person = A.Employee,
        At = A.At(1, 11),
        RuleId = "2.3.1/timely-reply",
        Key = "zhang|li|li",
        Debtor = Party.Person("li"),
        Reason = "settled at lunch",
    };

    private static readonly DutyExtended s_extended = new()
    {
        Id = "e",
        Person = A.Employee,
        At = A.At(1, 11),
        RuleId = "2.3.1/timely-reply",
        Key = "zhang|li|li",
        Debtor = Party.Person("li"),
        Reason = "waiting for the factory",
        Until = A.At(2, 12),
    };

    [Fact]
    public void A_waiver_ends_it_and_is_on_record()
    {
        var change = Assert.Single(ATracker.New().Told(s_question).Follow(s_waived).Changes);
        Assert.Equal((DutyChangeKind.Waived, A.At(1, 11), "w", "settled at lunch", "zhang"), (change.Kind, change.At, change.By, change.Reason, change.ApprovedBy));
        Assert.Equal(["Waived person:li 01 11:00"], ATracker.New().Told(s_question, s_waived).Fate());
    }

    [Fact]
    public void An_extension_moves_the_deadline_and_is_on_record()
    {
        var change = Assert.Single(ATracker.New().Told(s_question).Follow(s_extended).Changes);
        Assert.Equal((DutyChangeKind.Extended, A.At(2, 12), "waiting for the factory", "zhang"), (change.Kind, change.Duty.DueAt, change.Reason, change.ApprovedBy));
        Assert.Equal(["Extended person:li 01 11:00", "Breached person:li 02 12:00"], ATracker.New().Told(s_question, s_extended).Fate());
    }

    [Fact]
    public void Nobody_approves_for_themselves()
    {
        Assert.Equal(["Breached person:li 01 15:00"], ATracker.New().Told(s_question, s_waived with { Person = A.Colleague }).Fate());
        Assert.Equal(["Breached person:li 01 15:00"], ATracker.New().Told(s_question, s_extended with { Person = A.Colleague }).Fate());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-60, false)]
    [InlineData(1, true)]
    public void Only_a_later_deadline_is_an_extension(int minutesAfterTheDeadline, bool extends)
    {
        var changes = ATracker.New().Told(s_question).Follow(s_extended with { Until = A.At(1, 15).AddMinutes(minutesAfterTheDeadline) }).Changes;
        Assert.Equal(extends, changes.Count == 1);
    }

    [Fact]
    public void What_is_of_another_rule_key_or_debtor_is_left_alone()
    {
        var tracker = ATracker.New().Told(s_question, s_waived with { RuleId = "2.3.1/urgent-first" }, s_waived with { Key = "zhang|li|zhang" }, s_waived with { Debtor = Party.Company });
        Assert.Equal(["Breached person:li 01 15:00"], tracker.Fate());
    }

    [Fact]
    public void A_waiver_that_is_told_of_again_does_not_end_the_next_duty()
    {
        var tracker = ATracker.New().Told(s_question, s_waived);
        tracker.AdvanceTo(A.At(1, 14));
        Assert.Equal(["Breached person:li 01 18:00"], tracker.Told(s_question with { Id = "m2", SentAt = A.At(1, 14) }, s_waived).Fate());
    }

    [Fact]
    public void An_extension_after_the_deadline_comes_too_late() =>
        Assert.Equal(["Breached person:li 01 15:00"], ATracker.New().Told(s_question, s_extended with { At = A.At(1, 15).AddTicks(1) }).Fate());
}
