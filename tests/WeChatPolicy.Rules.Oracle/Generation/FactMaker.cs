using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>Makes facts, and the records that they are made of, field by field.</summary>
/// <remarks>
/// Every field is drawn by its type and name; what a type needs beside that, so that each of its rules is broken, kept and
/// left open often enough, is in <see cref="Recipes"/>. A value that contradicts another one of the record is left out.
/// </remarks>
internal static class FactMaker
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_fields = new();

    /// <summary>A fact of a type.</summary>
    public static Fact Make(Type factType, int seed)
    {
        var draw = new Draw(seed);
        return Recipes.Season((Fact)Record(factType, draw), draw);
    }

    /// <summary>A record of a type.</summary>
    public static T Record<T>(Draw draw)
        where T : class => (T)Record(typeof(T), draw);

    /// <summary>The fields of a record that a host sets, those that must be set first.</summary>
    public static PropertyInfo[] Fields(Type record) => s_fields.GetOrAdd(record, static type =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true }).OrderByDescending(IsRequired)]);

    /// <summary>Whether a field must be set.</summary>
    public static bool IsRequired(PropertyInfo field) => field.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>Sets a field, or says that the record refuses the value.</summary>
    public static bool TrySet(PropertyInfo field, object record, object? value)
    {
        try
        {
            field.SetValue(record, value);
            return true;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return false;
        }
    }

    private static object Record(Type type, Draw draw)
    {
        if (type == typeof(Participant)) return Values.Person(draw);
        if (type == typeof(Consent)) return Values.Consent(draw);
        if (type == typeof(ConversationSegment)) return Recipes.Segment(draw);
        var record = Activator.CreateInstance(type)!;
        foreach (var field in Fields(type))
        {
            var required = IsRequired(field);
            if (!required && draw.Chance(Values.LeftOut(type, field))) continue;
            if (!TrySet(field, record, Value(field.PropertyType, field, draw)) && required) throw new InvalidOperationException($"{type.Name}.{field.Name} was refused.");
        }

        return record;
    }

    private static object? Value(Type type, PropertyInfo field, Draw draw)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Values.TryDraw(type, field, draw, out var value)) return value;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KnownList<>)) return Activator.CreateInstance(type, List(type.GetGenericArguments()[0], field, draw, 0))!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return List(type.GetGenericArguments()[0], field, draw, field.Name == nameof(SanctionEvent.CaseIds) ? 1 : 0);
        return Record(type, draw);
    }

    private static Array List(Type itemType, PropertyInfo field, Draw draw, int fewest)
    {
        var array = Array.CreateInstance(itemType, Math.Max(fewest, draw.Of(0, 1, 1, 1, 2, 2, 3)));
        for (var i = 0; i < array.Length; i++) array.SetValue(Value(itemType, field, draw), i);
        return array;
    }
}
