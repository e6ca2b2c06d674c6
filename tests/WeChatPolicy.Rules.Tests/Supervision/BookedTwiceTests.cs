using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>What was done too late is told of by the duty and by the act. However often it is booked it counts once.</summary>
public class BookedTwiceTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？") with { Recipients = [A.Employee], Sender = A.Colleague };
    private static readonly MessageAnswered s_answer = new() { Id = "late", Person = A.Employee, MessageId = "m1", ConversationId = A.Direct.Id, Importance = Importance.Ordinary, AskedAt = A.Morning, At = A.At(3, 10) };

    [Theory]
    [InlineData("n:d1", 1)]
    [InlineData("n:d1 n:d1", 1)] // told by the tracker and by the act
    [InlineData("n:d1 n:d2", 1)] // two facts, one finding
    [InlineData("n:d1 n:d2 -:d2", 1)] // the third names only the act
    [InlineData("n:d1 -:d1 m:d3", 2)]
    [InlineData("n:d1 m:d2", 2)] // two findings of two facts
    [InlineData("n:d1 m:d1", 1)] // a fact counts once, at its worst finding
    [InlineData("n:- n:-", 1)]
    [InlineData("-:- -:-", 2)] // nobody knows what they are about
    public void Cases_of_one_finding_or_one_fact_count_once(string booked, int counted)
    {
        var steps = booked.Split(' ').SelectMany((about, i) =>
        {
            var (finding, source) = (about.Split(':')[0], about.Split(':')[1]);
            return Steps.UpToVerified($"c{i}", i).Select(step => step is ViolationDetected detected ? detected with { FindingId = finding == "-" ? null : finding, SourceFactId = source == "-" ? null : source } : step);
        });
        var assessment = Assess(steps);

        Assert.Equal(counted, assessment.Lines.Count(line => line.Kind == AssessmentLineKind.Deduction));
        Assert.Equal(counted >= 2, assessment.Proposal is not null);
        Assert.Equal(booked.Split(' ').Length - counted, assessment.Uncounted.Count(item => item.Reason == UncountedReason.SameFact));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_late_answer_booked_by_the_duty_and_by_the_act_costs_what_one_costs(bool actFirst)
    {
        var tracker = new ObligationTracker(s_engine);
        tracker.Observe(s_question);
        var ofAct = Assert.Single(tracker.Observe(s_answer).Decision.Findings);
        var ofDuty = Assert.Single(tracker.AdvanceTo(A.At(10, 10)).Findings);
        Finding[] findings = actFirst ? [ofAct, ofDuty] : [ofDuty, ofAct];

        var assessment = Assess(findings.SelectMany((finding, i) => Book($"c{i}", finding)));

        Assert.Equal(-1m, assessment.Points);
        Assert.Null(assessment.Proposal);
        Assert.Equal([ofDuty.Id, ofDuty.Id], Assert.Single(assessment.Lines).Sources.SelectMany(source => source.FindingIds));
    }

    [Fact]
    public void Booked_under_its_own_id_it_is_one_case_that_knows_its_finding_and_both_facts()
    {
        var tracker = new ObligationTracker(s_engine);
        tracker.Observe(s_question);
        Finding[] findings = [.. tracker.Observe(s_answer).Decision.Findings, .. tracker.AdvanceTo(A.At(10, 10)).Findings];
        var cases = new CaseBook();
        foreach (var (i, finding) in findings.Index()) cases.Observe(finding.Detected($"booking {i}", Steps.Member, A.At(11, 10)));

        var file = Assert.Single(cases.Cases);
        Assert.Equal((findings[0].Id, "2.3.1/timely-reply", "zhang"), (file.Id, file.RuleId, file.Accused?.Id));
        Assert.Equal([findings[0].Id], file.FindingIds);
        Assert.Equal(["late", "m1"], file.SourceFactIds);
        Assert.All(findings, finding => Assert.Equal(A.At(1, 15), finding.At));
    }

    [Theory]
    [InlineData("2.3.1/timely-reply", "zhang")]
    [InlineData("3.2.3/audit-cooperation", "zhang")]
    [InlineData("4.1.2/violation-record", null)] // the company's
    [InlineData("2.4.3/file-processing", "zhang")]
    [InlineData("2.2.4/personal-attack", "zhang")]
    public void A_detection_carries_what_the_finding_says(string rule, string? accused)
    {
        Fact fact = rule switch
        {
            "2.3.1/timely-reply" => s_answer,
            "3.2.3/audit-cooperation" => new AuditRefused { Id = "x", Person = A.Employee, RequestId = "q" },
            "4.1.2/violation-record" => new ViolationRecorded { Id = "x", CaseId = "c", Person = A.Colleague, DetectedAt = A.Morning, At = A.At(20, 10) },
            "2.4.3/file-processing" => new FileProcessed { Id = "x", TransferId = "f", Person = A.Employee, ReceivedAt = A.Morning, At = A.At(9, 10) },
            _ => A.InGroup("你就是个废物"),
        };
        var finding = s_engine.Evaluate(fact).Findings.First(finding => finding.RuleId == rule);
        var detected = finding.Detected("d", Steps.Member, A.At(21, 9), "case 7");

        Assert.Equal(("d", "case 7", rule, fact.Id, finding.Id, accused), (detected.Id, detected.CaseId, detected.RuleId, detected.SourceFactId, detected.FindingId, detected.Accused?.Id));
    }

    [Fact]
    public void Only_a_violation_opens_a_case_and_only_against_whom_it_concerns()
    {
        var late = Assert.Single(s_engine.Evaluate(s_answer).Findings);

        Assert.Throws<ArgumentException>(() => late.Detected("d", Steps.Member, null, accused: A.Colleague));
        Assert.Throws<InvalidOperationException>(() => (late with { Kind = FindingKind.Advice }).Detected("d", Steps.Member, null));
        Assert.Equal("wang", late.Detected("d", Steps.Member, null, accused: A.Employee with { ManagerId = "wang" }).Accused!.ManagerId);
    }

    private static IEnumerable<CaseEvent> Book(string caseId, Finding finding) =>
        Steps.UpToVerified(caseId, 0).Select(step => step is ViolationDetected ? finding.Detected(step.Id, step.Person, step.At, caseId, Steps.Subject) : step with { RuleId = null });

    private static Assessment Assess(IEnumerable<CaseEvent> steps)
    {
        var cases = new CaseBook();
        foreach (var step in steps) Assert.NotNull(cases.Observe(step).Taken);
        return new AssessmentBook(cases).Of("zhang", AssessmentPeriod.Year(2026), s_engine);
    }
}
