using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>How a <see cref="FactLog"/> keeps what it is given.</summary>
public sealed class FactLogOptions
{
    /// <summary>The fewest bytes of a <see cref="Key"/>: 32.</summary>
    public const int LeastKeyBytes = 32;

    /// <summary>
    /// Whether the names of those who reported a violation are kept. <see langword="false"/> by default: who can read the
    /// log could read them. Set it only where everyone who may open the log, its backups included, may know them.
    /// </summary>
    /// <remarks>
    /// Without them a <see cref="CaseBook"/> that is replayed from the log cannot rule out that somebody reported the case, and holds
    /// their steps for confirmation: restore it from its own snapshot instead, or keep the names in a log that is encrypted. It decides about what is appended from now on; names that the log already holds stay in it.
    /// </remarks>
    public bool KeepReporters { get; set; }

    /// <summary>
    /// The host's secret key of the chain, at least 32 random bytes; empty (the default) for a chain without a key.
    /// </summary>
    /// <remarks>
    /// Without a key, somebody who can rewrite the whole log can chain it anew, and only an anchor (<see cref="LogHead"/>)
    /// kept elsewhere shows it. With one, he would need the key, which belongs where he cannot read it: never beside the log.
    /// A log keeps the key that it began with; another one is refused.
    /// </remarks>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Key { get; set; }

    /// <summary>
    /// The end that a log of the first version is known to have, as an anchor kept elsewhere says; <see langword="null"/> by default.
    /// </summary>
    /// <remarks>
    /// That version did not seal its end, and a log whose seal was taken away looks like one: with a <see cref="Key"/>, which promises that a
    /// cut is found, such a log is sealed only at the end that is given here. A log that has its seal does not need it.
    /// </remarks>
    [JsonIgnore]
    public LogHead? UnsealedEnd { get; set; }

    /// <summary>What is kept and whether there is a key; never the key.</summary>
    public override string ToString() => $"KeepReporters = {KeepReporters}, {(Key.IsEmpty ? "no key" : "with a key")}";
}
