namespace WeChatPolicy.Rules;

/// <summary>The sanction that the ladder proposes for repeated violations (4.2.3). A person decides.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record ProposedSanction
{
    /// <summary>Which.</summary>
    public required Sanction Sanction { get; init; }

    /// <summary>The company's own name of it, where it has one.</summary>
    public string? Name { get; init; }

    /// <summary>How many confirmed violations the step of the ladder asks for.</summary>
    public required int At { get; init; }

    /// <summary>How many there were in the window: facts, each counted once.</summary>
    public required int Count { get; init; }

    /// <summary>The ids of the cases that were counted, the earliest first.</summary>
    public required IReadOnlyList<string> CaseIds { get; init; }

    /// <summary>What it rests on; some may be of earlier periods.</summary>
    public required IReadOnlyList<AssessmentSource> Sources { get; init; }

    /// <summary>Why, in words.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>The fact that somebody proposed it: for the record, and for the rule 4.2.3/repeat-violations to judge.</summary>
    /// <param name="id">The host's id of the fact, not empty.</param>
    /// <param name="proposer">Who proposes it.</param>
    /// <param name="employee">Against whom.</param>
    /// <param name="at">When, where known.</param>
    /// <exception cref="ArgumentException">An argument is missing or empty.</exception>
    public SanctionProposed ToFact(string id, Participant proposer, Participant employee, DateTimeOffset? at) => new()
    {
        Id = id,
        Person = proposer,
        Employee = employee,
        At = at,
        Sanction = Sanction,
        SanctionName = Name,
        CaseIds = CaseIds,
        CasesVerified = Ternary.Yes,
    };
}

/// <summary>A decision on a sanction that was made and is on record, beside what the ladder proposes.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record RecordedDecision
{
    /// <summary>The id of the <see cref="SanctionDecided"/>.</summary>
    public required string FactId { get; init; }

    /// <summary>The id of the proposal that it decided, where it says so.</summary>
    public string? ProposalId { get; init; }

    /// <summary>The id of who decided; never the employee.</summary>
    public required string DecidedById { get; init; }

    /// <summary>When, where known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Which sanction; <see cref="Sanction.None"/> where they decided against one.</summary>
    public required Sanction Sanction { get; init; }

    /// <summary>The company's own name of it, where it has one.</summary>
    public string? Name { get; init; }

    /// <summary>The cases that it answers.</summary>
    public required IReadOnlyList<string> CaseIds { get; init; }

    /// <summary>Those of them that do not count: never verified, withdrawn, open again, unknown, or about somebody else. The decision then wants another look.</summary>
    public required IReadOnlyList<string> UnsupportedCaseIds { get; init; }
}
