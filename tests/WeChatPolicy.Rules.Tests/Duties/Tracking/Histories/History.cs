using System.Text;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Something that a tracker is told: a fact, or that the clock stands at an instant.</summary>
/// <param name="At">When it is told.</param>
/// <param name="Fact">The fact; nothing where the clock moves.</param>
internal sealed record Telling(DateTimeOffset At, Fact? Fact);

/// <summary>A history drawn at random. It prints as what is told, in its order.</summary>
internal sealed record History(World World, int Theme, IReadOnlyList<Recipe> Recipes)
{
    /// <summary>As it was drawn: some facts come late, some too late, some twice; at the end the clock passes every deadline.</summary>
    public IReadOnlyList<Telling> Drawn => Told(planned => planned.Delay);

    /// <summary>The facts that have a time of their own, each told when it happened.</summary>
    public IReadOnlyList<Telling> InOrder => Told(planned => planned.IsTimed && !planned.IsAgain ? TimeSpan.Zero : null);

    /// <summary>The same facts, late by no more than is allowed, and some of them twice.</summary>
    public IReadOnlyList<Telling> LateAndTwice => Told(planned => !planned.IsTimed ? null : planned.Delay <= World.Policy.Lateness ? planned.Delay : planned.IsAgain ? null : World.Policy.Lateness);

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine().AppendLine(World.Name);
        foreach (var told in Drawn) text.Append(Histories.Clock(told.At)).Append("  ").AppendLine(told.Fact is null ? "clock" : ShortLine.Of(told.Fact));
        return text.ToString();
    }

    private IReadOnlyList<Telling> Told(Func<Planned, TimeSpan?> delay) => HistoryBuilder.Of(World, Theme, Recipes).Told(delay);
}
