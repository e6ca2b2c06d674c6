using System.Reflection;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>The table of options knows every option, and no other.</summary>
public class OptionNamesTests
{
    [Fact]
    public void It_names_every_property_of_every_section() => Assert.Equal(Properties(typeof(PolicyOptions), "").Order(StringComparer.Ordinal), OptionWalk.All.Select(option => option.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_option_says_what_it_means() => Assert.All(OptionWalk.All.Where(option => option.Path != "Workflows"), option => Assert.NotEmpty(option.Summary));

    /// <summary>The default that a summary states, as in <c>Default: 4wh</c>, is the one that the table takes from the option.</summary>
    [Fact]
    public void A_default_that_is_stated_is_the_default()
    {
        var stated = OptionWalk.All.Where(option => option.Default.Length > 0 && char.IsAsciiDigit(option.Default[0])).ToArray();

        Assert.True(stated.Length > 40, $"{stated.Length}");
        Assert.All(stated, option => Assert.Contains($"Default: {option.Default}", option.Summary, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Properties(Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            yield return path + property.Name;
            var (inner, suffix) = Entry(property.PropertyType);
            if (inner.Namespace?.StartsWith("WeChatPolicy", StringComparison.Ordinal) == true && inner.IsClass)
            {
                foreach (var below in Properties(inner, $"{path}{property.Name}{suffix}:")) yield return below;
            }
        }

        if (type != typeof(PolicyOptions)) yield break;
        yield return "Workflows";
        foreach (var below in Properties(typeof(WorkflowOptions), "Workflows:")) yield return below;
    }

    private static (Type Type, string Suffix) Entry(Type type) => type.IsArray ? (type.GetElementType()!, ":0")
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>) ? (type.GetGenericArguments()[1], ":*")
        : (type, "");
}
