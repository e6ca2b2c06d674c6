using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>The histories that the laws are put to are not beside the point.</summary>
public class HistoryTests
{
    [Fact]
    public void Every_state_refusal_standing_and_figure_comes_up()
    {
        var engine = PolicyBuilder.CreateDefault().WithOptions(options => options.Assessment.PointsCap = 7).Build();
        var (states, reasons, standings) = (new HashSet<CaseState> { CaseState.None }, new HashSet<CaseRefusalReason>(), new HashSet<CaseStanding>());
        var (lines, liabilities, uncounted, sanctions) = (new HashSet<AssessmentLineKind>(), new HashSet<LiabilityStatus>(), new HashSet<UncountedReason>(), new HashSet<Sanction>());
        foreach (var (i, steps) in Histories.Cases().Generator.Sample(3000, new Rnd(2026), 50).Index())
        {
            var book = new CaseBook(new SupervisionOptions { UnknownStanding = (UnknownStanding)(i % 3) });
            foreach (var step in i % 6 == 2 ? steps.Select(step => step with { Accused = null }) : steps)
            {
                var observed = book.Observe(step);
                if (observed.Refusal is { } refusal) reasons.Add(refusal.Reason);
                if (observed.Taken is not { } transition) continue;
                states.Add(transition.To);
                standings.Add(transition.Standing);
            }

            var assessments = new AssessmentBook(book);
            assessments.Observe(new MeritRecorded { Id = "g", Person = Steps.Member, Employee = Steps.Subject, At = Steps.Day0 });
            assessments.Observe(new MeritRecorded { Id = "h", Person = Steps.Subject, Employee = Steps.Subject, At = Steps.Day0 });
            var assessment = assessments.Of("zhang", AssessmentPeriod.Year(2026), engine);
            lines.UnionWith(assessment.Lines.Select(line => line.Kind));
            liabilities.UnionWith(assessment.Liabilities.Select(line => line.Status));
            uncounted.UnionWith(assessment.Uncounted.Select(item => item.Reason));
            if (assessment.Proposal is { } proposal) sanctions.Add(proposal.Sanction);
        }

        Assert.Empty(Enum.GetValues<CaseState>().Except(states));
        Assert.Empty(Enum.GetValues<CaseRefusalReason>().Except(reasons));
        Assert.Empty(Enum.GetValues<CaseStanding>().Except(standings));
        Assert.Empty(Enum.GetValues<AssessmentLineKind>().Except(lines));
        Assert.Empty(Enum.GetValues<LiabilityStatus>().Except(liabilities));
        Assert.Empty(Enum.GetValues<UncountedReason>().Except(uncounted));
        Assert.Contains(Sanction.Warning, sanctions);
    }
}
