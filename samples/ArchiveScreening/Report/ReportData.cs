using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>What the page is drawn from; its script reads these names.</summary>
internal sealed record ReportData
{
    public required string Lang { get; init; }

    public required string PolicyVersion { get; init; }

    public required string OptionsDigest { get; init; }

    public required IReadOnlyList<string> Archives { get; init; }

    public required bool Interrupted { get; init; }

    public required string? From { get; init; }

    public required string? Until { get; init; }

    public required ReportTotals Totals { get; init; }

    public required IReadOnlyList<ReportClause> Clauses { get; init; }

    public required IReadOnlyList<ReportDay> Days { get; init; }

    /// <summary>Findings whose day is not known.</summary>
    public required long[] NoDay { get; init; }

    public required IReadOnlyList<ReportRoom> Rooms { get; init; }

    /// <summary>Messages and remedies, each once: Chinese, English.</summary>
    public required IReadOnlyList<string[]> Texts { get; init; }

    public required IReadOnlyList<ReportFinding> Findings { get; init; }

    public required IReadOnlyList<ReportReject> Rejects { get; init; }

    public required IReadOnlyList<ReportUnread> Unread { get; init; }

    public required ReportCompleteness Completeness { get; init; }

    public static ReportData Of(ScreeningResult result, string language)
    {
        var tally = result.Tally;
        var texts = new TextTable();
        var findings = tally.Worst.InOrder().Select(listed => ReportFinding.Of(listed, texts)).ToArray();
        return new ReportData
        {
            Lang = language,
            PolicyVersion = result.Engine.PolicyVersion,
            OptionsDigest = result.OptionsDigest,
            Archives = result.Archives,
            Interrupted = tally.Interrupted,
            From = tally.From is { } from ? ChinaTime.Minute(from) : null,
            Until = tally.Until is { } until ? ChinaTime.Minute(until) : null,
            Totals = ReportTotals.Of(tally),
            Clauses = [.. tally.ByClause.Select(pair => ReportClause.Of(pair.Key, result.TitleOf(pair.Key), pair.Value))],
            Days = [.. tally.ByDay.ByKey.OrderBy(pair => pair.Key).Select(pair => new ReportDay(ChinaTime.Day(pair.Key), ReportCounts.Of(pair.Value)))],
            NoDay = ReportCounts.Of(tally.ByDay.Others),
            Rooms = ReportRoom.All(tally),
            Texts = texts.All,
            Findings = findings,
            Unread = ReportUnread.All(tally.Unread),
            Completeness = ReportCompleteness.Of(result.Completeness),
            Rejects = [.. tally.FirstRejects.Select(ReportReject.Of)],
        };
    }
}

/// <summary>A line that could not be read; the reason in Chinese and English.</summary>
internal sealed record ReportReject(string Archive, string Line, long Offset, long Length, string[] Reason)
{
    public static ReportReject Of(RejectedLine reject) => new(reject.Archive, reject.Place, reject.Offset, reject.Length, [reject.Reason.Zh, reject.Reason.En]);
}

/// <summary>A place of messages that could not be read; the reason in Chinese and English.</summary>
internal sealed record ReportUnread(string Member, long Messages, long Texts, string[] Reason)
{
    private const int Most = 50;

    public static IReadOnlyList<ReportUnread> All(UnreadCounts unread) =>
        [.. unread.InOrder().Take(Most).Select(place => new ReportUnread(place.Path, place.Messages, place.Texts, [place.Reason.Text().Zh, place.Reason.Text().En]))];
}

/// <summary>The totals of the run.</summary>
internal sealed record ReportTotals(
    long Read, long Judged, long Rejected, long Blank, long Unread, long Duplicates, long Dismissed, long Findings, long WithFindings,
    long NotApplicable, long Pass, long Notify, long Review, long Block)
{
    public static ReportTotals Of(ScreeningTally tally) => new(
        tally.Read, tally.Judged, tally.Rejected, tally.Blank, tally.Unread.Messages, tally.Duplicates, tally.Dismissed, tally.Findings.Total, tally.WithFindings,
        tally[Outcome.NotApplicable], tally[Outcome.Pass], tally[Outcome.Notify], tally[Outcome.Review], tally[Outcome.Block]);
}
