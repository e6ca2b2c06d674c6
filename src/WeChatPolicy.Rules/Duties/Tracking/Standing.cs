namespace WeChatPolicy.Rules.Tracking;

/// <summary>Where a tracker stands: the policy that it follows, and its clock. It is replaced as a whole, so that whoever looks sees one state of it without a lock.</summary>
internal sealed class Standing
{
    private Standing(PolicyEngine engine, FactEffects effects, DutyFold fold, DateTimeOffset? clock, DateTimeOffset settled)
    {
        (Engine, Effects, Fold, Clock, Settled) = (engine, effects, fold, clock, settled);
        if (clock is { } at) Now = engine.Settings.Options.Tracking.AllowedLateness.DeadlineFrom(at, engine.Settings.Calendar);
    }

    public PolicyEngine Engine { get; }

    /// <summary>What facts do, by the policy.</summary>
    public FactEffects Effects { get; }

    /// <summary>What events do, by the policy and the roster.</summary>
    public DutyFold Fold { get; }

    /// <summary>The instant that the tracker was last advanced to.</summary>
    public DateTimeOffset? Clock { get; }

    /// <summary>The instant at which something counts whose time nobody knows: with the latest that may still come in order.</summary>
    public DateTimeOffset Now { get; } = DateTimeOffset.MinValue;

    /// <summary>What lies before it is final: the clock less the allowed lateness.</summary>
    public DateTimeOffset Settled { get; private set; }

    public static Standing Begin(PolicyEngine engine, Roster roster) => new(engine, new(engine), new(engine, roster), null, DateTimeOffset.MinValue);

    /// <summary>At another instant. What was final stays so.</summary>
    public Standing At(DateTimeOffset clock)
    {
        var next = new Standing(Engine, Effects, Fold, clock, Settled);
        var span = next.Now - clock;
        var settled = clock - DateTimeOffset.MinValue < span ? DateTimeOffset.MinValue : clock.ToUniversalTime() - span;
        if (settled > Settled) next.Settled = settled;
        return next;
    }

    /// <summary>Under another policy.</summary>
    public Standing Under(PolicyEngine engine, Roster roster) => new(engine, new(engine), new(engine, roster), Clock, Settled);

    /// <summary>Whether a fact that was read from here does the same when it is read from there.</summary>
    public bool GivesTheSame(Standing there, bool dependsOnClock) => ReferenceEquals(Engine, there.Engine) && (!dependsOnClock || Now == there.Now);
}
