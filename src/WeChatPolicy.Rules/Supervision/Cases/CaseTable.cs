using System.Collections.Frozen;

namespace WeChatPolicy.Rules;

/// <summary>What each state of a case allows, where it leads, and who may.</summary>
internal static class CaseTable
{
    private static readonly CaseAction[] s_actions = Enum.GetValues<CaseAction>();

    private static readonly FrozenDictionary<CaseState, CaseAction[]> s_allowed = Enum.GetValues<CaseState>()
        .ToFrozenDictionary(state => state, state => s_actions.Where(action => Next(state, action) is not null).ToArray());

    /// <summary>What a state allows.</summary>
    public static IReadOnlyList<CaseAction> Allowed(CaseState state) => s_allowed[state];

    /// <summary>Where an action leads from a state; <see langword="null"/> where the state does not allow it.</summary>
    public static CaseState? Next(CaseState state, CaseAction action) => action switch
    {
        // What somebody saw or said is taken down at any time: later it is new evidence.
        CaseAction.Detect => state == CaseState.None ? CaseState.Detected : state,
        CaseAction.Report => state == CaseState.None ? CaseState.Reported : state,
        CaseAction.Accept => state switch
        {
            CaseState.None => null,
            CaseState.Detected or CaseState.Reported => CaseState.Recorded,
            _ => state,
        },

        // A record carries the time of its detection: it opens a case by itself, and may be completed until somebody investigates.
        CaseAction.Record => state is CaseState.None or CaseState.Detected or CaseState.Reported or CaseState.Recorded ? CaseState.Recorded : null,
        CaseAction.Investigate => state is CaseState.None or CaseState.Detected or CaseState.Reported ? null : CaseState.Investigating,
        CaseAction.Verify => state is CaseState.Investigating or CaseState.Verified ? CaseState.Verified : null,
        CaseAction.Dismiss => state is CaseState.Investigating or CaseState.Verified or CaseState.Dismissed ? CaseState.Dismissed : null,
        CaseAction.Close => state is CaseState.Verified or CaseState.Dismissed ? CaseState.Closed : null,
        CaseAction.AssessLoss or CaseAction.DecideReward => state is CaseState.Verified or CaseState.Closed ? state : null,

        // Money that was paid is booked, whatever has become of the case by then.
        CaseAction.SettleLoss => state is CaseState.Investigating or CaseState.Verified or CaseState.Dismissed or CaseState.Closed ? state : null,
        _ => null,
    };

    /// <summary>Who may do it.</summary>
    public static CaseRole Role(CaseAction action) => action switch
    {
        CaseAction.Detect or CaseAction.Report or CaseAction.Record or CaseAction.SettleLoss => CaseRole.Anyone,
        CaseAction.AssessLoss or CaseAction.DecideReward => CaseRole.Uninvolved,
        _ => CaseRole.UninvolvedMember,
    };

    /// <summary>What an event does.</summary>
    public static CaseAction Action(CaseEvent step) => step switch
    {
        ViolationDetected => CaseAction.Detect,
        ViolationReported => CaseAction.Report,
        ReportAccepted => CaseAction.Accept,
        ViolationRecorded => CaseAction.Record,
        InvestigationOpened => CaseAction.Investigate,
        ViolationVerified => CaseAction.Verify,
        ViolationDismissed => CaseAction.Dismiss,
        LossAssessed => CaseAction.AssessLoss,
        LossSettled => CaseAction.SettleLoss,
        RewardDecided => CaseAction.DecideReward,
        CaseClosed => CaseAction.Close,
        _ => throw new ArgumentException($"A case has no use for {step.GetType().Name}.", nameof(step)),
    };
}
