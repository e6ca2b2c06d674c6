using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using WeChatPolicy.Rules;

namespace Docs.Tests.Generated;

/// <summary>Every option with its key, what it holds, its default and its meaning, from the types and their documentation.</summary>
internal static class OptionsTable
{
    private static readonly Dictionary<string, XElement> s_documented = Directory.EnumerateFiles(AppContext.BaseDirectory, "WeChatPolicy.Rules*.xml")
        .SelectMany(file => XDocument.Load(file).Descendants("member")).GroupBy(member => (string)member.Attribute("name")!).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public static string Write()
    {
        var page = new StringBuilder();
        foreach (var section in typeof(PolicyOptions).GetProperties().Where(IsSet))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {section.Name}\n\n{Meaning(section)}\n");
            if (IsGroup(section.PropertyType)) Table(page, section.PropertyType, Activator.CreateInstance(section.PropertyType), $"{section.Name}:");
            else if (ValueOf(section.PropertyType) is { } value && IsGroup(value)) Table(page, value, Activator.CreateInstance(value), $"{section.Name}:…:");
        }

        return page.ToString();
    }

    private static void Table(StringBuilder page, Type group, object? defaults, string path)
    {
        page.Append("\n| key | holds | default | meaning |\n|---|---|---|---|\n");
        foreach (var option in group.GetProperties().Where(IsSet))
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{path}{option.Name}` | {Holds(option.PropertyType)} | {Default(option.GetValue(defaults))} | {Meaning(option)} |\n");
        }
    }

    private static bool IsSet(PropertyInfo property) => property.SetMethod is { IsPublic: true };

    private static bool IsGroup(Type type) => type.IsClass && type != typeof(string) && !typeof(IEnumerable).IsAssignableFrom(type) && type.GetProperties().Any(IsSet);

    private static Type? ValueOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>) ? type.GetGenericArguments()[1] : null;

    private static string Holds(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Holds(inner);
        if (type.IsArray) return IsGroup(type.GetElementType()!) ? $"list of objects ({string.Join(", ", type.GetElementType()!.GetProperties().Where(IsSet).Select(property => $"`{property.Name}`"))})" : $"list: {Holds(type.GetElementType()!)}";
        if (ValueOf(type) is { } value) return $"by name: {Holds(value)}";
        if (type.IsEnum) return type == typeof(DayOfWeek) ? "day of the week" : string.Join(", ", Enum.GetNames(type).Select(name => $"`{name}`"));
        if (type == typeof(Term)) return "term";
        if (type == typeof(bool)) return "`true`, `false`";
        if (type == typeof(DateOnly)) return "date";
        if (type == typeof(DateTimeOffset)) return "instant with offset";
        return type == typeof(string) ? "text" : "number";
    }

    private static string Default(object? value) => value switch
    {
        null => "–",
        bool set => set ? "`true`" : "`false`",
        string text => $"`{text}`",
        IEnumerable many => many.Cast<object>().Any() ? string.Join(", ", many.Cast<object>().Select(Default)) : "none",
        IFormattable number => $"`{number.ToString(null, CultureInfo.InvariantCulture)}`",
        _ => $"`{value}`",
    };

    private static string Meaning(PropertyInfo property)
    {
        if (!s_documented.TryGetValue($"P:{property.DeclaringType!.FullName}.{property.Name}", out var member) || member.Element("summary") is not { } summary) return "";
        var text = string.Concat(summary.Nodes().Select(Plain));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{(string?)see.Attribute("langword") ?? ((string?)see.Attribute("cref"))?.Split('.', ':')[^1]}`",
        XElement { Name.LocalName: "paramref" } named => $"`{(string?)named.Attribute("name")}`",
        XElement other => string.Concat(other.Nodes().Select(Plain)),
        _ => "",
    };
}
