using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>What the options say of themselves: the summaries of their properties, as plain text.</summary>
internal static partial class OptionDocumentation
{
    private static readonly Dictionary<string, XElement> s_members = new[] { "WeChatPolicy.Rules.xml", "WeChatPolicy.Rules.WorkTime.xml", "WeChatPolicy.Rules.Workflows.xml" }
        .SelectMany(file => XDocument.Load(Path.Combine(AppContext.BaseDirectory, file)).Descendants("member"))
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The summary of an option.</summary>
    /// <param name="type">The type of its section.</param>
    /// <param name="option">Its name.</param>
    public static string Of(string type, string option) =>
        s_members.TryGetValue($"P:{type}.{option}", out var member) && member.Element("summary") is { } summary
            ? Blanks().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim()
            : throw new InvalidOperationException($"{type}.{option} has no summary.");

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => (see.Attribute("langword") ?? see.Attribute("cref"))!.Value.Split('.', '(')[^1],
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
