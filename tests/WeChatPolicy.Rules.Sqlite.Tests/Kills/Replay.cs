namespace WeChatPolicy.Rules.Sqlite.Tests.Kills;

/// <summary>A tracker that is told what the log holds.</summary>
internal sealed class Replay
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private readonly ObligationTracker _tracker = new(s_engine);

    /// <summary>The state of a tracker, byte by byte.</summary>
    public byte[] State => _tracker.Save();

    /// <summary>How many duties the facts have opened.</summary>
    public int Opened { get; private set; }

    /// <summary>Tells it facts in their order; the clock goes with them.</summary>
    public Replay Of(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.OccurredAt is { } at) _tracker.AdvanceTo(at);
            Opened += _tracker.Follow(fact).Opened.Count();
        }

        return this;
    }
}
