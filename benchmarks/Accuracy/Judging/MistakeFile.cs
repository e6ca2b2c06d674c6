namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Writes what went wrong where no commit takes it along: the texts are not the project's.</summary>
internal static class MistakeFile
{
    /// <summary>Under a folder that <c>.gitignore</c> names.</summary>
    private static readonly string s_folder = Path.Combine("artifacts", "accuracy");

    /// <summary>Writes the accusations that were surest of all sets: those that are read first.</summary>
    public static string WriteSurest(IEnumerable<Report> reports, int count)
    {
        Directory.CreateDirectory(s_folder);
        var path = Path.Combine(s_folder, "surest-mistakes.txt");
        File.WriteAllLines(path, reports.SelectMany(report => report.Mistakes).Where(mistake => mistake.What is not ("missed" or "lost"))
            .OrderByDescending(mistake => mistake.Weight).Take(count).Select(mistake => mistake.ToString()));
        return path;
    }

    /// <summary>Writes the mistakes of a set, most confident first, and says where.</summary>
    public static string Write(Report report)
    {
        Directory.CreateDirectory(s_folder);
        var path = Path.Combine(s_folder, $"mistakes-{report.Title.ToLowerInvariant().Replace(' ', '-')}.txt");
        File.WriteAllLines(path, report.Mistakes.OrderByDescending(mistake => mistake.Weight).Select(mistake => mistake.ToString()));
        return path;
    }
}
