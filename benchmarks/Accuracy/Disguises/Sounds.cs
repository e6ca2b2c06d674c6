namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Disguises by the sound of a character: another that is read so, its reading in letters, the first letter of it.</summary>
internal static class Sounds
{
    private static readonly (string Reading, string Characters)[] s_lines =
        [.. Table.Lines("readings.txt").Select(line => line.Split(' ')).Select(cells => (cells[0], cells[1]))];

    /// <summary>Others that are read the same.</summary>
    public static Dictionary<char, string[]> Homophones { get; } = Table.ByCharacter(
        s_lines.SelectMany(line => line.Characters.SelectMany(one => line.Characters.Select(other => (one, other.ToString())))));

    /// <summary>The reading without tone; of several the first.</summary>
    public static Dictionary<char, string[]> Pinyin { get; } = First(reading => reading);

    /// <summary>The first letter of the reading.</summary>
    public static Dictionary<char, string[]> Initials { get; } = First(reading => reading[..1]);

    private static Dictionary<char, string[]> First(Func<string, string> write) => s_lines
        .SelectMany(line => line.Characters.Select(character => (character, line.Reading)))
        .GroupBy(pair => pair.character).ToDictionary(group => group.Key, group => new[] { write(group.First().Reading) });
}
