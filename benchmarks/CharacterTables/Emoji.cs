namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>Emoji that are written for a character or two: 🐎 for 马. Faces and gestures say how something is meant, and stand for nothing.</summary>
internal static class Emoji
{
    public static IEnumerable<string> Lines(Sources sources)
    {
        yield return "# An emoji, a space, then the one or two characters that it is written for.";
        yield return "# Written by benchmarks/CharacterTables from the Chinese annotations of Unicode CLDR 48.2; see THIRD-PARTY-NOTICES.md.";
        foreach (var (emoji, names) in sources.Emoji())
        {
            if (emoji.Length == 2 && char.IsSurrogatePair(emoji, 0) && !IsFace(char.ConvertToUtf32(emoji, 0)) && Word(names) is { } word) yield return $"{emoji} {word}";
        }
    }

    /// <summary>A character of the emoji's own name that is a name of it too (猪 of 猪头), or the name itself.</summary>
    private static string? Word(string[] names)
    {
        var own = names[0];
        if (!own.All(Sources.IsHan)) return null;
        return names.Where(name => name.Length == 1 && own.Contains(name, StringComparison.Ordinal)).Concat(own.Length <= 2 ? [own] : []).FirstOrDefault();
    }

    private static bool IsFace(int codePoint) => codePoint is >= 0x1F600 and <= 0x1F64F or >= 0x1F910 and <= 0x1F92F or >= 0x1F970 and <= 0x1F97A
        or >= 0x1F9D0 and <= 0x1F9D1 or >= 0x1F3FB and <= 0x1F3FF or >= 0x1F440 and <= 0x1F450 or >= 0x1FAE0 and <= 0x1FAF8;
}
