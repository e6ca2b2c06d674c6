using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>All that the facts of a year come to.</summary>
internal sealed class YearRecord(PolicyEngine engine)
{
    public PolicyEngine Engine => engine;

    public int Facts { get; set; }

    public int Repeated { get; set; }

    /// <summary>Facts that came after the time for which the tracker waits.</summary>
    public int TooLate { get; set; }

    public List<ReadLine> Rejected { get; } = [];

    /// <summary>The instant of the first fact.</summary>
    public DateTimeOffset? Begins { get; set; }

    /// <summary>The latest instant of a fact: nothing is known of what came after it.</summary>
    public DateTimeOffset? Ends { get; set; }

    public People People { get; } = new();

    public DutyLedger Ledger { get; } = new();

    /// <summary>What the tracker itself holds open at the end; the ledger must agree.</summary>
    public int OpenInTracker { get; private set; }

    public List<(DateTimeOffset At, Obligation Duty)> Reminders { get; } = [];

    /// <summary>Findings that no single fact shows: idle chat, an urgent matter that was not answered first.</summary>
    public List<DatedFinding> SeenOverTime { get; } = [];

    /// <summary>Findings in single facts.</summary>
    public List<DatedFinding> Judged { get; } = [];

    /// <summary>Merits, decisions and whatever else may bear on an assessment.</summary>
    public List<PersonnelEvent> Conclusions { get; } = [];

    public CaseBook Cases { get; private set; } = new();

    public IReadOnlyList<CaseRefusal> RefusedSteps { get; private set; } = [];

    public AppealBook Appeals { get; private set; } = new();

    public List<AppealRefusal> RefusedDecisions { get; } = [];

    public AssessmentBook Assessments { get; private set; } = new(new CaseBook());

    /// <summary>Puts the steps into the order of time, whatever the order in which they arrived, and folds them.</summary>
    public void CloseBooks(IReadOnlyList<CaseEvent> steps, IReadOnlyList<PersonnelEvent> appeals, int openInTracker)
    {
        OpenInTracker = openInTracker;
        var options = engine.Options.Supervision;
        Cases = CaseBook.Replay(steps, options, out var refused);
        RefusedSteps = refused;
        Appeals = new AppealBook(options);
        foreach (var fact in appeals.OrderBy(fact => fact.At).ThenBy(fact => fact.Id, StringComparer.Ordinal))
        {
            if (Appeals.Observe(fact).Refusal is { } refusal) RefusedDecisions.Add(refusal);
        }

        Assessments = new AssessmentBook(Cases);
        foreach (var fact in Conclusions) Assessments.Observe(fact);
    }
}

/// <summary>A finding, and when what it tells of was so.</summary>
internal sealed record DatedFinding(DateTimeOffset At, Finding Finding);
