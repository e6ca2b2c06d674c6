namespace WeChatPolicy.Rules.Facts;

/// <summary>A sanction against an employee, on its way from a proposal to a decision.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public abstract record SanctionEvent : PersonnelEvent
{
    private protected SanctionEvent()
    {
    }

    /// <summary>Against whom.</summary>
    public required Participant Employee { get; init => field = FactGuard.NotNull(value); }

    /// <summary>Which.</summary>
    public required Sanction Sanction { get; init => field = FactGuard.Defined(value); }

    /// <summary>The company's own name of the sanction, where it has one; needed to tell one <see cref="Sanction.Other"/> from another.</summary>
    public string? SanctionName { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The ids of the cases that it answers, at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required IReadOnlyList<string> CaseIds { get; init => field = AtLeastOne(FactGuard.Ids(value)); }

    /// <summary>Whether all of these cases had been verified by then. A sanction that rests on others is kept.</summary>
    public Ternary CasesVerified { get; init => field = FactGuard.Defined(value); }

    private static string[] AtLeastOne(string[] ids, string field = nameof(CaseIds)) =>
        ids.Length > 0 ? ids : throw new ArgumentException($"'{field}' must name at least one case.", field);
}

/// <summary>The person proposed a sanction.</summary>
public sealed record SanctionProposed : SanctionEvent;

/// <summary>The person decided on a sanction; <see cref="Sanction.None"/> where they decided against one.</summary>
public sealed record SanctionDecided : SanctionEvent
{
    /// <summary>The id of the <see cref="SanctionProposed"/> that is decided, where there is one.</summary>
    public string? ProposalId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>What a company does to somebody who broke its rules. Ordered, apart from <see cref="Other"/>.</summary>
public enum Sanction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>A lower post.</summary>
    Demotion,

    /// <summary>The end of the employment.</summary>
    Dismissal,

    /// <summary>Another step that the company has.</summary>
    Other,
}
