namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Tells where what is said now differs from what is frozen.</summary>
internal static class Differences
{
    /// <summary>A sentence for each chunk that differs, and for each rule that is counted otherwise.</summary>
    public static IEnumerable<string> Between(Frozen frozen, Frozen now, Extent extent)
    {
        foreach (var (name, group) in now.Groups)
        {
            if (!frozen.Groups.TryGetValue(name, out var before))
            {
                yield return $"{name}: not frozen.";
                continue;
            }

            foreach (var (chunk, digest) in group.Chunks)
            {
                if (OfChunk(before.Chunks.GetValueOrDefault(chunk), digest) is { } what) yield return $"{name}/{chunk}: {what}.";
            }

            foreach (var count in OfCounts(before.Counts(extent), group.Counts(extent))) yield return $"{name}: {count}.";
            if (extent == Extent.Whole)
            {
                foreach (var chunk in before.Chunks.Keys.Where(chunk => !group.Chunks.ContainsKey(chunk))) yield return $"{name}/{chunk}: frozen, and not there any more.";
            }
        }

        foreach (var name in frozen.Groups.Keys.Where(name => !now.Groups.ContainsKey(name))) yield return $"{name}: frozen, and not there any more.";
    }

    private static string? OfChunk(string? frozen, string now)
    {
        if (frozen == now) return null;
        if (frozen is null) return "not frozen";
        var (before, after) = (ChunkDigest.Parse(frozen), ChunkDigest.Parse(now));
        if (before.Given != after.Given) return "the facts themselves are others";
        return before.Verdicts == after.Verdicts ? "the ids of findings are others, the verdicts the same" : "the verdicts are others";
    }

    private static IEnumerable<string> OfCounts(SortedDictionary<string, int> frozen, SortedDictionary<string, int> now) => frozen.Keys.Union(now.Keys)
        .Select(said => (Said: said, Before: frozen.GetValueOrDefault(said), Now: now.GetValueOrDefault(said)))
        .Where(count => count.Before != count.Now).Select(count => $"{count.Said}: {count.Before} times frozen, {count.Now} now");
}
