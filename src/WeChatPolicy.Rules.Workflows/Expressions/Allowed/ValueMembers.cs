using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Workflows.Expressions.Allowed;

/// <summary>The properties of texts and times that an expression may read. All are cheap, pure and the same on every machine.</summary>
internal static class ValueMembers
{
    public static FrozenDictionary<Type, string[]> Properties { get; } = new Dictionary<Type, string[]>
    {
        [typeof(string)] = ["Length"],
        [typeof(DateTimeOffset)] = ["Year", "Month", "Day", "Hour", "Minute", "DayOfWeek"],
        [typeof(DateOnly)] = ["Year", "Month", "Day", "DayOfWeek"],
    }.ToFrozenDictionary();
}
