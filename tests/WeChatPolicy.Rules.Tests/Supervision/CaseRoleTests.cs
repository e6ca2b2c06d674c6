namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Who may do what: for each step and each kind of person.</summary>
public class CaseRoleTests
{
    private static readonly CaseEvent[] s_reported = [Steps.Reported()];
    private static readonly CaseEvent[] s_recorded = [.. s_reported, Steps.Recorded()];
    private static readonly CaseEvent[] s_open = [.. s_recorded, Steps.Opened()];
    private static readonly CaseEvent[] s_verified = [.. s_open, Steps.Verified()];

    private static readonly Dictionary<CaseAction, (CaseEvent[] Before, CaseEvent Step)> s_steps = new()
    {
        [CaseAction.Detect] = (s_recorded, Steps.Detected("new")),
        [CaseAction.Report] = (s_recorded, Steps.Reported("new")),
        [CaseAction.Accept] = (s_reported, Steps.Accepted("new")),
        [CaseAction.Record] = (s_reported, Steps.Recorded("new")),
        [CaseAction.Investigate] = (s_recorded, Steps.Opened("new")),
        [CaseAction.Verify] = (s_open, Steps.Verified("new")),
        [CaseAction.Dismiss] = (s_open, Steps.Dismissed("new")),
        [CaseAction.AssessLoss] = (s_verified, Steps.Loss("new")),
        [CaseAction.SettleLoss] = ([.. s_verified, Steps.Loss()], Steps.Paid("new")),
        [CaseAction.DecideReward] = (s_verified, Steps.Rewarded("new")),
        [CaseAction.Close] = (s_verified, Steps.Closed("new")),
    };

    private static readonly (string Who, Participant Person, Ternary Member, string AsMember, string AsUninvolved)[] s_people =
    [
        ("a member", Steps.Member, Ternary.Yes, "Entitled", "Entitled"),
        ("somebody else", Steps.Member, Ternary.No, "NotAMember", "Entitled"),
        ("perhaps a member", Steps.Member, Ternary.Unknown, "ToBeConfirmed", "Entitled"),
        ("a member of unknown superior", Steps.OfUnknownSuperior, Ternary.Yes, "ToBeConfirmed", "ToBeConfirmed"),
        ("the subject", Steps.Subject, Ternary.Yes, "Involved", "Involved"),
        ("the subject's superior", Steps.Superior, Ternary.Yes, "Involved", "Involved"),
        ("the subject's subordinate", Steps.Subordinate, Ternary.Yes, "Involved", "Involved"),
        ("the reporter", Steps.Whistle, Ternary.Yes, "Involved", "Involved"),
        ("the reporter, no member", Steps.Whistle, Ternary.No, "Involved", "Involved"),
    ];

