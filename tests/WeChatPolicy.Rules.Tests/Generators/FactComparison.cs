using System.Collections;
using System.Reflection;

namespace WeChatPolicy.Rules.Tests.Generators;

/// <summary>Compares facts member by member; a record's own equality takes two equal lists for different ones.</summary>
internal static class FactComparison
{
    /// <summary>The path of the first member in which they differ; <see langword="null"/> where they are alike.</summary>
    public static string? Difference(object? a, object? b, string path = "$")
    {
        if (a is null || b is null) return ReferenceEquals(a, b) ? null : $"{path}: {a ?? "null"} / {b ?? "null"}";
        if (a.GetType() != b.GetType() && a is not IEnumerable) return $"{path}: {a.GetType().Name} / {b.GetType().Name}";
        switch (a)
        {
            case DateTimeOffset at:
                return at.EqualsExact((DateTimeOffset)b) ? null : $"{path}: {a} / {b}";
            case string or IFormattable or bool or Party or FileDigest or ReporterIdentity:
                return a.Equals(b) ? null : $"{path}: {a} / {b}";
            case IEnumerable list when IsKnown(a) && IsKnown(b):
                return ListDifference([.. list], [.. (IEnumerable)b], path);
            case IEnumerable:
                return IsKnown(a) == IsKnown(b) ? null : $"{path}: unknown / known";
        }

        return a.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => Difference(property.GetValue(a), property.GetValue(b), $"{path}.{property.Name}"))
            .FirstOrDefault(difference => difference is not null);
    }

    // A list that may be unknown says so itself.
    private static bool IsKnown(object list) => list.GetType().GetProperty("IsKnown") is not { } known || (bool)known.GetValue(list)!;

    private static string? ListDifference(object?[] a, object?[] b, string path)
    {
        if (a.Length != b.Length) return $"{path}: {a.Length} / {b.Length} items";
        return a.Select((item, i) => Difference(item, b[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
    }
}
