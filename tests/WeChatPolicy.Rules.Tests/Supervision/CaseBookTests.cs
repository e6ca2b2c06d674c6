namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>What becomes of a case beyond its table: news, corrections, losses, rewards, archives.</summary>
public class CaseBookTests
{
    private static readonly CaseEvent[] s_verified = [Steps.Detected(), Steps.Recorded(), Steps.Opened(), Steps.Verified()];

    [Fact]
    public void A_fact_seen_before_changes_nothing()
    {
        var book = Steps.Book(s_verified);
        var before = book.Save();

        Assert.All(s_verified, step => Assert.True(book.Observe(step).IsIgnored));
        Assert.Equal(before, book.Save());
    }

    [Fact]
    public void Several_reports_are_of_one_case_while_it_is_open()
    {
        var book = Steps.Book(Steps.Reported("r1"), Steps.Reported("r2"), Steps.Accepted("a1", report: "r1"), Steps.Opened(), Steps.Reported("r3"), Steps.Accepted("a2", report: "r3"));

        Assert.Equal(CaseState.Investigating, book.File().State);
        Assert.Equal(["r1:True", "r2:False", "r3:True"], book.File().Reports.Select(report => $"{report.Id}:{report.Accepted}"));
        Assert.False(book.File().HasNewEvidence);
    }

    [Fact]
    public void A_report_that_the_case_does_not_have_is_not_accepted() => Refused(CaseRefusalReason.UnknownReport, [Steps.Reported()], Steps.Accepted(report: "r9"));

    [Fact]
    public void After_an_outcome_it_takes_new_evidence_to_investigate_again()
    {
        CaseEvent[] dismissed = [.. s_verified.Take(3), Steps.Dismissed()];

        Refused(CaseRefusalReason.NoNewEvidence, dismissed, Steps.Opened("i2", day: 8));
        Refused(CaseRefusalReason.NoNewEvidence, [.. dismissed, Steps.Detected("d2", day: 7)], Steps.Opened("i2", day: 8));
        var book = Steps.Book([.. dismissed, Steps.Detected("d2", source: "m2", day: 7), Steps.Opened("i2", day: 8)]);
        Assert.Equal((CaseState.Investigating, CaseOutcome.None, false), (book.File().State, book.File().Outcome, book.File().HasNewEvidence));
    }

    [Fact]
    public void A_verification_is_corrected_by_another_and_keeps_its_day()
    {
        var book = Steps.Book([.. s_verified, Steps.Verified("v2", day: 20, severity: Severity.Low)]);

        Assert.Equal(Severity.Low, book.File().Severity);
        Assert.Equal(Steps.Day0.AddDays(3), Assert.Single(book.File().FirstCounted).At);
    }

    [Fact]
    public void A_case_that_was_withdrawn_and_verified_again_keeps_its_day()
    {
        var book = Steps.Book([.. s_verified, Steps.Dismissed(day: 5), Steps.Reported("r2", day: 6), Steps.Opened("i2", day: 7), Steps.Verified("v2", day: 100)]);

        Assert.True(book.File().Counts);
        Assert.Equal(Steps.Day0.AddDays(3), Assert.Single(book.File().FirstCounted).At);
    }

    [Fact]
    public void A_loss_and_a_reward_take_a_verified_case()
    {
        CaseEvent[] closed = [.. s_verified.Take(3), Steps.Dismissed(), Steps.Closed()];
        Refused(CaseRefusalReason.NotVerified, closed, Steps.Loss());
        Refused(CaseRefusalReason.NotVerified, closed, Steps.Rewarded());
        Refused(CaseRefusalReason.NoReport, s_verified, Steps.Rewarded());
    }

    [Fact]
    public void A_payment_takes_a_loss_in_its_currency()
    {
        Refused(CaseRefusalReason.NoLoss, s_verified, Steps.Paid(amount: 1));
        Refused(CaseRefusalReason.NoLoss, [.. s_verified, Steps.Loss(amount: null)], Steps.Paid());
        Refused(CaseRefusalReason.AnotherCurrency, [.. s_verified, Steps.Loss()], Steps.Paid(amount: 1, currency: "USD"));
        Refused(CaseRefusalReason.AnotherAccused, [.. s_verified, Steps.Loss()], Steps.Paid(amount: 1) with { Accused = Steps.Somebody("chen", null) });
    }

    [Fact]
    public void An_archive_in_no_order_is_replayed_by_time()
    {
        CaseEvent[] life = [.. s_verified, Steps.Loss(), Steps.Paid(), Steps.Closed()];

        var book = CaseBook.Replay(life.Reverse(), null, out var refusals);

        Assert.Empty(refusals);
        Assert.Equal(Steps.Book(life).Save(), book.Save());
    }

    [Fact]
    public void What_an_archive_holds_against_the_order_is_listed()
    {
        CaseBook.Replay([Steps.Verified(), Steps.Recorded(), Steps.Detected()], null, out var refusals);

        Assert.Equal("v1", Assert.Single(refusals).FactId);
    }

    [Fact]
    public void A_transition_goes_through_json()
    {
        var transition = Steps.Book(s_verified).File().Transitions[^1];

        var json = System.Text.Json.JsonSerializer.Serialize(transition, Json.SupervisionJsonContext.Default.CaseTransition);

        Assert.Contains("\"action\":\"Verify\"", json, StringComparison.Ordinal);
        Assert.Equal(transition, System.Text.Json.JsonSerializer.Deserialize(json, Json.SupervisionJsonContext.Default.CaseTransition));
    }

    private static void Refused(CaseRefusalReason reason, CaseEvent[] before, CaseEvent step)
    {
        Assert.Equal(reason, Steps.Book(before).Observe(step).Refusal?.Reason);
    }
}