    public static TheoryData<CaseAction, string> Rows
    {
        get
        {
            var rows = new TheoryData<CaseAction, string>();
            foreach (var action in s_steps.Keys)
            {
                foreach (var (who, _, _, _, _) in s_people) rows.Add(action, who);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_step_is_taken_by_those_only_who_may(CaseAction action, string who)
    {
        var (_, person, member, asMember, asUninvolved) = s_people.Single(row => row.Who == who);
        var (before, step) = s_steps[action];
        var expected = action switch
        {
            CaseAction.Detect or CaseAction.Report or CaseAction.Record or CaseAction.SettleLoss => "NotAsked",
            CaseAction.AssessLoss or CaseAction.DecideReward => asUninvolved,
            _ => asMember,
        };

        Assert.Equal(expected, Answer(Steps.Book(before), Steps.By(person, step, member)));
    }

    [Theory]
    [InlineData(UnknownStanding.ToBeConfirmed, "ToBeConfirmed", false)]
    [InlineData(UnknownStanding.Refused, "StandingUnknown", false)]
    [InlineData(UnknownStanding.Accepted, "AcceptedUnknown", true)]
    public void What_is_not_known_is_treated_as_the_options_say(UnknownStanding option, string expected, bool counts)
    {
        var book = new CaseBook(new SupervisionOptions { UnknownStanding = option });
        foreach (var step in s_open) book.Observe(step).OrThrow();

        Assert.Equal(expected, Answer(book, Steps.By(Steps.OfUnknownSuperior, Steps.Verified())));
        Assert.Equal(counts, book.File().Counts);
    }

    [Fact]
    public void A_verification_by_somebody_who_may_perhaps_counts_once_it_is_confirmed()
    {
        var book = Steps.Book([.. s_open, Steps.By(Steps.OfUnknownSuperior, Steps.Verified("v1"))]);
        Assert.Equal((CaseState.Verified, false), (book.File().State, book.File().Counts));
        Assert.Equal("OutcomeToBeConfirmed", Answer(book, Steps.Closed()));
        Assert.Equal("OutcomeToBeConfirmed", Answer(book, Steps.Loss()));

        book.Observe(Steps.Verified("v2", day: 5)).OrThrow();

        Assert.True(book.File().Counts);
        Assert.Equal(Steps.Day0.AddDays(5), Assert.Single(book.File().FirstCounted).At);
    }

    [Fact]
    public void What_needs_no_confirmation_is_not_undone_by_somebody_who_may_perhaps()
    {
        var book = Steps.Book([.. s_verified, Steps.Rewarded(), Steps.Reported("r2", day: 5)]);

        foreach (CaseEvent step in new CaseEvent[] { Steps.Verified("u1"), Steps.Dismissed("u2"), Steps.Opened("u3"), Steps.Rewarded("u4") })
        {
            Assert.Equal("StandingUnknown", Answer(book, Steps.By(Steps.OfUnknownSuperior, step)));
        }
    }

    [Fact]
    public void Whom_a_case_was_about_before_still_may_not_take_part()
    {
        var book = Steps.Book([.. s_recorded, Steps.Opened() with { Accused = Steps.Somebody("chen", "boss") }]);

        Assert.Equal("chen", book.File().Accused!.Id);
        Assert.Equal("Involved", Answer(book, Steps.By(Steps.Subject, Steps.Verified())));
    }

    [Fact]
    public void A_report_or_a_record_does_not_turn_a_case_against_somebody_else()
    {
        var other = Steps.Somebody("chen", "boss");
        var book = Steps.Book([.. s_reported, Steps.Recorded() with { Accused = other }, Steps.Reported("r2") with { Accused = other }]);

        Assert.Equal("zhang", book.File().Accused!.Id);
    }

    [Fact]
    public void A_verified_case_is_not_turned_against_somebody_else_without_an_investigation() =>
        Assert.Equal("AnotherAccused", Answer(Steps.Book(s_verified), Steps.Verified("v2") with { Accused = Steps.Somebody("chen", "boss") }));

    [Fact]
    public void A_case_about_nobody_known_is_verified_for_nobody()
    {
        var book = Steps.Book(Steps.Recorded() with { Accused = null }, Steps.Opened(), Steps.Verified());

        Assert.Equal(CaseStanding.ToBeConfirmed, book.File().OutcomeStanding);
    }

    [Fact]
    public void A_loss_is_nobodys_where_nobody_is_known()
    {
        var book = new CaseBook(new SupervisionOptions { UnknownStanding = UnknownStanding.Accepted });
        foreach (var step in new CaseEvent[] { Steps.Recorded() with { Accused = null }, Steps.Opened(), Steps.Verified() }) book.Observe(step).OrThrow();

        Assert.Equal("NoAccused", Answer(book, Steps.Loss()));
    }

    private static string Answer(CaseBook book, CaseEvent step) =>
        book.Observe(step) is { Refusal: { } refusal } ? refusal.Reason.ToString() : book.File().Transitions[^1].Standing.ToString();
}
