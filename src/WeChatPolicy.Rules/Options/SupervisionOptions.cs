namespace WeChatPolicy.Rules;

/// <summary>Supervision (clauses 4.1.x). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
public sealed record SupervisionOptions
{
    /// <summary>How long the supervision group may go without an inspection (4.1.2). Default: <c>31d</c>.</summary>
    public Term InspectionInterval { get; set; } = Term.Days(31);

    /// <summary>How long a violation may wait to be recorded (4.1.2). Default: <c>1wd</c>.</summary>
    public Term Recording { get; set; } = Term.WorkingDays(1);

    /// <summary>How long it may take to be verified or dismissed (4.1.2). Default: <c>10wd</c>.</summary>
    public Term Investigation { get; set; } = Term.WorkingDays(10);

    /// <summary>How long an employee's report may take to be verified (4.1.3). Default: <c>10wd</c>.</summary>
    public Term ReportVerification { get; set; } = Term.WorkingDays(10);

    /// <summary>How long the decision on a reward may take after verification (4.1.3). Default: <c>30d</c>.</summary>
    public Term Reward { get; set; } = Term.Days(30);

    /// <summary>What a case does with a step of somebody of whom it is not known whether they may take it (4.1.2). Default: it waits for confirmation.</summary>
    public UnknownStanding UnknownStanding { get; set; } = UnknownStanding.ToBeConfirmed;

    /// <summary>Of whom somebody must be independent who decides a case, a report or an appeal (4.1.2, 4.1.3, 3.3.3). Default: of whom it is about and of their direct superior and subordinates.</summary>
    public Independence Independence { get; set; } = Independence.ObjectAndLine;
}

/// <summary>Who may not decide a matter for being too near to whom it is about. Whom it is about never may.</summary>
public enum Independence
{
    /// <summary>Whom it is about, their direct superior and their direct subordinates.</summary>
    ObjectAndLine,

    /// <summary>Whom it is about and their direct subordinates. The superior may: matters go up the line.</summary>
    ObjectAndSubordinates,

    /// <summary>Whom it is about alone, as the policy's own words have it.</summary>
    ObjectAlone,
}

/// <summary>What a case does with a step of somebody of whom it is not known whether they may take it.</summary>
public enum UnknownStanding
{
    /// <summary>The step is on record, and nothing counts on it until somebody who may takes it again.</summary>
    ToBeConfirmed,

    /// <summary>The case does not take the step.</summary>
    Refused,

    /// <summary>The step counts: for a host that makes sure of it in another way, such as one that keeps no superiors.</summary>
    Accepted,
}
