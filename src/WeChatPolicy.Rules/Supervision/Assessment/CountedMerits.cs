namespace WeChatPolicy.Rules;

/// <summary>The merits of one employee, brought together by the fact that shows them: a fact counts once here too.</summary>
internal sealed class CountedMerits
{
    private readonly List<(MeritRecorded First, DateTimeOffset Since, MeritRecorded[] All)> _counted = [];
    private readonly List<(MeritRecorded Merit, UncountedReason Reason, string? CountedAs)> _uncounted = [];

    public CountedMerits(IEnumerable<MeritRecorded> merits)
    {
        foreach (var group in merits.GroupBy(merit => merit.SourceFactId is { } source ? $"fact:{source}" : $"merit:{merit.Id}", StringComparer.Ordinal))
        {
            _uncounted.AddRange(group.Where(IsOwn).Select(merit => (merit, UncountedReason.OwnRecord, (string?)null)));
            _uncounted.AddRange(group.Where(merit => !IsOwn(merit) && merit.At is null).Select(merit => (merit, UncountedReason.Undated, (string?)null)));
            MeritRecorded[] all = [.. group.Where(merit => !IsOwn(merit) && merit.At is not null).OrderBy(merit => merit.At).ThenBy(merit => merit.Id, StringComparer.Ordinal)];
            if (all.Length == 0) continue;
            _counted.Add((all[0], all[0].At!.Value, all));
            _uncounted.AddRange(all.Skip(1).Select(merit => (merit, UncountedReason.SameFact, (string?)all[0].Id)));
        }
    }

    /// <summary>What counts, the earliest first: the merit, and all that are about the same fact.</summary>
    public IEnumerable<(MeritRecorded First, DateTimeOffset Since, MeritRecorded[] All)> Counted =>
        _counted.OrderBy(merit => merit.Since).ThenBy(merit => merit.First.Id, StringComparer.Ordinal);

    /// <summary>What does not count.</summary>
    public IEnumerable<(MeritRecorded Merit, UncountedReason Reason, string? CountedAs)> Uncounted =>
        _uncounted.OrderBy(item => item.Merit.Id, StringComparer.Ordinal);

    // Whoever praises themselves has not been found worthy by anybody.
    private static bool IsOwn(MeritRecorded merit) => merit.Person.Id == merit.Employee.Id;
}
