namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>A tracker that is told what the log holds.</summary>
internal sealed class Replay
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private readonly ObligationTracker _tracker = new(s_engine);

    /// <summary>The state of a tracker, byte by byte.</summary>
    public byte[] State => _tracker.Save();

    /// <summary>How many duties are open.</summary>
    public int Open => _tracker.Open.Count;

    /// <summary>Tells it facts in their order; the clock goes with them.</summary>
    public Replay Of(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.OccurredAt is { } at) _tracker.AdvanceTo(at);
            _tracker.Follow(fact);
        }

        return this;
    }
}
