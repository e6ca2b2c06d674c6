using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>The words of an expression that are neither members nor parameters.</summary>
internal static class Vocabulary
{
    /// <summary>Words with a meaning of their own.</summary>
    public static IReadOnlyList<string> Keywords { get; } =
        ["and", "AndAlso", "or", "OrElse", "not", "true", "false", "null", "it", "in", "not_in", "eq", "equal", "ne", "neq", "notequal", "lt", "LessThan", "le", "LessThanEqual", "gt", "GreaterThan", "ge", "GreaterThanEqual", "mod"];

    /// <summary>Words that the parser knows and an expression may not use, with what to do instead.</summary>
    public static FrozenDictionary<string, string> Refused { get; } = new Dictionary<string, string>
    {
        ["new"] = "nothing is made in an expression",
        ["np"] = "ask whether a value is known before using it",
        ["iif"] = "write condition ? this : that",
        ["isnull"] = "ask whether a value is known before using it",
        ["is"] = "the type of a value is not asked",
        ["as"] = "the type of a value is not changed",
        ["cast"] = "the type of a value is not changed",
        ["parent"] = "name the element instead: list.Any(x => …)",
        ["root"] = "name the parameter instead",
        ["typeof"] = "types are out of reach",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of types that the parser would resolve, or that people try.</summary>
    public static FrozenSet<string> Types { get; } = FrozenSet.ToFrozenSet(
        [
            "object", "bool", "char", "string", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal",
            "Boolean", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly",
            "TimeSpan", "Guid", "Math", "Convert", "Uri", "Enum", "Enumerable", "Queryable", "Regex", "Type", "Environment", "File", "Directory",
            "Process", "Activator", "Assembly", "AppDomain", "GC", "Thread", "Task", "System", "Console", "TimeProvider", "Random", "StringBuilder",
        ],
        StringComparer.OrdinalIgnoreCase);
}
