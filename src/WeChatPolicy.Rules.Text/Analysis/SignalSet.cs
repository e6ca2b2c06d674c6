using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>A set of <see cref="Signal"/>s, one bit each.</summary>
public readonly record struct SignalSet
{
    private readonly ulong _low;
    private readonly ulong _high;

    private SignalSet(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>The empty set.</summary>
    public static SignalSet Empty => default;

    /// <summary>Whether the set has no member.</summary>
    public bool IsEmpty => (_low | _high) == 0;

    /// <summary>The number of members.</summary>
    public int Count => BitOperations.PopCount(_low) + BitOperations.PopCount(_high);

    /// <summary>The set of the given signals.</summary>
    public static SignalSet Of(params ReadOnlySpan<Signal> signals)
    {
        var set = Empty;
        foreach (var signal in signals) set = set.With(signal);
        return set;
    }

    /// <summary>Whether <paramref name="signal"/> is a member.</summary>
    public bool Contains(Signal signal) =>
        ((signal.Index < 64 ? _low >> signal.Index : _high >> (signal.Index - 64)) & 1) != 0;

    /// <summary>This set with one more member.</summary>
    public SignalSet With(Signal signal) => signal.Index < 64
        ? new(_low | (1UL << signal.Index), _high)
        : new(_low, _high | (1UL << (signal.Index - 64)));

    /// <summary>Whether the two sets share a member.</summary>
    public bool Overlaps(SignalSet other) => ((_low & other._low) | (_high & other._high)) != 0;

    /// <summary>The members of either set.</summary>
    public SignalSet Union(SignalSet other) => new(_low | other._low, _high | other._high);

    /// <summary>The members of both sets.</summary>
    public SignalSet Intersect(SignalSet other) => new(_low & other._low, _high & other._high);
}
