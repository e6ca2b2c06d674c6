namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Writes what went wrong where no commit takes it along: the texts are not the project's.</summary>
internal static class MistakeFile
{
    /// <summary>Under a folder that <c>.gitignore</c> names.</summary>
    private static readonly string s_folder = Path.Combine("artifacts", "accuracy");

    /// <summary>Writes the mistakes of a set, most confident first, and says where.</summary>
    public static string Write(Report report)
    {
        Directory.CreateDirectory(s_folder);
        var path = Path.Combine(s_folder, $"mistakes-{report.Title.ToLowerInvariant().Replace(' ', '-')}.txt");
        File.WriteAllLines(path, report.Mistakes.OrderByDescending(mistake => mistake.Weight).Select(mistake => mistake.ToString()));
        return path;
    }
}
