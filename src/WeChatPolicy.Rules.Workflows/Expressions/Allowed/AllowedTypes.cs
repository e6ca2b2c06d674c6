using System.Collections.Frozen;
using System.Reflection;

namespace WeChatPolicy.Rules.Workflows.Expressions.Allowed;

/// <summary>Every type that can be reached from a fact through properties, and what of it an expression may read.</summary>
/// <remarks>
/// Reached is what a fact states. Who reported a violation is left out: an expression could single the person out.
/// </remarks>
internal static class AllowedTypes
{
    private static readonly Type[] s_withheld = [typeof(ReporterIdentity)];

    private static readonly FrozenDictionary<Type, FrozenDictionary<string, AllowedProperty>> s_records = Reach();

    /// <summary>The records, the facts among them, and the values of the library that stand in them.</summary>
    public static IReadOnlyCollection<Type> Records => s_records.Keys;

    /// <summary>The enums of facts' members, and those that functions take.</summary>
    public static IReadOnlyList<Type> Enums { get; } =
    [
        .. s_records.Values.SelectMany(properties => properties.Values).Select(property => Leaf(property.Type)).Where(type => type.IsEnum)
            .Append(typeof(Confidence)).Append(typeof(DayOfWeek)).Append(typeof(Ternary)).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The enums whose members are ordered.</summary>
    public static FrozenSet<Type> OrderedEnums { get; } =
        FrozenSet.ToFrozenSet([typeof(Classification), typeof(Importance), typeof(PasswordRating), typeof(Severity), typeof(Confidence)]);

    /// <summary>The properties of a record; none for a type that is not reached.</summary>
    public static IReadOnlyDictionary<string, AllowedProperty> Of(Type type) =>
        s_records.TryGetValue(type, out var properties) ? properties : FrozenDictionary<string, AllowedProperty>.Empty;

    /// <summary>Finds what a property of a record, of a value or of a list is, if it may be read.</summary>
    public static AllowedProperty? Find(PropertyInfo property, Type on)
    {
        if (Of(on).TryGetValue(property.Name, out var known)) return known;
        var type = property.DeclaringType!;
        var name = property.Name;
        var allowed = Shapes.IsNullable(type) ? name is "HasValue" or "Value"
            : Shapes.IsKnownValue(type) ? name is "IsKnown" or "Value"
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>) ? name == "Count"
            : ValueMembers.Properties.TryGetValue(type, out var names) && names.Contains(name);
        return allowed ? new AllowedProperty(property, false) : null;
    }

    /// <summary>What stands in a nullable, a known value or a list.</summary>
    public static Type Leaf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Shapes.IsKnownValue(type)) type = Shapes.KnownType(type);
        return Shapes.IsList(type, out var element) ? Leaf(element) : type;
    }

    private static FrozenDictionary<Type, FrozenDictionary<string, AllowedProperty>> Reach()
    {
        var nullability = new NullabilityInfoContext();
        var reached = new Dictionary<Type, FrozenDictionary<string, AllowedProperty>>();
        var queue = new Queue<Type>(FactInputs.Types.Values);
        while (queue.TryDequeue(out var type))
        {
            if (reached.ContainsKey(type)) continue;
            var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && IsReadable(Leaf(property.PropertyType)))
                .Select(property => new AllowedProperty(property, MayBeUnknown(property, nullability))).ToArray();
            reached.Add(type, properties.ToFrozenDictionary(property => property.Name, StringComparer.Ordinal));
            foreach (var leaf in properties.Select(property => Leaf(property.Type)).Where(IsRecord)) queue.Enqueue(leaf);
        }

        return reached.ToFrozenDictionary();
    }

    private static bool IsReadable(Type leaf) => !s_withheld.Contains(leaf) && (IsRecord(leaf) || leaf.IsEnum || Shapes.IsComparable(leaf));

    private static bool IsRecord(Type leaf) => leaf.Assembly == typeof(Fact).Assembly && !leaf.IsEnum;

    private static bool MayBeUnknown(PropertyInfo property, NullabilityInfoContext nullability) =>
        Shapes.CanBeUnknown(property.PropertyType)
        || (!property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.Nullable);
}
