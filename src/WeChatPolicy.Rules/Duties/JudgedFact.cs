using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

/// <summary>A fact that was read once: what the policy says of it, and what it is about. Every part of a tracker that it concerns can be told of it without reading it again.</summary>
public sealed class JudgedFact
{
    internal JudgedFact(Fact fact, PolicyEngine engine, PolicyDecision decision, FactEffectList effects, DateTimeOffset now)
    {
        Fact = fact;
        Engine = engine;
        Decision = decision;
        Effects = effects;
        Now = now;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>What the policy says of it.</summary>
    public PolicyDecision Decision { get; }

    /// <summary>What it is about, as <see cref="ObligationTracker.KeysOf"/> tells it.</summary>
    public IReadOnlyList<string> Keys => Effects.Keys;

    internal PolicyEngine Engine { get; }

    internal FactEffectList Effects { get; }

    /// <summary>The instant at which it counts where its own is not known.</summary>
    internal DateTimeOffset Now { get; }

    /// <summary>The decision; nothing of the fact's content.</summary>
    public override string ToString() => Decision.ToString();
}
