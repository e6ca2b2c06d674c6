using System.Buffers;

namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>Which syllable a character is read as: its commonest reading that has a vowel.</summary>
internal static class Syllables
{
    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouv");

    public static IEnumerable<string> Lines(Sources sources)
    {
        var bySyllable = sources.Readings().Where(row => Sources.IsFolded(row.Character))
            .Select(row => (row.Character, Syllable: row.Readings.FirstOrDefault(reading => reading.AsSpan().ContainsAny(s_vowels))))
            .Where(row => row.Syllable is not null)
            .GroupBy(row => row.Syllable!, row => row.Character)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        yield return "# A syllable without its tone, a space, then the characters whose commonest reading it is. ü is written v.";
        yield return "# Written by benchmarks/CharacterTables from pinyin-data (Unihan); see THIRD-PARTY-NOTICES.md. の is read as the 的 that it is used for.";
        foreach (var group in bySyllable)
            yield return $"{group.Key} {string.Concat(group.Order(StringComparer.Ordinal))}{(group.Key == "de" ? "の" : "")}";
    }
}
