namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>5 Training and education: what is owed until when.</summary>
internal static class TrainingDuties
{
    // A Wednesday morning; three working days later is Monday evening.
    private static readonly DateTimeOffset s_tuesday = new(2026, 4, 7, 18, 0, 0, TimeSpan.FromHours(8));

    private static readonly QuestionAsked s_question = new() { Id = "q1", Person = A.Employee, At = A.Morning };

    public static IEnumerable<DutyCase> Rows =>
    [
        .. new DutyTable("5.1.1/training-interval")
            .Opens("183 days after the last for each department", TheCompany.Exemplary,
                new ExpectedDuty(Party.Company, TheCompany.Now.AddDays(153), "training|销售部"), new ExpectedDuty(Party.Company, TheCompany.Now.AddDays(153), "training|财务部"))
            .Opens("for everyone, where the departments are not known", TheCompany.Exemplary with { Departments = default }, new ExpectedDuty(Party.Company, TheCompany.Now.AddDays(153), "training"))
            .OpensNothing("overdue already", TheCompany.Trained())
            .Rows,

        .. new DutyTable("5.3.2/safety-tips")
            .Opens("31 days after the last of each kind", TheCompany.Exemplary,
                new ExpectedDuty(Party.Company, TheCompany.Now.AddDays(28), "tips"), new ExpectedDuty(Party.Company, TheCompany.Now.AddDays(28), "case-analyses"))
            .OpensNothing("overdue already", TheCompany.Exemplary with { SafetyTips = new([]) })
            .Rows,

        .. new DutyTable("5.3.3/engagement-activities")
            .Opens("366 days after the last, on a Saturday: when work begins again", TheCompany.Exemplary, new ExpectedDuty(Party.Company, new DateTimeOffset(2027, 4, 5, 9, 0, 0, TimeSpan.FromHours(8)), "activities"))
            .OpensNothing("not in force yet", TheCompany.Exemplary with { PolicyInForceSince = TheCompany.Now.AddDays(1) })
            .Rows,

        .. new DutyTable("5.2.2/consultation")
            .Opens("by the end of the third working day", s_question, new ExpectedDuty(Party.Company, s_tuesday, "q1"))
            .OpensNothing("when it was asked is not known", s_question with { At = null })
            .Closes("answered", new QuestionAnswered { Id = "a1", QuestionId = "q1", Person = A.Colleague }, "q1")
            .Rows,
    ];
}
