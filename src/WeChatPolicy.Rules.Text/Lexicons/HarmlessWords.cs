namespace WeChatPolicy.Rules.Text;

/// <summary>The harmless words that contain a term by accident: 三黄片 is no 黄片. The files of the folder <c>Lexicons/Exceptions</c>.</summary>
/// <remarks>
/// They belong to the library's own terms alone: a host that lists a longer word means it. What a person found stands in a file of
/// its own; the others are mined from word lists by <c>benchmarks/Collisions</c> and read over by a person.
/// </remarks>
internal static class HarmlessWords
{
    private const string Folder = "Exceptions/";
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> s_all = new(() => Read(EmbeddedText.Names(Folder).SelectMany(EmbeddedText.Lines)));

    /// <summary>From a term as written to the words in which it does not count, of all files.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> All => s_all.Value;

    /// <summary>The words of one file, without its <c>.txt</c>.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(string file) => Read(EmbeddedText.Lines($"{Folder}{file}.txt"));

    /// <summary>Reads lines of the form <c>term ! word word # field</c>. A term may have several lines.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(IEnumerable<string> lines)
    {
        var words = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var said = line.Split(" # ")[0].Split(" ! ");
            if (said.Length != 2) throw new InvalidOperationException($"A line of harmless words is no term, ! and words: {line}");
            string[] more = said[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words[said[0]] = words.TryGetValue(said[0], out var known) ? [.. known, .. more] : more;
        }

        return words;
    }
}
