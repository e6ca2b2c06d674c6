namespace WeChatPolicy.Rules;

/// <summary>A fact that broke the policy and counts against somebody: once, at the worst verified case about it.</summary>
internal sealed record CountedFact(string Key, DateTimeOffset Since, CaseFile Worst, Severity Severity, IReadOnlyList<CaseFile> Cases);

/// <summary>The cases of one employee, brought together by the fact that they are about.</summary>
/// <remarks>
/// A fact belongs to the day on which the first case about it was first verified by somebody who may. That day is kept even
/// where the case is reopened, corrected or withdrawn: what has counted in one period never turns up in another.
/// </remarks>
internal sealed class CountedFacts
{
    private readonly List<CountedFact> _facts = [];
    private readonly List<(CaseFile File, UncountedReason Reason, string? CountedAs, DateTimeOffset? Since)> _uncounted = [];
    private readonly List<(CaseFile File, DateTimeOffset Since, IReadOnlyList<CaseFile> Cases)> _dated = [];

    public CountedFacts(string employeeId, IEnumerable<CaseFile> files, PolicyEngine engine)
    {
        foreach (var (key, cases) in AboutTheSame(files)) Add(employeeId, key, cases, engine);
        _facts.Sort((a, b) => a.Since != b.Since ? a.Since.CompareTo(b.Since) : string.CompareOrdinal(a.Key, b.Key));
    }

    /// <summary>What counts, the earliest first.</summary>
    public IReadOnlyList<CountedFact> Facts => _facts;

    /// <summary>The cases that do not count, with the day that they would belong to, where they have one.</summary>
    public IEnumerable<(CaseFile File, UncountedReason Reason, string? CountedAs, DateTimeOffset? Since)> Uncounted => _uncounted;

    /// <summary>Every case that has a day, whether it counts or not, with those about the same fact.</summary>
    public IEnumerable<(CaseFile File, DateTimeOffset Since, IReadOnlyList<CaseFile> Cases)> Dated => _dated;

    /// <summary>How grave a case is: as its verification found it, else as the engine rates its rule, else not known.</summary>
    public static Severity? Rate(CaseFile file, PolicyEngine engine)
    {
        if (file.Severity is { } found) return found;
        if (file.RuleId is not { } ruleId) return null;
        if (engine.Rules.TryGetValue(ruleId, out var setting)) return setting.Severity;

        // A rule that has been disabled since still says how grave it was to break it.
        return engine.Clauses.SelectMany(clause => clause.Rules).FirstOrDefault(rule => rule.Id == ruleId)?.DefaultSeverity;
    }

    // A case is about the first fact that was named, and about the first finding: what was done too late is told of by the duty and by the
    // act, which are two facts and one finding. Cases that share either are about the same; one that names neither is a fact of its own.
    private static IEnumerable<(string Key, CaseFile[] Cases)> AboutTheSame(IEnumerable<CaseFile> files)
    {
        CaseFile[] all = [.. files.OrderBy(file => file.Id, StringComparer.Ordinal)];
        var (leader, byName) = (new int[all.Length], new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < all.Length; i++)
        {
            leader[i] = i;
            foreach (var name in NamesOf(all[i]))
            {
                if (byName.TryAdd(name, i)) continue;
                var (one, other) = (LeaderOf(byName[name]), LeaderOf(i));
                leader[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        return all.Index().GroupBy(each => LeaderOf(each.Index), each => each.Item).Select(same => (NamesOf(same.First()).First(), same.ToArray()));

        int LeaderOf(int place)
        {
            while (leader[place] != place) place = leader[place] = leader[leader[place]];
            return place;
        }
    }

    private static IEnumerable<string> NamesOf(CaseFile file)
    {
        if (file.SourceFactIds.Count > 0) yield return $"fact:{file.SourceFactIds[0]}";
        if (file.FindingIds.Count > 0) yield return $"finding:{file.FindingIds[0]}";
        if (file.SourceFactIds.Count + file.FindingIds.Count == 0) yield return $"case:{file.Id}";
    }

    private void Add(string employeeId, string key, CaseFile[] cases, PolicyEngine engine)
    {
        var days = cases.SelectMany(file => file.FirstCounted).Where(count => count.PersonId == employeeId).Select(count => count.At).ToArray();
        DateTimeOffset? since = days.Length > 0 ? days.Min() : null;
        if (since is { } day) _dated.AddRange(cases.Select(file => (file, day, (IReadOnlyList<CaseFile>)cases)));

        CaseFile? worst = null;
        foreach (var file in cases.Where(file => file.Accused?.Id == employeeId))
        {
            if (WhyNot(file, since, engine) is { } reason) _uncounted.Add((file, reason, null, since ?? LastStep(file)));
            else if (worst is null || Rate(file, engine) > Rate(worst, engine)) worst = file;
        }

        if (worst is null) return;
        _facts.Add(new(key, since!.Value, worst, Rate(worst, engine)!.Value, cases));
        _uncounted.AddRange(cases.Where(file => file != worst && file.Accused?.Id == employeeId && WhyNot(file, since, engine) is null)
            .Select(file => (file, UncountedReason.SameFact, (string?)worst.Id, since)));
    }

    private static UncountedReason? WhyNot(CaseFile file, DateTimeOffset? since, PolicyEngine engine) =>
        file.Outcome == CaseOutcome.Dismissed ? UncountedReason.Dismissed
        : file.Outcome == CaseOutcome.None ? UncountedReason.Unverified
        : !file.Counts ? UncountedReason.ToBeConfirmed
        : since is null ? UncountedReason.Undated
        : Rate(file, engine) is null ? UncountedReason.Unrated
        : null;

    private static DateTimeOffset? LastStep(CaseFile file) => file.Transitions.Max(transition => transition.At);
}
