namespace WeChatPolicy.Rules.Text;

/// <summary>The lexicons that the library brings along.</summary>
public static class Lexicons
{
    /// <summary>
    /// The category of the terms that beat every term inside them, whatever its category. It carries no signal.
    /// </summary>
    public const string Allowed = "allowed";

    private const string Folder = "Lexicons/";
    private static readonly Lazy<IReadOnlyList<Lexicon>> s_embedded = new(() => [.. EmbeddedText.Names(Folder).Select(name => new Lexicon(CategoryOf(name), () => Read(name, HarmlessWords.All)))]);

    /// <summary>
    /// All of them, the allowed terms included, in the order of their names. Each is read when its terms are first asked for.
    /// </summary>
    public static IReadOnlyList<Lexicon> Embedded() => s_embedded.Value;

    /// <summary>All of them, with these harmless words instead of the library's own.</summary>
    /// <param name="words">From a term as written to the words in which it does not count.</param>
    internal static IReadOnlyList<Lexicon> With(IReadOnlyDictionary<string, IReadOnlyList<string>> words) => [.. EmbeddedText.Names(Folder).Select(name => Read(name, words))];

    private static Lexicon Read(string name, IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        using var reader = EmbeddedText.Open(name);
        return Lexicon.Parse(CategoryOf(name), reader).Except(words);
    }

    private static string CategoryOf(string name) => name[Folder.Length..^".txt".Length];
}
