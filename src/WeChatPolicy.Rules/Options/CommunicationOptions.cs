namespace WeChatPolicy.Rules;

/// <summary>Communication (clauses 2.3.x). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
public sealed record CommunicationOptions
{
    /// <summary>How long an ordinary work message may wait for its answer (2.3.1). Default: <c>4wh</c>.</summary>
    public Term Reply { get; set; } = Term.WorkingHours(4);

    /// <summary>How long one marked important may wait (2.3.1). Default: <c>2wh</c>.</summary>
    public Term ImportantReply { get; set; } = Term.WorkingHours(2);

    /// <summary>How long an urgent one may wait (2.3.1). Default: <c>30wm</c>.</summary>
    public Term UrgentReply { get; set; } = Term.WorkingMinutes(30);

    /// <summary>How long the outcome of an urgent matter may take to be reported (2.3.1). Default: <c>24h</c>.</summary>
    public Term UrgentFeedback { get; set; } = Term.Hours(24);

    /// <summary>How long an important decision may wait for its formal confirmation (2.3.2). Default: <c>24h</c>.</summary>
    public Term FormalConfirmation { get; set; } = Term.Hours(24);

    /// <summary>The window in which idle messages are counted (2.3.4). Default: <c>10m</c>.</summary>
    public Term ChitChatWindow { get; set; } = Term.Minutes(10);

    /// <summary>How many idle messages of one person in the window are idle chat; at least 2 (2.3.4). Default: 5.</summary>
    public int ChitChatMessages { get; set; } = 5;

    /// <summary>
    /// Whether a message that mentions all members of a group (@所有人) asks each of them for an answer (2.3.1). Default: no; it is a notice, and asks
    /// only those whom it mentions by name besides. The words for all are the word list <c>everybody</c>.
    /// </summary>
    public bool MentionOfAllAsks { get; set; }
}
