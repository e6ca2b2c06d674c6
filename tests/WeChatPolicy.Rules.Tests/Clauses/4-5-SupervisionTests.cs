using System.Text.Json;
using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>What the rules of chapters 4 and 5 say of whom, and what it costs.</summary>
[Collection("Costs")]
public class SupervisionTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void An_exemplary_company_has_no_finding() => Assert.Empty(s_engine.Evaluate(TheCompany.Exemplary).Findings);

    [Fact]
    public void A_company_of_which_nothing_is_known_has_no_finding() =>
        Assert.Empty(s_engine.Evaluate(new Organisation { Id = "org", AsOf = TheCompany.Now, PolicyInForceSince = TheCompany.Now.AddYears(-2) }).Findings);

    [Fact]
    public void Nothing_is_allocated_where_nothing_is_found()
    {
        Assert.Equal(0, Allocation.Least(() =>
        {
            for (var i = 0; i < 200; i++) s_engine.Evaluate(TheCompany.Exemplary);
        }, attempts: 200));
    }

    [Fact]
    public void A_company_that_has_done_nothing_answers_for_every_programme_rule()
    {
        var idle = new Organisation
        {
            Id = "org",
            AsOf = TheCompany.Now,
            PolicyInForceSince = TheCompany.Now.AddYears(-2),
            Departments = new([]),
            Roles = new([]),
            PublicationTopics = new([]),
            Posts = new([]),
            EmployeeDutiesDefined = Ternary.No,
            SupervisionGroup = TheCompany.Group(),
            Inspections = new([]),
            TrainingSessions = new([]),
            SafetyTips = new([]),
            Publicity = new([]),
            Activities = new([]),
            SelfStudy = new() { Encouraged = Ternary.No },
        };

        var findings = s_engine.Evaluate(idle).Findings;

        Assert.All(findings, finding => Assert.Equal((Party.Company, Confidence.Certain), (finding.Subject, finding.Confidence)));
        Assert.Equal(
            ["1.3.4/unassigned-responsibility", "4.1.1/supervision-group", "4.1.2/inspection-interval", "5.1.1/training-interval", "5.2.2/self-study-support",
             "5.3.1/publicity-channels", "5.3.2/safety-tips", "5.3.3/engagement-activities"],
            findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_vacant_role_is_named_in_one_finding()
    {
        var finding = Assert.Single(s_engine.Evaluate(TheCompany.Exemplary with { Roles = new([]) }).Findings);

        Assert.Contains(finding.Evidence, place => place.Excerpt == "DepartmentHead 财务部");
        Assert.Contains(finding.Evidence, place => place.Excerpt == "PublicationReviewer 产品");
        Assert.Contains(finding.Evidence, place => place.Excerpt == "SecurityContact");
    }

    [Fact]
    public void A_reporter_is_named_nowhere()
    {
        var reporter = new Participant { Id = "whistle-blower", Kind = ParticipantKind.Employee, Name = "吹哨人" };
        Fact[] facts =
        [
            new ViolationReported { Id = "rep1", CaseId = "c1", Person = A.Colleague, Accused = A.Employee, At = A.Morning, Reporter = new(reporter.Id) },
            new ViolationVerified { Id = "v1", CaseId = "c1", Person = A.Employee, Accused = A.Employee, At = A.Morning.AddDays(60), ReportedAt = A.Morning },
            new ReportAccepted { Id = "a1", CaseId = "c1", ReportId = "rep1", Person = A.Colleague, At = A.Morning.AddDays(60), ReportedAt = A.Morning },
            new RewardDecided { Id = "w1", CaseId = "c1", Person = A.Colleague, At = A.Morning.AddDays(90), VerifiedAt = A.Morning },
        ];

        var said = string.Concat(facts.SelectMany(fact =>
            s_engine.Evaluate(fact).Findings.Select(finding => JsonSerializer.Serialize(finding))
                .Concat(s_engine.DutiesOf(fact).Select(duty => JsonSerializer.Serialize(duty)))
                .Concat(s_engine.Explain(fact, s_engine.Evaluate(fact)).Select(explanation => explanation.InWords.En + explanation.ChangedFact))));

        Assert.NotEmpty(said);
        Assert.DoesNotContain(reporter.Id, said, StringComparison.Ordinal);
        Assert.All(s_engine.DutiesOf(facts[0]), duty => Assert.Null(duty.Creditor));
    }

    [Fact]
    public void The_person_who_acted_answers_for_the_step_and_the_company_for_the_delay()
    {
        var verified = new ViolationVerified { Id = "v1", CaseId = "c1", Person = A.Employee, Accused = A.Employee, At = A.Morning.AddDays(60), ReportedAt = A.Morning };

        Assert.Equal(Party.Person("zhang"), Assert.Single(s_engine.Evaluate(verified).Findings).Subject);
        Assert.Equal(Party.Company, Assert.Single(s_engine.Evaluate(verified with { Person = A.Colleague, InSupervisionGroup = Ternary.Yes }).Findings).Subject);
    }

    [Fact]
    public void An_open_liability_is_advice_to_the_company_and_accuses_nobody()
    {
        var loss = new LossAssessed
        {
            Id = "l1",
            CaseId = "c1",
            Person = A.Colleague,
            Accused = A.Employee,
            At = A.Morning,
            Loss = new() { Amount = 10, Currency = "CNY" },
            Share = 1,
            CaseVerified = Completion.Done(A.Morning),
            Settled = Completion.NotDone,
        };

        var finding = Assert.Single(s_engine.Evaluate(loss).Findings);

        Assert.Equal((FindingKind.Advice, Party.Company), (finding.Kind, finding.Subject));
    }

    [Fact]
    public void A_sanction_above_the_ladder_is_advice_and_one_by_whom_it_concerns_a_violation()
    {
        var dismissal = new SanctionDecided
        {
            Id = "s1",
            Person = A.Colleague,
            Employee = A.Employee,
            Sanction = Sanction.Dismissal,
            CaseIds = ["c1"],
            ProposalId = "p1",
            CasesVerified = Ternary.Yes,
        };

        Assert.Equal(FindingKind.Advice, Assert.Single(s_engine.Evaluate(dismissal).Findings).Kind);
        Assert.Equal(FindingKind.Violation, Assert.Single(s_engine.Evaluate(dismissal with { Person = A.Employee }).Findings).Kind);
    }

    [Fact]
    public void An_answer_cannot_come_before_its_question()
    {
        Assert.Throws<ArgumentException>(() => new QuestionAnswered { Id = "a1", QuestionId = "q1", Person = A.Colleague, At = A.Morning, AskedAt = A.Morning.AddTicks(1) });
        Assert.Throws<ArgumentException>(() => new QuestionAnswered { Id = "a1", QuestionId = "q1", Person = A.Colleague, AskedAt = A.Morning.AddTicks(1), At = A.Morning });
        Assert.Throws<ArgumentException>(() => new ReportAccepted { Id = "a1", CaseId = "c1", ReportId = "r1", Person = A.Colleague, At = A.Morning, ReportedAt = A.Morning.AddTicks(1) });
    }
}
