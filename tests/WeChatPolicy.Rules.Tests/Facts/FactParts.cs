using System.Reflection;

namespace WeChatPolicy.Rules.Tests.Facts;

/// <summary>Every fact and every record that one is made of.</summary>
internal static class FactParts
{
    /// <summary>What JSON calls a fact: its type's name, or the one that was published before the type was renamed.</summary>
    public static string JsonNameOf(Type fact) =>
        fact == typeof(ConversationSegment) ? "conversationStretch" : System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(fact.Name);

    public static IReadOnlyList<Type> All { get; } = Collect();

    private static List<Type> Collect()
    {
        var found = new List<Type>(FactTypes.All);
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var field in Generators.FactGenerators.Fields(found[i]))
            {
                var type = field.PropertyType;
                while (type.IsGenericType) type = type.GetGenericArguments()[0];
                if (IsRecord(type) && !found.Contains(type)) found.Add(type);
            }
        }

        return found;
    }

    private static bool IsRecord(Type type) =>
        type.Assembly == typeof(Fact).Assembly && type.GetMethod("<Clone>$") is not null && type.GetConstructor(BindingFlags.Public | BindingFlags.Instance, []) is not null;
}
