using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>What a schema says of single values.</summary>
/// <param name="Type">The type of JSON: <c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</param>
internal sealed record OptionSchema(string Type)
{
    /// <summary>The names of a closed set, in its order.</summary>
    public string[]? Names { get; init; }

    /// <summary>A regular expression that the whole value fits (ECMA-262).</summary>
    public string? Pattern { get; init; }

    public decimal? Minimum { get; init; }

    /// <summary>Whether the minimum itself is too little.</summary>
    public bool IsAbove { get; init; }

    public decimal? Maximum { get; init; }
}

/// <summary>A single value.</summary>
internal sealed class OptionValue<T>(string expected, OptionValue<T>.TryParse parse, OptionSchema schema) : OptionShape<T>, IOptionValue
{
    public delegate bool TryParse(string text, out T value);

    public override string Expected => expected;

    public OptionSchema Schema => schema;

    /// <summary>What a value that can be read must be besides; <see langword="null"/> where it is.</summary>
    public Func<T, string?> Refused { private get; init; } = static _ => null;

    /// <summary>How a value is written.</summary>
    public Func<T, string> Text { private get; init; } = static value => FormattableString.Invariant($"{value}");

    public override bool TryRead(IConfigurationSection stated, T before, ICollection<string> faults, out T value)
    {
        value = before;
        if (!IsStated(stated)) return false;
        if (stated.Value is { } text && !stated.GetChildren().Any())
        {
            if (parse(text, out value)) return true;
            faults.Add($"{stated.Path} is {Quoted(text)}, and must be {expected}.");
        }
        else
        {
            faults.Add($"{stated.Path} is {Nested(stated)}, and must be {expected}.");
        }

        return false;
    }

    public override IEnumerable<string> Faults(T value, string path) => Refused(value) is { } asked ? [$"{path} is {Quoted(Text(value))}, and must be {asked}."] : [];

    public override string Written(T value) => Text(value);
}

/// <summary>A single value, of whichever type.</summary>
internal interface IOptionValue
{
    OptionSchema Schema { get; }
}
