using System.Reflection;

namespace WeChatPolicy.Rules.Tests.Facts;

/// <summary>Every fact and every record that one is made of.</summary>
internal static class FactParts
{
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
