namespace WeChatPolicy.Rules;

/// <summary>Why a case did not take a step. It names no person: that somebody may not take a step can itself tell who reported.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record CaseRefusal : BookRefusal
{
    /// <summary>The id of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The id of the <see cref="CaseEvent"/> that was refused.</summary>
    public required string FactId { get; init; }

    /// <summary>What it wanted to do.</summary>
    public required CaseAction Action { get; init; }

    /// <summary>How far the case has come; the refusal left it there.</summary>
    public required CaseState State { get; init; }

    /// <summary>What speaks against it.</summary>
    public required CaseRefusalReason Reason { get; init; }

    /// <summary>What the state allows.</summary>
    public required IReadOnlyList<CaseAction> Allowed { get; init; }

    /// <summary>Who may do what was refused, in a state that allows it.</summary>
    public required CaseRole MayBy { get; init; }
}

/// <summary>What speaks against a step in a case.</summary>
public enum CaseRefusalReason
{
    /// <summary>The case has not come so far, or has come further.</summary>
    State,

    /// <summary>The person is not a member of the supervision group.</summary>
    NotAMember,

    /// <summary>The case involves the person. In which way is not said: one of the ways is to have reported it.</summary>
    Involved,

    /// <summary>Whether the person may is not known, and here that is not enough: by option, or because the step would undo one that needs no confirmation.</summary>
    StandingUnknown,

    /// <summary>The case has its outcome, and nothing has come in since.</summary>
    NoNewEvidence,

    /// <summary>The outcome was found by somebody of whom it is not known whether they may, and nobody has confirmed it.</summary>
    OutcomeToBeConfirmed,

    /// <summary>The case is not verified.</summary>
    NotVerified,

    /// <summary>The case has no such report.</summary>
    UnknownReport,

    /// <summary>Nobody reported the case, so there is nobody to reward.</summary>
    NoReport,

    /// <summary>Nobody is known whom the case is about, so that there is nobody whose share of a loss it could be.</summary>
    NoAccused,

    /// <summary>No loss was assessed, or none whose amount is known where all of it is said to be paid.</summary>
    NoLoss,

    /// <summary>The payment is in another currency than the loss.</summary>
    AnotherCurrency,

    /// <summary>The step names another person than the case is about, and only an investigation can find that.</summary>
    AnotherAccused,
}
