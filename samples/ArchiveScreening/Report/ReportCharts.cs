using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>A clause's bar.</summary>
internal sealed record ReportClause(string Number, string Zh, string En, long[] Counts)
{
    public static ReportClause Of(string number, LocalizedText title, EnforcementCounts counts) => new(number, title.Zh, title.En, ReportCounts.Of(counts));
}

/// <summary>A day's bar.</summary>
internal sealed record ReportDay(string Day, long[] Counts);

/// <summary>A room's bar. The id is empty for all chats of two together; the name too where it is not known.</summary>
internal sealed record ReportRoom(string Kind, string Id, string Name, long[] Counts)
{
    /// <summary>The page draws the first few and adds up the rest.</summary>
    private const int Most = 200;

    public static IReadOnlyList<ReportRoom> All(ScreeningTally tally)
    {
        var rooms = tally.ByPlace.ByKey
            .OrderByDescending(pair => pair.Value.Total).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal).ThenBy(pair => pair.Key.Kind)
            .Select(pair => new ReportRoom(pair.Key.Kind.ToString(), pair.Key.Id, pair.Key.Name ?? "", ReportCounts.Of(pair.Value))).ToList();
        var rest = rooms.Skip(Most).Select(room => room.Counts).Append(ReportCounts.Of(tally.ByPlace.Others)).ToArray();
        var others = Enumerable.Range(0, rest[0].Length).Select(i => rest.Sum(counts => counts[i])).ToArray();
        return others.Sum() == 0 ? rooms : [.. rooms.Take(Most), new ReportRoom("Others", "", "", others)];
    }
}

/// <summary>Counts by enforcement in the order in which bars are stacked: block, review, notify, record.</summary>
internal static class ReportCounts
{
    public static long[] Of(EnforcementCounts counts) =>
        [counts[Enforcement.Block], counts[Enforcement.Review], counts[Enforcement.Notify], counts[Enforcement.None]];
}
