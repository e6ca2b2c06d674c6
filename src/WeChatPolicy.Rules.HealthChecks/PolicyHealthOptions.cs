namespace WeChatPolicy.Rules;

/// <summary>When a policy counts as healthy.</summary>
public sealed class PolicyHealthOptions
{
    /// <summary>How far the clock of the duties may lie behind the time before the check is degraded; 15 minutes unless it is set. The clock of a host that advances it once a day lies a day behind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan TrackerLag
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromMinutes(15);
}
