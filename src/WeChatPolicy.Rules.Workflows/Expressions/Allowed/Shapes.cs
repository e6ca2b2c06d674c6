using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Workflows.Expressions.Allowed;

/// <summary>Tells the types of facts' members apart by how they say that something is not known.</summary>
internal static class Shapes
{
    public static bool IsKnownValue(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KnownList<>);

    /// <summary>What stands in a nullable, or in a list that may be unknown, where it is known.</summary>
    public static Type KnownType(Type type) => type.GetProperty("Value")!.PropertyType;

    public static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;

    /// <summary>Whether the enum has a member for what is not known.</summary>
    public static bool IsEnumWithUnknown(Type type) => type.IsEnum && Enum.IsDefined(type, "Unknown");

    /// <summary>Whether a value of the type can itself say that it is not known. A reference cannot: there its member must tell.</summary>
    public static bool CanBeUnknown(Type type) => IsNullable(type) || IsKnownValue(type) || type == typeof(Completion) || IsEnumWithUnknown(type);

    public static bool IsList(Type type, [NotNullWhen(true)] out Type? element)
    {
        element = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
        return element is not null;
    }

    public static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double);

    /// <summary>Whether two values of the type can be compared for equality without looking into objects.</summary>
    public static bool IsComparable(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return IsNumber(type) || type.IsEnum || type == typeof(bool) || type == typeof(string) || IsTime(type);
    }

    /// <summary>Whether the type is ordered. Enums are asked with <c>IsAtLeast</c>, texts have no order here.</summary>
    public static bool IsOrdered(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return IsNumber(type) || IsTime(type);
    }

    public static bool IsTime(Type type) => type == typeof(DateTimeOffset) || type == typeof(DateOnly);
}
