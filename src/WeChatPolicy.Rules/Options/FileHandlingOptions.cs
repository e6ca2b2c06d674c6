namespace WeChatPolicy.Rules;

/// <summary>Files (clauses 2.4.x). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record FileHandlingOptions
{
    /// <summary>How long a received file may wait to be viewed and dealt with (2.4.3). Default: <c>1wd</c>.</summary>
    public Term Processing { get; set; } = Term.WorkingDays(1);

    /// <summary>How long it may wait to be saved or archived (2.4.3). Default: <c>5wd</c>.</summary>
    public Term Archiving { get; set; } = Term.WorkingDays(5);

    /// <summary>How long a problem in it may wait to be taken up with the sender (2.4.3). Default: <c>1wd</c>.</summary>
    public Term Anomaly { get; set; } = Term.WorkingDays(1);

    /// <summary>The file name extensions that recipients can open, without a dot; empty: the usual office, picture, sound and archive formats (2.4.1).</summary>
    public string[] AllowedExtensions { get; set; } = [];
}
