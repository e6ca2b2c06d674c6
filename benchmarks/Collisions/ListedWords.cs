namespace WeChatPolicy.Rules.Collisions;

/// <summary>Reads word lists: one word a line, its field behind a tab.</summary>
internal static class ListedWords
{
    internal static IReadOnlyList<ListedWord> Read(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(parts => new ListedWord(parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "-")).DistinctBy(word => word.Text),
    ];

    /// <summary>One half of the words, the same on every machine: every other word of each field.</summary>
    internal static IReadOnlyList<ListedWord> Half(IReadOnlyList<ListedWord> words, int half) =>
        [.. words.GroupBy(word => word.Field).SelectMany(field => field.Where((_, at) => at % 2 == half))];
}
