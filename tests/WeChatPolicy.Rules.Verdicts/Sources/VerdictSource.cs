namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Facts in a fixed order, in chunks that are judged apart.</summary>
internal abstract class VerdictSource
{
    /// <summary>All sources.</summary>
    public static IReadOnlyList<VerdictSource> All { get; } = [new BundledArchive(), new BundledYear(), new GeneratedFacts(), new TuningTexts()];

    /// <summary>What its file is called.</summary>
    public abstract string Name { get; }

    /// <summary>Why its facts are not to be had here; <see langword="null"/> where they are.</summary>
    public virtual string? Absence => null;

    /// <summary>The chunks in order.</summary>
    public abstract IEnumerable<Chunk> Chunks { get; }

    /// <summary>Judges the chunks of an extent on all cores; no chunk knows of another.</summary>
    public Frozen Judge(Extent extent)
    {
        var frozen = new Frozen();
        foreach (var judged in Chunks.Where(chunk => extent == Extent.Whole || chunk.IsSampled).AsParallel().AsOrdered().Select(Judged))
        {
            if (!frozen.Groups.TryGetValue(judged.Chunk.Group, out var group)) frozen.Groups[judged.Chunk.Group] = group = new FrozenGroup();
            group.Chunks[judged.Chunk.Name] = judged.Digest.ToString();
            if (judged.Chunk.IsSampled) Add(judged.Counts, group.Sampled);
            Add(judged.Counts, group.Whole);
        }

        // What all is made of need not be written twice.
        foreach (var group in frozen.Groups.Values.Where(group => extent == Extent.Sampled || group.Whole.SequenceEqual(group.Sampled))) group.Whole.Clear();
        return frozen;
    }

    private static (Chunk Chunk, ChunkDigest Digest, SortedDictionary<string, int> Counts) Judged(Chunk chunk)
    {
        using var tally = new ChunkTally();
        chunk.Judge(tally);
        return (chunk, tally.Digest(), tally.Counts);
    }

    private static void Add(SortedDictionary<string, int> counts, SortedDictionary<string, int> sums)
    {
        foreach (var (said, count) in counts) sums[said] = sums.GetValueOrDefault(said) + count;
    }
}

/// <summary>Some facts of one kind.</summary>
/// <param name="Group">The kind.</param>
/// <param name="Name">Which of the kind; names sort as the chunks follow each other.</param>
/// <param name="IsSampled">Whether every run judges it.</param>
/// <param name="Judge">Judges it.</param>
internal sealed record Chunk(string Group, string Name, bool IsSampled, Action<ChunkTally> Judge)
{
    /// <summary>Group and name.</summary>
    public override string ToString() => $"{Group}/{Name}";
}
