using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What becomes of a duty whose debtor is on leave or has left.</summary>
public class AbsenceTests
{
    private static readonly Participant s_wang = A.Colleague with { Id = "wang" };

    // Asked at ten on the 1st, due at three in the afternoon.
    private static readonly Message s_question = A.InGroup("报价单什么时候能给客户？") with
    {
        Conversation = A.WorkGroup with { Members = new([A.Employee, A.Colleague, s_wang]) },
        Mentions = ["li"],
    };
    private static readonly LeaveTaken s_leave = new() { Id = "leave", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 11), Until = A.At(3, 9), DeputyId = "wang" };
    private static readonly Departed s_left = new() { Id = "left", Person = A.Colleague, At = A.At(1, 11) };

    [Fact]
    public void A_deputy_owes_it_from_the_beginning_of_the_leave_with_the_whole_term_anew() =>
        Assert.Equal(["PassedOn person:wang 01 11:00", "Breached person:wang 01 16:00"], ATracker.New().Told(s_leave, s_question).Fate());

    [Fact]
    public void In_a_chat_of_two_nobody_else_could_answer_and_it_falls_away() =>
        Assert.Equal(["Cancelled person:li 01 11:00"], ATracker.New().Told(s_leave, A.Message("报价单什么时候能给客户？")).Fate());

    [Fact]
    public void Without_a_deputy_the_company_owes_it() =>
        Assert.Equal(["PassedOn company 01 11:00", "Breached company 01 16:00"], ATracker.New().Told(s_leave with { DeputyId = null }, s_question).Fate());

    [Theory]
    [InlineData(15, 0, "PassedOn person:wang 01 11:00", "Breached person:wang 01 16:00")]
    [InlineData(14, 59, "Breached person:li 01 15:00")]
    public void What_is_due_after_the_return_stays(int hour, int minute, params string[] fate) =>
        Assert.Equal(fate, ATracker.New().Told(s_leave with { Until = A.At(1, hour, minute) }, s_question).Fate());

    [Fact]
    public void What_is_asked_during_the_leave_is_owed_by_the_deputy_from_the_first()
    {
        var tracker = ATracker.New().Told(s_leave, s_question with { SentAt = A.At(1, 11) });
        Assert.Equal((Party.Person("wang"), A.At(1, 16)), (Assert.Single(tracker.Open).Debtor, tracker.Open[0].DueAt));
        Assert.Equal(["Breached person:wang 01 16:00"], tracker.Fate());
    }

    [Theory]
    [InlineData("wang")]
    [InlineData("li")]
    public void The_answer_of_either_meets_it(string who)
    {
        var answer = new MessageAnswered { Id = "a", Person = s_wang with { Id = who }, MessageId = "m1", ConversationId = "wr-project", At = A.At(1, 15, 30) };
        Assert.Equal(["PassedOn person:wang 01 11:00", $"Discharged person:wang 01 15:30"], ATracker.New().Told(s_leave, s_question, answer).Fate());
    }

    [Fact]
    public void A_deputy_who_is_away_too_has_a_deputy() =>
        Assert.Equal(["PassedOn person:zhao 01 11:00", "Breached person:zhao 01 16:00"],
            ATracker.New().Told(s_leave, s_leave with { Id = "l2", Person = s_wang, From = A.At(1, 10), DeputyId = "zhao" }, s_question).Fate());

    [Fact]
    public void Two_who_stand_in_for_each_other_leave_it_to_the_company() =>
        Assert.Equal(["PassedOn company 01 11:00", "Breached company 01 16:00"],
            ATracker.New().Told(s_leave, s_leave with { Id = "l2", Person = s_wang, From = A.At(1, 10), DeputyId = "li" }, s_question).Fate());

    [Fact]
    public void Of_two_leaves_that_overlap_the_longer_one_counts() =>
        Assert.Equal(["PassedOn person:wang 01 12:00", "Breached person:wang 01 17:00"],
            ATracker.New().Told(s_leave with { Id = "short", From = A.At(1, 10), Until = A.At(1, 13), DeputyId = "zhao" }, s_leave with { From = A.At(1, 12) }, s_question).Fate());

    [Theory]
    [InlineData("li", "wang")]
    [InlineData("wang", "li")]
    public void A_leave_that_begins_at_the_deadline_begins_before_it_passes(string away, string deputy)
    {
        var room = A.WorkGroup with { Members = new([A.Employee, A.Colleague, s_wang]) };
        var urgent = A.InGroup("服务器宕机了").Known(new() { Importance = Importance.Urgent }) with { Conversation = room, Mentions = ["li", "wang"] };
        var leave = s_leave with { Person = s_wang with { Id = away }, At = A.At(1, 9), From = A.At(2, 10), Until = A.At(8, 9), DeputyId = deputy };
        Assert.Equal([$"PassedOn person:{deputy} 02 10:00", $"Breached person:{deputy} 02 10:00"], ATracker.New().Told(leave, urgent).Fate("2.3.1/urgent-feedback"));
    }

    [Fact]
    public void A_deputy_who_owes_the_same_already_gains_no_time()
    {
        var room = A.WorkGroup with { Members = new([A.Employee, A.Colleague, s_wang]) };
        var urgent = A.InGroup("服务器宕机了").Known(new() { Importance = Importance.Urgent }) with { Conversation = room, Mentions = ["li", "wang"] };
        Assert.Equal(["PassedOn person:wang 01 11:00", "Breached person:wang 02 10:00"], ATracker.New().Told(s_leave, urgent).Fate("2.3.1/urgent-feedback"));
    }

    [Theory]
    [InlineData(AbsenceTreatment.PassOn, "PassedOn person:wang 01 11:00", "Breached person:wang 01 16:00")]
    [InlineData(AbsenceTreatment.Cancel, "Cancelled person:li 01 11:00")]
    [InlineData(AbsenceTreatment.Keep, "Breached person:li 01 15:00")]
    public void Leave_by_option(AbsenceTreatment treatment, params string[] fate) =>
        Assert.Equal(fate, ATracker.Under(options => options.Tracking.OnLeave = treatment).Told(s_leave, s_question).Fate());

    [Theory]
    [InlineData(AbsenceTreatment.PassOn, "PassedOn company 01 11:00", "Breached company 01 16:00")]
    [InlineData(AbsenceTreatment.Cancel, "Cancelled person:li 01 11:00")]
    [InlineData(AbsenceTreatment.Keep, "Breached person:li 01 15:00")]
    public void Departure_by_option(AbsenceTreatment treatment, params string[] fate) =>
        Assert.Equal(fate, ATracker.Under(options => options.Tracking.OnDeparture = treatment).Told(s_question, s_left).Fate());

    [Fact]
    public void Whoever_joins_again_owes_again()
    {
        var tracker = ATracker.New().Told(s_left, new Joined { Id = "back", Person = A.Colleague, At = A.At(2, 9) }, s_question with { SentAt = A.At(2, 10) });
        Assert.Equal(["Breached person:li 02 15:00"], tracker.Fate());
    }

    [Fact]
    public void An_old_joining_that_is_told_of_again_brings_nobody_back()
    {
        var joined = new Joined { Id = "joined", Person = A.Colleague, At = A.At(1, 9) };
        var tracker = ATracker.New().Told(joined, s_left);
        tracker.AdvanceTo(A.At(2, 9));
        Assert.Equal(["Breached company 02 15:00"], tracker.Told(joined, s_question with { SentAt = A.At(2, 10) }).Fate());
    }

    [Fact]
    public void The_handover_stays_with_the_leaver()
    {
        var tracker = ATracker.New().Told(new Departed { Id = "left", Person = A.Employee, At = A.At(1, 11), Accounts = new([A.Account]) });
        Assert.Equal(["Breached person:zhang 01 18:00"], tracker.Fate());
    }

    [Fact]
    public void A_leave_that_the_clock_leaps_over_counts_all_the_same()
    {
        var tracker = ATracker.New();
        tracker.AdvanceTo(A.At(1, 9));
        Assert.Equal(["PassedOn person:wang 01 11:00", "Breached person:wang 01 16:00"], tracker.Told(s_leave, s_question).Fate());
    }
}
