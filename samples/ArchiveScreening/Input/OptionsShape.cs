using System.Reflection;
using Microsoft.Extensions.Configuration;
using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>
/// Holds a configuration against the type that it is to be bound to. The binder stops at the first key that it does not
/// know; this names all of them, and every value that does not convert.
/// </summary>
internal static class OptionsShape
{
    public static IEnumerable<string> Faults(IConfiguration configuration, Type type)
    {
        if (IsScalar(type)) return configuration is IConfigurationSection leaf ? ScalarFaults(leaf, type) : [];
        var list = ValuesOf(type) is not null && !IsMap(type);
        if (configuration is IConfigurationSection { Value: { Length: > 0 } } value) return [$"'{value.Path}' must be {(list ? "a list" : "an object")}"];
        if (ValuesOf(type) is { } element) return configuration.GetChildren().SelectMany(child => Faults(child, element));
        var options = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)
            .ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);
        return configuration.GetChildren().SelectMany(child => options.TryGetValue(child.Key, out var option)
            ? Faults(child, option)
            : [$"'{child.Path}' is not an option (known here: {string.Join(", ", options.Keys.Order(StringComparer.Ordinal))})"]);
    }

    private static IEnumerable<string> ScalarFaults(IConfigurationSection leaf, Type type)
    {
        if (leaf.GetChildren().Any())
        {
            yield return $"'{leaf.Path}' must be a single value";
            yield break;
        }

        // What is wrong with a term the policy says itself, with its other faults.
        if (leaf.Value is null || type == typeof(Term) || Converts(leaf, type)) yield break;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        yield return $"'{leaf.Path}' must be {(plain.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(plain))}" : $"a {plain.Name}")}";
    }

    private static bool Converts(IConfigurationSection leaf, Type type)
    {
        try
        {
            leaf.Get(type);
            return true;
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The type of the values of a dictionary, list or array; <see langword="null"/> for anything else.</summary>
    private static Type? ValuesOf(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        if (!type.IsGenericType) return null;
        var arguments = type.GetGenericArguments();
        if (IsMap(type)) return arguments[1];
        var name = type.GetGenericTypeDefinition().Name;
        return name.Contains("List", StringComparison.Ordinal) || name.Contains("Set", StringComparison.Ordinal) || name.Contains("Collection", StringComparison.Ordinal)
            ? arguments[0]
            : null;
    }

    private static bool IsMap(Type type) => type.IsGenericType && type.Name.Contains("Dictionary", StringComparison.Ordinal);

    private static bool IsScalar(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsPrimitive || plain.IsEnum || plain == typeof(string) || plain == typeof(decimal) || plain == typeof(Term)
            || System.ComponentModel.TypeDescriptor.GetConverter(plain).CanConvertFrom(typeof(string));
    }
}
