namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>3.3.3: an appeal is decided once, by somebody who is not its object.</summary>
public class AppealBookTests
{
    private static readonly AppealLodged s_lodged = new() { Id = "ap1", Person = Steps.Subject, At = Steps.Day0, Against = Party.Person("wang"), AgainstManagerId = "boss" };

    private static readonly AppealDecided s_decided = new()
    {
        Id = "de1",
        AppealId = "ap1",
        Person = Steps.Member,
        At = Steps.Day0.AddDays(3),
        Upheld = Ternary.Yes,
    };

    [Fact]
    public void An_appeal_is_lodged_and_decided()
    {
        var book = new AppealBook();

        Assert.Equal((AppealState.None, AppealState.Lodged), States(book.Observe(s_lodged).Taken));
        Assert.Equal((AppealState.Lodged, AppealState.Decided), States(book.Observe(s_decided).Taken));
        Assert.True(book.TryGetAppeal("ap1", out var file));
        Assert.Equal((Ternary.Yes, "zhang", 2), (file.Upheld, file.AppellantId, file.Transitions.Count));
    }

    [Theory]
    [InlineData("wang", "boss", "Involved")]
    [InlineData("zhang", "wang", "Involved")]
    [InlineData("clerk", "wang", "Involved")]
    [InlineData("boss", null, "Involved")]
    [InlineData("qian", null, "DecisionToBeConfirmed")]
    [InlineData("owner", "owner", "Decided")]
    [InlineData("boss", "owner", "Involved")]
    [InlineData("li", "sun", "Decided")]
    public void It_is_decided_by_somebody_whom_it_does_not_involve(string id, string? manager, string expected)
    {
        var book = new AppealBook();
        book.Observe(s_lodged).OrThrow();

        Assert.Equal(expected, Answer(book, s_decided with { Person = Steps.Somebody(id, manager) }));
    }

    [Theory]
    [InlineData(null, "DecisionToBeConfirmed")]
    [InlineData("company", "Decided")]
    public void Whom_it_is_about_decides_who_may(string? against, string expected)
    {
        var book = new AppealBook();
        book.Observe(s_lodged with { Against = against is null ? null : Party.Company }).OrThrow();

        Assert.Equal(expected, Answer(book, s_decided));
    }

    [Theory]
    [InlineData(UnknownStanding.ToBeConfirmed, "DecisionToBeConfirmed")]
    [InlineData(UnknownStanding.Refused, "StandingUnknown")]
    [InlineData(UnknownStanding.Accepted, "Decided")]
    public void What_is_not_known_is_treated_as_the_options_say(UnknownStanding option, string expected)
    {
        var book = new AppealBook(new SupervisionOptions { UnknownStanding = option });
        book.Observe(s_lodged with { Against = null }).OrThrow();

        Assert.Equal(expected, Answer(book, s_decided));
    }

    [Fact]
    public void A_decision_that_waits_for_it_is_confirmed_by_another()
    {
        var book = new AppealBook();
        book.Observe(s_lodged).OrThrow();
        book.Observe(s_decided with { Person = Steps.OfUnknownSuperior }).OrThrow();

        Assert.Equal("Decided", Answer(book, s_decided with { Id = "de2" }));
    }

    [Fact]
    public void Illegal_steps_name_the_state_and_what_it_allows()
    {
        var book = new AppealBook();
        var early = Assert.Throws<RefusedException>(() => book.Observe(s_decided).OrThrow());
        Assert.Equal([AppealAction.Lodge], Assert.IsType<AppealRefusal>(early.Refusal).Allowed);
        Assert.Contains("'ap1' is None", early.Message, StringComparison.Ordinal);
        Assert.Empty(book.Appeals);

        book.Observe(s_lodged).OrThrow();
        book.Observe(s_decided).OrThrow();
        var twice = Assert.Throws<RefusedException>(() => book.Observe(s_decided with { Id = "de2" }).OrThrow());
        var refusal = Assert.IsType<AppealRefusal>(twice.Refusal);
        Assert.Equal((AppealState.Decided, AppealRefusalReason.State), (refusal.State, refusal.Reason));
        Assert.Empty(refusal.Allowed);
    }

    [Fact]
    public void A_decision_about_somebody_else_is_none()
    {
        var book = new AppealBook();
        book.Observe(s_lodged).OrThrow();

        Assert.Equal("AnotherObject", Answer(book, s_decided with { Against = Party.Company }));
    }

    [Fact]
    public void Duplicates_and_other_facts_change_nothing()
    {
        var book = new AppealBook();
        book.Observe(s_lodged).OrThrow();
        book.Observe(s_decided).OrThrow();
        var before = book.Save();

        Assert.True(book.Observe(s_lodged).IsIgnored);
        Assert.True(book.Observe(s_decided).IsIgnored);
        Assert.True(book.Observe(Steps.Detected()).IsIgnored);
        Assert.Equal(before, book.Save());
        Assert.Equal(before, AppealBook.Restore(before).Save());
    }

    private static (AppealState, AppealState) States(AppealTransition? transition) => (transition!.From, transition.To);

    private static string Answer(AppealBook book, AppealDecided step) =>
        book.Observe(step) is { Refusal: { } refusal } ? refusal.Reason.ToString() : book.Appeals.Single().State.ToString();
}
