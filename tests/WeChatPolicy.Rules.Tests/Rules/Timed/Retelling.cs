using System.Collections;
using System.Reflection;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Rules.Timed;

/// <summary>Generated facts told anew, so that several of them are about one thing and happen in one order.</summary>
internal static class Retelling
{
    /// <summary>The fact with everything in it happening at one instant. What cannot be said of that instant is left out.</summary>
    public static Fact At(Fact fact, DateTimeOffset at) => (Fact)Retold(fact, value => value switch
    {
        DateTimeOffset => at,
        DateOnly => DateOnly.FromDateTime(at.DateTime),
        Completion { At: not null } => Completion.Done(at),
        _ => value,
    });

    /// <summary>The fact with other ids, wherever they stand in it.</summary>
    public static Fact Renamed(Fact fact, IReadOnlyDictionary<string, string> ids) => (Fact)Retold(fact, value => value switch
    {
        string id when ids.TryGetValue(id, out var other) => other,
        Party { PersonId: { } id } when ids.TryGetValue(id, out var other) => Party.Person(other),
        _ => value,
    });

    /// <summary>The fact with another value of one field; <see langword="null"/> where it has no such field, or refuses it.</summary>
    public static Fact? With(Fact fact, string field, object value)
    {
        var copy = (Fact)fact.GetType().GetMethod("<Clone>$")!.Invoke(fact, null)!;
        return FactGenerators.Fields(fact.GetType()).FirstOrDefault(property => property.Name == field) is { } property && FactGenerators.TrySet(property, copy, value) ? copy : null;
    }

    private static object Retold(object value, Func<object, object> change)
    {
        var (changed, type) = (change(value), value.GetType());
        if (!ReferenceEquals(changed, value)) return changed;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KnownList<>))
        {
            return type.GetProperty(nameof(KnownList<>.IsKnown))!.GetValue(value) is true ? Activator.CreateInstance(type, Items(value, type, change))! : value;
        }

        if (type.GetMethod("<Clone>$") is null || type.GetConstructor(Type.EmptyTypes) is null) return value;
        var record = Activator.CreateInstance(type)!;
        foreach (var field in FactGenerators.Fields(type).OrderByDescending(FactGenerators.IsRequired))
        {
            if (field.GetValue(value) is { } known) Set(field, record, known, change);
        }

        return record;
    }

    private static void Set(PropertyInfo field, object record, object known, Func<object, object> change)
    {
        var isList = field.PropertyType.IsGenericType && field.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        var told = isList ? Items(known, field.PropertyType, change) : Retold(known, change);
        if (!FactGenerators.TrySet(field, record, told) && FactGenerators.IsRequired(field)) throw new InvalidOperationException($"{field.DeclaringType!.Name}.{field.Name} was refused.");
    }

    private static Array Items(object list, Type listType, Func<object, object> change)
    {
        object[] items = [.. ((IEnumerable)list).Cast<object>().Select(item => Retold(item, change))];
        var typed = Array.CreateInstance(listType.GetGenericArguments()[0], items.Length);
        items.CopyTo(typed, 0);
        return typed;
    }
}
