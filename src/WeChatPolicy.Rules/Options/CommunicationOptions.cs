namespace WeChatPolicy.Rules;

/// <summary>Communication (clauses 2.3.x). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
public sealed record CommunicationOptions
{
    /// <summary>How long an ordinary work message may wait for its answer (2.3.1). Default: <c>4wh</c>.</summary>
    public string Reply { get; set; } = "4wh";

    /// <summary>How long one marked important may wait (2.3.1). Default: <c>2wh</c>.</summary>
    public string ImportantReply { get; set; } = "2wh";

    /// <summary>How long an urgent one may wait (2.3.1). Default: <c>30wm</c>.</summary>
    public string UrgentReply { get; set; } = "30wm";

    /// <summary>How long the outcome of an urgent matter may take to be reported (2.3.1). Default: <c>24h</c>.</summary>
    public string UrgentFeedback { get; set; } = "24h";

    /// <summary>How long an important decision may wait for its formal confirmation (2.3.2). Default: <c>24h</c>.</summary>
    public string FormalConfirmation { get; set; } = "24h";

    /// <summary>The window in which idle messages are counted (2.3.4). Default: <c>10m</c>.</summary>
    public string ChitChatWindow { get; set; } = "10m";

    /// <summary>How many idle messages of one person in the window are idle chat; at least 2 (2.3.4). Default: 5.</summary>
    public int ChitChatMessages { get; set; } = 5;

    /// <summary>The terms by name, for validation.</summary>
    internal IEnumerable<(string Name, string Term)> Terms =>
        [(nameof(Reply), Reply), (nameof(ImportantReply), ImportantReply), (nameof(UrgentReply), UrgentReply), (nameof(UrgentFeedback), UrgentFeedback), (nameof(FormalConfirmation), FormalConfirmation), (nameof(ChitChatWindow), ChitChatWindow)];
}
