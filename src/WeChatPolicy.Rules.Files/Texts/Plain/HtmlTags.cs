using System.Buffers;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Which tags end a line or a cell, and which stand inside a word (HTML Living Standard, 15.3).</summary>
internal static class HtmlTags
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_inline = new HashSet<string>(
        ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "o:p", "q", "rb", "ruby", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static SearchValues<char> NameLetters { get; } = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-");

    public static bool IsInline(ReadOnlySpan<char> name) => s_inline.Contains(name);

    public static bool IsCell(ReadOnlySpan<char> name) => name.Equals("td", StringComparison.OrdinalIgnoreCase) || name.Equals("th", StringComparison.OrdinalIgnoreCase);

    public static bool IsRow(ReadOnlySpan<char> name) => name.Equals("tr", StringComparison.OrdinalIgnoreCase) || name.Equals("table", StringComparison.OrdinalIgnoreCase);
}
