using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>5.1.1: training is for everyone. The company is told whom it left out; nobody is accused of it.</summary>
public class TrainingOfPeopleTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void Whoever_was_left_out_is_named_to_the_company_and_not_accused()
    {
        var finding = Assert.Single(s_engine.Evaluate(TheCompany.Exemplary with { EmployeeTraining = new([Of("zhang", Completion.NotDone), Of("li", Completion.Done(TheCompany.Now.AddDays(-5)))]) }).Findings);

        Assert.Equal(("5.1.1/training-interval", Party.Company, FindingKind.Advice, Confidence.Certain), (finding.RuleId, finding.Subject, finding.Kind, finding.Confidence));
        Assert.Equal("zhang", Assert.Single(finding.Evidence).Excerpt);
    }

    [Fact]
    public void A_company_that_held_no_training_is_told_that_apart_from_whom_it_left_out()
    {
        var findings = s_engine.Evaluate(TheCompany.Trained() with { EmployeeTraining = new([Of("zhang", Completion.NotDone)]) }).Findings.Where(finding => finding.RuleId == "5.1.1/training-interval");

        Assert.Equal([FindingKind.Violation, FindingKind.Advice], findings.Select(finding => finding.Kind).Order());
        Assert.All(findings, finding => Assert.Equal(Party.Company, finding.Subject));
    }

    // Days ago on which somebody attended, "-" where nobody noted when, negative for what lies ahead; the last one, and whether another is undated.
    [Theory]
    [InlineData("", "NotDone", false)]
    [InlineData("10", "10", false)]
    [InlineData("10 200 30", "10", false)]
    [InlineData("200 -", "200", true)]
    [InlineData("-", "Done", true)]
    [InlineData("-5", "NotDone", false)]
    [InlineData("-5 40", "40", false)]
    [InlineData("0", "0", false)]
    public void The_last_training_of_somebody_follows_from_what_they_attended(string attended, string last, bool undated)
    {
        var facts = attended.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((days, i) => new TrainingAttended
        {
            Id = $"a{i}",
            Person = A.Employee,
            SessionId = $"s{i}",
            At = days == "-" ? null : TheCompany.Now.AddDays(-int.Parse(days, System.Globalization.CultureInfo.InvariantCulture)),
        });
        var (zhang, li) = (EmployeeTraining.Of([A.Employee, A.Colleague], facts, TheCompany.Now).Value[0], EmployeeTraining.Of([A.Employee, A.Colleague], facts, TheCompany.Now).Value[1]);

        Assert.Equal(last, zhang.LastAttended.At is { } at ? $"{(TheCompany.Now - at).Days}" : zhang.LastAttended.State.ToString());
        Assert.Equal((undated, Completion.NotDone), (zhang.AttendedUndated, li.LastAttended));
    }

    [Fact]
    public void What_was_attended_after_the_state_is_refused() =>
        Assert.Contains("EmployeeTraining[0].LastAttended", Assert.Throws<ArgumentException>(() => TheCompany.Exemplary with { EmployeeTraining = new([Of("zhang", Completion.Done(TheCompany.Now.AddTicks(1)))]) }).Message, StringComparison.Ordinal);

    private static EmployeeTraining Of(string id, Completion last) => new() { Person = A.Employee with { Id = id, JoinedAt = TheCompany.Now.AddYears(-1) }, LastAttended = last };
}
