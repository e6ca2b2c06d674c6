namespace WeChatPolicy.Rules;

/// <summary>Taken-over accounts and data-security problems (clauses 3.1.2, 3.2.3). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
public sealed record IncidentOptions
{
    /// <summary>How long after an abnormal login or suspicious message the account may wait to be secured (3.1.2). Default: <c>1h</c>.</summary>
    public Term TakeoverResponse { get; set; } = Term.Hours(1);

    /// <summary>How long the company may wait to be told of it (3.1.2). Default: <c>24h</c>.</summary>
    public Term TakeoverReport { get; set; } = Term.Hours(24);

    /// <summary>How long an audit may wait for its answer (3.2.3). Default: <c>3wd</c>.</summary>
    public Term AuditAnswer { get; set; } = Term.WorkingDays(3);

    /// <summary>How long a data-security problem may wait to be dealt with (3.2.3). Default: <c>1wd</c>.</summary>
    public Term SecurityIssueResponse { get; set; } = Term.WorkingDays(1);

    /// <summary>How long the company may wait to be told of it (3.2.3). Default: <c>1wd</c>.</summary>
    public Term SecurityIssueReport { get; set; } = Term.WorkingDays(1);
}
