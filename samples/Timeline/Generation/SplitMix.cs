namespace Timeline;

/// <summary>SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same numbers on every machine and in every version of .NET, which System.Random does not promise.</summary>
internal sealed class SplitMix(ulong seed)
{
    private readonly ulong _seed = seed;
    private ulong _state = seed;

    /// <summary>A generator of its own for one part of the story, so that a change in one part leaves the others as they are.</summary>
    public SplitMix Branch(string part)
    {
        // FNV-1a over the name: string.GetHashCode differs from run to run.
        var hash = 14695981039346656037UL;
        foreach (var letter in part) hash = (hash ^ letter) * 1099511628211UL;
        return new SplitMix(_seed ^ hash);
    }

    /// <summary>A number from zero up to, and without, a bound.</summary>
    public int Below(int bound) => (int)(((UInt128)Next() * (ulong)bound) >> 64);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T One<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public TimeSpan Minutes(int least, int most) => TimeSpan.FromSeconds(Between(least * 60, most * 60));

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
