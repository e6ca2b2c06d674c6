using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>What each book says of a fact that it is told.</summary>
public class ObservedTests
{
    private static readonly AppealLodged s_appeal = new() { Id = "ap1", Person = Steps.Subject, Against = Party.Company };
    private static readonly MeritRecorded s_merit = new() { Id = "g1", Person = Steps.Member, Employee = Steps.Subject };

    public static TheoryData<Fact, string> Rows => new()
    {
        { Steps.Detected(), "cases" },
        { s_appeal, "appeals" },
        { s_merit, "assessments" },
        { new SanctionDecided { Id = "s1", Person = Steps.Member, Employee = Steps.Subject, Sanction = Sanction.Warning, CaseIds = ["c1"] }, "assessments" },
        { new Joined { Id = "j1", Person = Steps.Subject }, "" },
        { A.Message("早"), "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_fact_is_taken_once_by_the_book_that_it_concerns_and_ignored_by_the_others(Fact fact, string concerned)
    {
        var cases = new CaseBook();
        var (appeals, assessments) = (new AppealBook(), new AssessmentBook(cases));
        for (var time = 0; time < 2; time++)
        {
            var (step, appeal, entry) = (cases.Observe(fact), appeals.Observe(fact), assessments.Observe(fact));
            var expected = time == 0 ? concerned : "";
            Assert.Equal((expected == "cases", expected != "cases"), (step.Taken?.FactId == fact.Id, step.IsIgnored));
            Assert.Equal((expected == "appeals", expected != "appeals"), (appeal.Taken?.FactId == fact.Id, appeal.IsIgnored));
            Assert.Equal((expected == "assessments", expected != "assessments"), (entry.Taken?.Id == fact.Id, entry.IsIgnored));
            Assert.Equal((step.Taken, appeal.Taken, entry.Taken), (step.OrThrow(), appeal.OrThrow(), entry.OrThrow()));
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Histories)])]
    public void A_fact_is_taken_refused_or_ignored_and_only_a_refusal_is_an_error(CaseEvent[] steps)
    {
        var book = new CaseBook();
        foreach (var step in steps)
        {
            var observed = book.Observe(step);
            Assert.Equal(1, (observed.Taken is null ? 0 : 1) + (observed.Refusal is null ? 0 : 1) + (observed.IsIgnored ? 1 : 0));
            if (observed.Refusal is null) Assert.Same(observed.Taken, observed.OrThrow());
            else Assert.Same(observed.Refusal, Assert.Throws<RefusedException>(observed.OrThrow).Refusal);
        }
    }

    [Fact]
    public void No_fact_is_an_error()
    {
        Assert.Throws<ArgumentNullException>(() => new CaseBook().Observe(null!));
        Assert.Throws<ArgumentNullException>(() => new AppealBook().Observe(null!));
        Assert.Throws<ArgumentNullException>(() => new AssessmentBook(new CaseBook()).Observe(null!));
    }
}
