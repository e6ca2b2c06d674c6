using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

/// <summary>A fact that was read once: what the policy says of it, and what it is about. Every part of a tracker that it concerns can be told of it without reading it again.</summary>
public sealed class JudgedFact
{
    private readonly Standing _standing;
    private readonly bool _dependsOnClock;
    private readonly FactEffect[] _effects;

    internal JudgedFact(Fact fact, PolicyDecision decision, Standing standing, FactEffectList effects)
    {
        Fact = fact;
        Decision = decision;
        (_standing, _effects, _dependsOnClock) = (standing, effects.Items.ToArray(), effects.DependsOnClock);
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>What the policy says of it.</summary>
    public PolicyDecision Decision { get; }

    /// <summary>What it is about, as <see cref="ObligationTracker.KeysOf"/> tells it.</summary>
    public IReadOnlyList<string> Keys => KeysOf(_effects);

    internal ReadOnlySpan<FactEffect> Effects => _effects;

    /// <summary>Whether the fact would do the same had it been read from another standing.</summary>
    internal bool HoldsFor(Standing there) => _standing.GivesTheSame(there, _dependsOnClock);

    internal static IReadOnlyList<string> KeysOf(ReadOnlySpan<FactEffect> effects)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var effect in effects)
        {
            if (!effect.IsForAsker) keys.Add(effect.Partition.ToString());
        }

        return [.. keys];
    }

    /// <summary>The decision; nothing of the fact's content.</summary>
    public override string ToString() => Decision.ToString();
}
