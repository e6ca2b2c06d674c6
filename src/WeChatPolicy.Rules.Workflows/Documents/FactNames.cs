using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>The types of fact by the names that JSON tells them apart by.</summary>
internal static class FactNames
{
    public static FrozenDictionary<string, Type> All { get; } = typeof(Fact).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(derived => (string)derived.TypeDiscriminator!, derived => derived.DerivedType, StringComparer.Ordinal);

    public static string Of(Type fact) => All.First(pair => pair.Value == fact).Key;
}
