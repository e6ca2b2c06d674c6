using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>What an expression can ask beside the members of a fact, written behind the value: <c>message.Recalled.Is("Yes")</c>.</summary>
/// <remarks>
/// In a loaded workflow these are not called but compiled into comparisons. They are methods all the same, so that RulesEngine
/// itself can run the same expressions: give it <see cref="CustomTypes"/>.
/// </remarks>
public static class WorkflowFunctions
{
    private const string UnknownMember = "Unknown";

    /// <summary>The types that RulesEngine must be given (<c>ReSettings.CustomTypes</c>) to run the same expressions.</summary>
    public static IReadOnlyList<Type> CustomTypes { get; } =
    [
        typeof(WorkflowFunctions), typeof(TextFunctions), typeof(TextAnalysis), typeof(DateTimeOffset), typeof(DateOnly),
        .. AllowedTypes.Records.Concat(AllowedTypes.Enums).OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Whether something is known: neither missing nor <c>Unknown</c>.</summary>
    /// <param name="value">The value of a member that may be unknown.</param>
    public static bool IsKnown(this object? value) => value switch
    {
        null => false,
        Enum member => member.ToString() != UnknownMember,
        Completion step => step.IsKnown,
        _ when Shapes.IsKnownValue(value.GetType()) => (bool)value.GetType().GetProperty(nameof(KnownList<int>.IsKnown))!.GetValue(value)!,
        _ => true,
    };

    /// <summary>Whether a value is known to be this one.</summary>
    /// <param name="value">A value out of a closed set.</param>
    /// <param name="name">The name of the member, such as <c>Yes</c>.</param>
    public static bool Is(this Enum value, string name)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString() == name;
    }

    /// <summary>Whether a value is known, and known to be another one.</summary>
    /// <param name="value">A value out of a closed set.</param>
    /// <param name="name">The name of the member, such as <c>Yes</c>.</param>
    public static bool IsNot(this Enum value, string name) => value.IsKnown() && !value.Is(name);

    /// <summary>Whether a value is known and not below this one, for sets that have an order.</summary>
    /// <param name="value">A value out of an ordered set, such as <see cref="Classification"/>.</param>
    /// <param name="name">The name of the member, such as <c>Internal</c>.</param>
    /// <exception cref="ArgumentException">The set has no such member.</exception>
    public static bool IsAtLeast(this Enum value, string name)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsKnown() && value.CompareTo(Enum.Parse(value.GetType(), name)) >= 0;
    }

    /// <summary>Whether a text contains another one, upper and lower case being the same.</summary>
    public static bool ContainsIgnoreCase(this string text, string part)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether two texts are the same, upper and lower case being the same.</summary>
    public static bool EqualsIgnoreCase(this string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The same instant as a clock in China shows it (UTC+8).</summary>
    public static DateTimeOffset InChina(this DateTimeOffset instant) => instant.ToOffset(TimeSpan.FromHours(8));

    /// <summary>How many hours an instant is after another one; negative where it is before.</summary>
    public static double HoursSince(this DateTimeOffset instant, DateTimeOffset earlier) => (instant - earlier).TotalHours;

    /// <summary>How many times 24 hours an instant is after another one; negative where it is before.</summary>
    public static double DaysSince(this DateTimeOffset instant, DateTimeOffset earlier) => (instant - earlier).TotalDays;
}
