using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>A set of <see cref="Signal"/>s, one bit each.</summary>
public readonly record struct SignalSet
{
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    private SignalSet(ulong first, ulong second, ulong third, ulong fourth) => (_first, _second, _third, _fourth) = (first, second, third, fourth);

    /// <summary>The empty set.</summary>
    public static SignalSet Empty => default;

    /// <summary>Whether the set has no member.</summary>
    public bool IsEmpty => (_first | _second | _third | _fourth) == 0;

    /// <summary>The number of members.</summary>
    public int Count => BitOperations.PopCount(_first) + BitOperations.PopCount(_second) + BitOperations.PopCount(_third) + BitOperations.PopCount(_fourth);

    /// <summary>The set of the given signals.</summary>
    public static SignalSet Of(params ReadOnlySpan<Signal> signals)
    {
        var set = Empty;
        foreach (var signal in signals) set = set.With(signal);
        return set;
    }

    /// <summary>Whether <paramref name="signal"/> is a member.</summary>
    public bool Contains(Signal signal) => (((signal.Index >> 6) switch { 0 => _first, 1 => _second, 2 => _third, _ => _fourth } >> (signal.Index & 63)) & 1) != 0;

    /// <summary>This set with one more member.</summary>
    public SignalSet With(Signal signal)
    {
        var bit = 1UL << (signal.Index & 63);
        return (signal.Index >> 6) switch
        {
            0 => new(_first | bit, _second, _third, _fourth),
            1 => new(_first, _second | bit, _third, _fourth),
            2 => new(_first, _second, _third | bit, _fourth),
            _ => new(_first, _second, _third, _fourth | bit),
        };
    }

    /// <summary>Whether the two sets share a member.</summary>
    public bool Overlaps(SignalSet other) =>
        ((_first & other._first) | (_second & other._second) | (_third & other._third) | (_fourth & other._fourth)) != 0;

    /// <summary>The members of either set.</summary>
    public SignalSet Union(SignalSet other) =>
        new(_first | other._first, _second | other._second, _third | other._third, _fourth | other._fourth);

    /// <summary>The members of both sets.</summary>
    public SignalSet Intersect(SignalSet other) =>
        new(_first & other._first, _second & other._second, _third & other._third, _fourth & other._fourth);
}
