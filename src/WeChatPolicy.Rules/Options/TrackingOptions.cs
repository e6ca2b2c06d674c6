namespace WeChatPolicy.Rules;

/// <summary>How an <see cref="ObligationTracker"/> follows duties. Terms are written as <see cref="Term"/> is; the first two by the clock.</summary>
public sealed record TrackingOptions
{
    /// <summary>How long after the instant that it tells of a fact may arrive and still count as if it had come in order. Default: <c>10m</c>.</summary>
    public Term AllowedLateness { get; set; } = Term.Minutes(10);

    /// <summary>How long what somebody adds to an answer, before anybody else has spoken, still belongs to it and asks for no answer of its own. Default: <c>2h</c>.</summary>
    public Term AnswerContinues { get; set; } = Term.Hours(2);

    /// <summary>How long before a deadline a reminder comes at the earliest; never before three quarters of the time have passed. Default: <c>1d</c>.</summary>
    public Term ReminderLead { get; set; } = Term.Days(1);

    /// <summary>What becomes of a duty that cannot be met any more once its debtor is back from leave. Default: it is passed on.</summary>
    public AbsenceTreatment OnLeave { get; set; } = AbsenceTreatment.PassOn;

    /// <summary>What becomes of the duties of somebody who leaves the company. Default: they are passed on.</summary>
    public AbsenceTreatment OnDeparture { get; set; } = AbsenceTreatment.PassOn;

    /// <summary>
    /// Whether the host's facts are complete: a duty that nothing has met by its deadline is then certainly breached. Default: no, and a
    /// breach is likely, since somebody may have done by telephone what the tracker waited for.
    /// </summary>
    public bool FactsAreComplete { get; set; }
}

/// <summary>What becomes of the open duties of somebody who is away.</summary>
public enum AbsenceTreatment
{
    /// <summary>The deputy owes them from then on, with the whole term; the company where no deputy is named who is there.</summary>
    PassOn,

    /// <summary>Nobody owes them any more.</summary>
    Cancel,

    /// <summary>They stay as they are.</summary>
    Keep,
}
