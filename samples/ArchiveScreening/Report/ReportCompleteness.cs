using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>What was read and what was not, as the page shows it.</summary>
/// <param name="IsWhole">Yes, No or Unknown.</param>
/// <param name="Messages">How many messages were read.</param>
/// <param name="Sequences">First and last number, how many were met and how many were not, of each company.</param>
/// <param name="Matters">What was not read, the gravest first.</param>
internal sealed record ReportCompleteness(string IsWhole, long Messages, IReadOnlyList<ReportSequence> Sequences, IReadOnlyList<ReportMatter> Matters)
{
    public static ReportCompleteness Of(CompletenessReport report) => new(
        Names.Of(report.IsWhole),
        report.Messages,
        [.. report.Sequences.Where(coverage => coverage.Met > 0).Select(coverage => new ReportSequence(coverage.First ?? 0, coverage.Last ?? 0, coverage.Met, coverage.Missing))],
        [.. report.Entries.GroupBy(entry => entry.Matter).Select(matter => ReportMatter.Of(matter.Key, [.. matter]))]);
}

/// <summary>The numbers of a company's messages.</summary>
internal sealed record ReportSequence(long First, long Last, long Met, long Missing);

/// <summary>One matter; its name in Chinese and English.</summary>
/// <param name="Leaves">What it leaves of the whole: No, Unknown or Yes.</param>
internal sealed record ReportMatter(string[] Name, string Leaves, long Count, IReadOnlyList<ReportMatterDetail> Details, int More)
{
    private const int Most = 50;

    public static ReportMatter Of(CompletenessMatter matter, IReadOnlyList<CompletenessEntry> entries) => new(
        [matter.Text().Zh, matter.Text().En], Names.Of(matter.Leaves()), entries.Sum(entry => entry.Count), [.. entries.Take(Most).Select(ReportMatterDetail.Of)], Math.Max(0, entries.Count - Most));
}

/// <summary>What it is about and why, in Chinese and English, and the first places.</summary>
internal sealed record ReportMatterDetail(string[] What, long Count, IReadOnlyList<string> First)
{
    private const int Most = 100;

    public static ReportMatterDetail Of(CompletenessEntry entry)
    {
        var what = ReasonWords.Of(entry);
        return new ReportMatterDetail([what.Zh, what.En], entry.Count, [.. entry.First.Take(Most)]);
    }
}
