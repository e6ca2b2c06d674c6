using System.Text;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>The two files that <c>--update</c> writes into the sources.</summary>
internal static class ProjectFiles
{
    /// <summary>The folder of this program's sources.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The figures that <c>--check</c> compares with.</summary>
    public static string Summary => Path.Combine(Folder, "summary.tsv");

    public static void Write(IReadOnlyList<Report> reports)
    {
        Accuracy.Summary.Write(Summary, reports.SelectMany(report => report.Figures));
        File.WriteAllText(Path.Combine(Folder, "README.md"), Page(reports));
    }

    private static string Page(IReadOnlyList<Report> reports)
    {
        var page = new StringBuilder("""
            # How right the library is

            Written by `dotnet run --project benchmarks/Accuracy -c Release -- --update`; not by hand. The sets are public data that nobody here wrote, or were written blind from the policy; they are no part of the repository. They were looked at while the library was tuned, the held-out sentences at the end were not. Every message is judged as its set says: by whom it is said and to whom; no consent, approval or clearance is known.

            An *alarm* is a finding that asks for something (`Notify`, `Review`, `Block`); hints and credit are none. A text is *called abusive* by an alarm of 2.2.4 or of 2.2.1/harmful. `summary.tsv` keeps the figures; `--check`, a step of `.ci/run`, fails where one is worse by more than its slack: a point for shares, less where shares are so small that a point would hide that they doubled.

            """);
        foreach (var report in reports) page.Append($"\n## {report.Title}\n\n{report.Text}");
        return page.ToString();
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Accuracy.csproj"))) return folder.FullName;
            var below = Path.Combine(folder.FullName, "benchmarks", "Accuracy");
            if (File.Exists(Path.Combine(below, "Accuracy.csproj"))) return below;
        }

        throw new DirectoryNotFoundException("The sources of the accuracy program are not above its binaries; run it from a checkout.");
    }
}
