namespace WeChatPolicy.Rules;

/// <summary>Where a term by the clock (minutes, hours or days on end) is over whose end falls outside working hours.</summary>
public enum ClockTermEnd
{
    /// <summary>At the next instant at which work begins: nobody is late in the night or on a day off.</summary>
    WhenWorkResumes,

    /// <summary>Where it falls, worked or not.</summary>
    WhereItFalls,
}
