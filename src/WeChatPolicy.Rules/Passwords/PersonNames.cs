using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Reads a name as it is written, in Chinese or Latin letters, into the forms that a password may hold.</summary>
internal static class PersonNames
{
    private const int LongestChinese = 8;

    private static readonly Lazy<Dictionary<string, string[]>> s_surnames = new(() => PasswordLists.Lines("surnames.txt")
        .Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1..], StringComparer.Ordinal));

    /// <summary>The forms of a name; none for an empty one. <c>张伟 (David Zhang)</c> has two names in it.</summary>
    public static IEnumerable<OwnName> Of(string? name)
    {
        var latin = new List<string>();
        foreach (var word in Words(name ?? ""))
        {
            if (!IsChinese(word[0]))
            {
                latin.Add(word);
                continue;
            }

            var chinese = word.Length <= LongestChinese ? word : word[..LongestChinese];
            yield return new OwnName([.. chinese.Select(character => character.ToString())]);
            foreach (var reading in Readings(chinese)) yield return new OwnName(reading);
        }

        if (latin.Sum(word => word.Length) > 1) yield return new OwnName(latin);
    }

    /// <summary>Letters and digits on end, those in Chinese apart from others.</summary>
    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            var isWord = at < name.Length && char.IsLetterOrDigit(name[at]);
            if (isWord && (at == start || IsChinese(name[at]) == IsChinese(name[start]))) continue;
            if (at > start) yield return name[start..at];
            start = isWord ? at : at + 1;
        }
    }

    /// <summary>A Chinese name in pinyin: as its characters are read, as its surname is, and with ü as it is typed.</summary>
    private static IEnumerable<string[]> Readings(string name)
    {
        string?[] usual = [.. name.Select(Pinyin.SyllableOf)];
        if (usual.Length < 2 || Array.Exists(usual, syllable => syllable is null)) yield break;
        var readings = new List<string[]> { usual! };
        for (var length = 2; length >= 1; length--)
        {
            if (name.Length > length && s_surnames.Value.TryGetValue(name[..length], out var surname)) readings.Add([.. surname, .. usual[length..]!]);
        }

        foreach (var reading in readings)
        {
            yield return reading;
            if (!Array.Exists(reading, syllable => syllable.Contains('v', StringComparison.Ordinal))) continue;
            foreach (var typed in new[] { "u", "yu" }) yield return [.. reading.Select(syllable => syllable.Replace("v", typed, StringComparison.Ordinal))];
        }
    }

    private static bool IsChinese(char character) => character is >= '\u3400' and < '\uA000';
}
