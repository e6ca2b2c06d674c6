namespace WeChatPolicy.Rules;

/// <summary>A case as it stands (案卷). Immutable; who reported it is not in it.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record CaseFile
{
    /// <summary>The company's id of the case.</summary>
    public required string Id { get; init; }

    /// <summary>How far it has come.</summary>
    public required CaseState State { get; init; }

    /// <summary>What it was found to be; none while it is open, also while it is open again.</summary>
    public CaseOutcome Outcome { get; init; }

    /// <summary>By what right the outcome was found; of no meaning without an outcome.</summary>
    public CaseStanding OutcomeStanding { get; init; }

    /// <summary>Whom it is about; <see langword="null"/> where that is not known yet.</summary>
    public CaseSubject? Accused { get; init; }

    /// <summary>The ids of those whom it was about before. They still may not take part in it.</summary>
    public required IReadOnlyList<string> EarlierAccusedIds { get; init => field = Ledger<string>.Of(value, static id => id); }

    /// <summary>The rule that is said to be broken; <see langword="null"/> where that is open.</summary>
    public string? RuleId { get; init; }

    /// <summary>How grave its verification found it; <see langword="null"/>: as its rule has it.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The ids of the facts that show it; the first is what the case is about, the others are evidence.</summary>
    public required IReadOnlyList<string> SourceFactIds { get; init => field = Ledger<string>.Of(value, static id => id); }

    /// <summary>The ids of the findings that it rests on.</summary>
    public required IReadOnlyList<string> FindingIds { get; init => field = Ledger<string>.Of(value, static id => id); }

    /// <summary>The reports that were made of it.</summary>
    public required IReadOnlyList<CaseReport> Reports { get; init => field = Ledger<CaseReport>.Of(value, static report => report.Id); }

    /// <summary>Whether a report or a detection came in after the outcome that the outcome does not know of. Only then it may be investigated again.</summary>
    public bool HasNewEvidence { get; init; }

    /// <summary>What was decided about the reporter's reward, where anything was.</summary>
    public CaseReward? Reward { get; init; }

    /// <summary>What the loss was assessed to be and what was paid, in the order in which it was said.</summary>
    public required IReadOnlyList<CaseLoss> Losses { get; init => field = Ledger<CaseLoss>.Of(value, static loss => loss.FactId); }

    /// <summary>When it first counted against whom; kept for good, so that a case never moves from one period into another.</summary>
    public required IReadOnlyList<CaseCount> FirstCounted { get; init => field = Ledger<CaseCount>.Of(value, static count => count.PersonId); }

    /// <summary>Every step, in the order in which it was taken.</summary>
    public required IReadOnlyList<CaseTransition> Transitions { get; init => field = Ledger<CaseTransition>.Of(value, static taken => taken.FactId); }

    /// <summary>Whether the case took a step that a fact says.</summary>
    internal bool Took(string factId) => ((Ledger<CaseTransition>)Transitions).Holds(factId);

    internal bool HasReport(string id) => ((Ledger<CaseReport>)Reports).Holds(id);

    internal bool WasAbout(string personId) => ((Ledger<string>)EarlierAccusedIds).Holds(personId);

    internal bool RestsOnFact(string id) => ((Ledger<string>)SourceFactIds).Holds(id);

    internal bool RestsOnFinding(string id) => ((Ledger<string>)FindingIds).Holds(id);

    /// <summary>Whether the case counts: it is verified, by somebody whose right to do so needs no confirmation.</summary>
    internal bool Counts => Outcome == CaseOutcome.Verified && OutcomeStanding != CaseStanding.ToBeConfirmed;

    /// <summary>The id and the state; no person.</summary>
    public override string ToString() => $"Case {Id}: {State}";
}

/// <summary>Whom a case is about: as much of them as telling who may handle it takes.</summary>
/// <param name="Id">The id of the person.</param>
/// <param name="ManagerId">The id of their direct superior, where known.</param>
public sealed record CaseSubject(string Id, string? ManagerId)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A report of a case. Who made it is in the <see cref="ReporterVault"/>.</summary>
/// <param name="Id">The id of the <see cref="ViolationReported"/>.</param>
/// <param name="At">When it was received, where known.</param>
/// <param name="Anonymous">Whether it came without a name.</param>
/// <param name="Accepted">Whether it was accepted as a case.</param>
public sealed record CaseReport(string Id, DateTimeOffset? At, Ternary Anonymous, bool Accepted);

/// <summary>What was decided about the reward of a case's reporter.</summary>
/// <param name="FactId">The id of the <see cref="RewardDecided"/>.</param>
/// <param name="At">When, where known.</param>
/// <param name="Granted">Whether a reward was granted.</param>
/// <param name="Standing">By what right it was decided.</param>
public sealed record CaseReward(string FactId, DateTimeOffset? At, Ternary Granted, CaseStanding Standing);

/// <summary>The day that a case belongs to, for one person.</summary>
/// <param name="PersonId">Whom it counted against.</param>
/// <param name="At">When it was first verified against them by somebody who may.</param>
public sealed record CaseCount(string PersonId, DateTimeOffset At);
