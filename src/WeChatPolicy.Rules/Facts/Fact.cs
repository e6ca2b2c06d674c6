using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Something that a host tells the library: a message, a file, an account, an event, the state of the organisation.</summary>
/// <remarks>
/// A fact says who did what, when, to whom; never whether a rule is met. Facts are immutable. Whatever a host may not know
/// has an <c>Unknown</c> of its own, which is the default.
/// </remarks>
public abstract partial record Fact
{
    private protected Fact()
    {
    }

    /// <summary>The host's own identifier of the fact, not empty; findings and duties refer to it.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public required string Id
    {
        get;
        init => field = FactGuard.NotEmpty(value);
    }

    /// <summary>When the fact happened or held, by the field that says so; <see langword="null"/> where that is not known.</summary>
    [JsonIgnore]
    public DateTimeOffset? OccurredAt => Instant;

    internal abstract DateTimeOffset? Instant { get; }

    /// <summary>Whom a finding about the fact concerns, unless its rule says otherwise.</summary>
    internal abstract Party Subject { get; }

    /// <summary>Which of the fields are told that a check may turn on. One too many costs the time of its checks; one too few silences them.</summary>
    internal virtual FactFields Fields => FactFields.All;

    /// <summary>Hands over the texts that the fact carries, the fact's own first.</summary>
    /// <returns>How many of the parts handed over are the fact's own words; those after it are forwarded.</returns>
    internal virtual int AddText(AnalysisBuffer buffer) => 0;

    /// <summary>The fact with places of its texts blanked out; itself where it carries none.</summary>
    internal virtual Fact Without(IReadOnlyList<TextPlace> places) => this;

    /// <summary>The kind of fact and its id; never its content.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Id}";
}
