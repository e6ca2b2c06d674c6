namespace WeChatPolicy.Rules.Collisions;

/// <summary>Words of the lists about which a rule shall speak all the same. A person keeps them in <c>spoken-about.txt</c>, so that mining again does not bring them back.</summary>
internal static class SpokenAbout
{
    private static readonly HashSet<string> s_words = [.. Read()];

    internal static bool Holds(Collision collision) => s_words.Contains(collision.Word.Text);

    private static IEnumerable<string> Read()
    {
        using var reader = new StreamReader(typeof(SpokenAbout).Assembly.GetManifestResourceStream("spoken-about.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
