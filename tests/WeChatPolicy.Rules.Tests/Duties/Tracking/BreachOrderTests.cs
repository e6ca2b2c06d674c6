using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A deadline that was over when it was stated is told of after that, however the clock moves.</summary>
public class BreachOrderTests
{
    private static readonly Participant s_member = A.Employee;

    // The second statement of one duty says that it had been due for weeks; of another matter a deadline passes before that is said.
    private static readonly Fact[] s_facts =
    [
        new ViolationDetected { Id = "v1", CaseId = "one", Person = s_member, At = A.At(1, 10) },
        new ViolationDetected { Id = "v2", CaseId = "two", Person = s_member, At = A.At(1, 10) },
        new ViolationRecorded { Id = "r1", CaseId = "one", Person = s_member, At = A.At(7, 15), DetectedAt = A.At(-40, 10) },
    ];

    [Theory]
    [InlineData(20 * 24)]
    [InlineData(24)]
    [InlineData(7)]
    [InlineData(1)]
    public void What_was_stated_as_overdue_comes_after_its_statement(int hoursAtOnce)
    {
        var tracker = ATracker.New().Told(s_facts);
        var told = new List<Advance>();
        for (var hours = hoursAtOnce; hours <= 20 * 24; hours += hoursAtOnce) told.Add(tracker.AdvanceTo(A.At(1, 10).AddHours(hours)));
        told.Add(tracker.AdvanceTo(A.At(1, 10).AddDays(20)));

        var breaches = told.SelectMany(advance => advance.Changes).Where(change => change.Kind == DutyChangeKind.Breached).Select(change => $"{change.Duty.RuleId} {change.Duty.Key}").ToArray();
        var findings = told.SelectMany(advance => advance.Findings).Select(finding => $"{finding.RuleId} {(finding.FactId == "v2" ? "two" : "one")}").ToArray();
        foreach (var lines in (string[][])[breaches, findings])
        {
            Assert.True(Array.IndexOf(lines, "4.1.2/violation-record two") < Array.IndexOf(lines, "4.1.2/investigation one"), string.Join(", ", lines));
        }
    }
}
