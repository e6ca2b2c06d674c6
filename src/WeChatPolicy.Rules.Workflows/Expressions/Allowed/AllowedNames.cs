using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Workflows.Expressions.Allowed;

/// <summary>The names of all that may stand behind a point, of whatever type: a first sieve before the parser.</summary>
internal static class AllowedNames
{
    /// <summary>The members of facts and of what they hold, of texts and times.</summary>
    public static FrozenSet<string> Members { get; } = AllowedTypes.Records.SelectMany(type => AllowedTypes.Of(type).Keys)
        .Concat(ValueMembers.Properties.Values.SelectMany(names => names)).Concat(["Count", "HasValue", "Value", "IsKnown"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Members and methods.</summary>
    public static FrozenSet<string> All { get; } = Members
        .Concat(AllowedMethods.Plain.Select(method => method.Name)).Concat(AllowedMethods.OfLists.Select(method => method.Name)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What may stand behind a value of the type: its members, and the methods that take it first.</summary>
    public static IEnumerable<string> On(Type type) => AllowedTypes.Of(type).Keys
        .Concat(ValueMembers.Properties.GetValueOrDefault(type) ?? [])
        .Concat(Shapes.IsNullable(type) ? ["HasValue", "Value"] : Shapes.IsKnownValue(type) ? ["IsKnown", "Value"] : Shapes.IsList(type, out _) ? ["Any", "All", "Count", "Contains"] : [])
        .Concat(AllowedMethods.Plain.Where(method => (method.IsStatic ? method.GetParameters()[0].ParameterType : method.DeclaringType!).IsAssignableFrom(type)).Select(method => method.Name))
        .Distinct();
}
