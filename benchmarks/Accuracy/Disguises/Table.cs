using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>
/// The tables beside this file. They were written by hand for this program alone: what finds disguises has tables of its own, from
/// other sources, so that nothing is found only because the same table made it.
/// </summary>
internal static class Table
{
    /// <summary>The entries of a file: what stands between blanks, without comments.</summary>
    public static string[] Entries(string file) => [.. Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The lines of a file without comments.</summary>
    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Disguises", "Tables", file)).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>Entries of a character and the signs of which each may stand for it.</summary>
    public static Dictionary<char, string[]> Alternatives(string file) => ByCharacter(
        Entries(file).SelectMany(entry => Signs(entry[1..]).Select(sign => (entry[0], sign))));

    /// <summary>Entries of a character and what stands for it as a whole.</summary>
    public static Dictionary<char, string[]> Whole(string file) => ByCharacter(Entries(file).Select(entry => (entry[0], entry[1..])));

    /// <summary>Entries of a word in Chinese characters and the picture behind it.</summary>
    public static Dictionary<string, string> Words(string file) => Entries(file).ToDictionary(
        entry => string.Concat(entry.TakeWhile(char.IsLetter)), entry => string.Concat(entry.SkipWhile(char.IsLetter)), StringComparer.Ordinal);

    /// <summary>What stands for each character, without what is the character itself.</summary>
    public static Dictionary<char, string[]> ByCharacter(IEnumerable<(char Character, string Other)> pairs) => pairs
        .Where(pair => pair.Other != pair.Character.ToString())
        .GroupBy(pair => pair.Character)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Other).Distinct(StringComparer.Ordinal).ToArray());

    private static IEnumerable<string> Signs(string text) => text.EnumerateRunes()
        .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark).Select(rune => rune.ToString());
}
