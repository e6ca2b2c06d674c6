using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Generators;

/// <summary>Generators of every type of fact, with each field known in some and unknown in others.</summary>
/// <remarks>
/// Built from the public members of the records, so that a field added to a fact is generated without a line here. An
/// optional field whose value contradicts another one is left at its default, so every fact is one that can be.
/// </remarks>
public static class FactGenerators
{
    private static readonly ConcurrentDictionary<Type, Gen<object>> s_records = new();

    /// <summary>Facts of every type, each type as often as the others.</summary>
    public static Gen<Fact> Any { get; } = Gen.OneOf(FactTypes.All.Select(type => Record(type).Select(fact => (Fact)fact)).ToArray());

    /// <summary>Facts of a type; of an abstract one, facts of each type that derives from it.</summary>
    public static Gen<T> Of<T>()
        where T : Fact =>
        Gen.OneOf(FactTypes.All.Where(typeof(T).IsAssignableFrom).Select(type => Record(type).Select(fact => (T)fact)).ToArray());

    /// <summary>A fact, or a part of one, by its type.</summary>
    public static Gen<object> Of(Type type) => ValueGenerators.Of(type, null) ?? Record(type);

    /// <summary>Smaller ones: each with one optional field back at its default.</summary>
    public static IEnumerable<T> Shrink<T>(T record)
        where T : notnull
    {
        var blank = Activator.CreateInstance(record.GetType())!;
        foreach (var field in Fields(record.GetType()).Where(field => !IsRequired(field)))
        {
            if (Equals(field.GetValue(record), field.GetValue(blank))) continue;
            var smaller = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
            if (TrySet(field, smaller, field.GetValue(blank))) yield return (T)smaller;
        }
    }

    /// <summary>The fields of a record that a host sets.</summary>
    internal static IEnumerable<PropertyInfo> Fields(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    internal static bool IsRequired(PropertyInfo field) => field.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>Sets a field, or says that the record refuses the value.</summary>
    internal static bool TrySet(PropertyInfo field, object record, object? value)
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

    private static Gen<object> Record(Type type) => s_records.GetOrAdd(type, static type =>
    {
        PropertyInfo[] fields = [.. Fields(type).OrderByDescending(IsRequired)];
        var values = Gen.CollectToArray(fields, field => Value(field));
        return values.Select(values =>
        {
            var record = Activator.CreateInstance(type)!;
            if (type == typeof(ConversationSegment)) InOneConversation(fields, values);
            for (var i = 0; i < fields.Length; i++)
            {
                if (values[i] is Left) continue;
                if (!TrySet(fields[i], record, values[i]) && IsRequired(fields[i])) throw new InvalidOperationException($"{type.Name}.{fields[i].Name} was refused.");
            }

            return record;
        });
    });

    // Messages that are drawn one by one stand in different conversations and in no order.
    private static void InOneConversation(PropertyInfo[] fields, object[] values)
    {
        var conversation = values.OfType<Conversation>().Single();
        var messages = Array.FindIndex(fields, field => field.Name == nameof(ConversationSegment.Messages));
        values[messages] = ((Message[])values[messages]).Select(message => message with { Conversation = conversation })
            .OrderBy(message => message.SentAt ?? DateTimeOffset.MinValue).ToArray();
    }

    private static Gen<object> Value(PropertyInfo field)
    {
        var known = Value(field.PropertyType, field);
        return IsRequired(field) ? known : Gen.Frequency((1, Gen.Constant<object>(Left.AtDefault)), (3, known));
    }

    private static Gen<object> Value(Type type, PropertyInfo field)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ValueGenerators.Of(type, field) is { } value) return value;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KnownList<>))
        {
            return List(type.GetGenericArguments()[0], field).Select(list => Activator.CreateInstance(type, list)!);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return List(type.GetGenericArguments()[0], field);
        return Record(type);
    }

    private static Gen<object> List(Type itemType, PropertyInfo field)
    {
        var item = Value(itemType, field);
        var fewest = field.Name == nameof(SanctionEvent.CaseIds) ? 1 : 0;
        return from count in Gen.Choose(fewest, 3)
               from items in item.ArrayOf(count)
               select (object)Typed(itemType, items);
    }

    private static Array Typed(Type itemType, ICollection items)
    {
        var array = Array.CreateInstance(itemType, items.Count);
        items.CopyTo(array, 0);
        return array;
    }

    private enum Left
    {
        AtDefault,
    }
}
