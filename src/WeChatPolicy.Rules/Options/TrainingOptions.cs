namespace WeChatPolicy.Rules;

/// <summary>Training and publicity (chapter 5). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record TrainingOptions
{
    /// <summary>How long everyone may go without a training (5.1.1). Default: <c>183d</c>.</summary>
    public Term Interval { get; set; } = Term.Days(183);

    /// <summary>How long the company may go without a safety tip or case analysis (5.3.2). Default: <c>31d</c>.</summary>
    public Term SafetyTips { get; set; } = Term.Days(31);

    /// <summary>How long it may go without a contest, essay call or the like (5.3.3). Default: <c>366d</c>.</summary>
    public Term Activities { get; set; } = Term.Days(366);

    /// <summary>How long a learner's question may wait for its answer (5.2.2). Default: <c>3wd</c>.</summary>
    public Term Consultation { get; set; } = Term.WorkingDays(3);

    /// <summary>The channels that publicity must use; empty: notice board, mail and WeChat groups (5.3.1).</summary>
    public PublicityChannel[] Channels { get; set; } = [];
}
