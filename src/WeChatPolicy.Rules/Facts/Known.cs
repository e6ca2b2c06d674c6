using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>A value that a host may or may not know. The default is <see cref="Unknown"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>An empty list that is known ("there are none") is something else than a list that is not known.</remarks>
[SuppressMessage("Design", "CA1000", Justification = "Known<T>.Unknown reads as what it is, like Nullable's default.")]
public readonly record struct Known<T>
{
    private readonly T _value;

    /// <summary>A known value.</summary>
    /// <exception cref="ArgumentNullException">The value is null; say <see cref="Unknown"/> instead.</exception>
    public Known(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
        IsKnown = true;
    }

    /// <summary>Not known.</summary>
    public static Known<T> Unknown => default;

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is not known.</exception>
    public T Value => IsKnown ? _value : throw new InvalidOperationException("The value is not known; ask IsKnown first.");

    /// <summary>The value, or <paramref name="fallback"/> where it is not known.</summary>
    public T ValueOr(T fallback) => IsKnown ? _value : fallback;

    /// <summary>Whether a condition holds of the value: unknown for an unknown value.</summary>
    public Ternary Is(Func<T, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return !IsKnown ? Ternary.Unknown : condition(_value) ? Ternary.Yes : Ternary.No;
    }

    /// <summary>The value, or <c>Unknown</c>; the value's own text follows the rules of its type.</summary>
    public override string ToString() => IsKnown ? $"Known({typeof(T).Name})" : "Unknown";

    /// <summary>Makes a value a known one.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    public static implicit operator Known<T>(T value) => new(value);
}
