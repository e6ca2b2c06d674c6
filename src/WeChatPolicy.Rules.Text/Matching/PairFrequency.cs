namespace WeChatPolicy.Rules.Text;

/// <summary>How common a pair of neighbours is in chat, while terms are being anchored at their rarest one.</summary>
internal sealed class PairFrequency
{
    // The commonest pair is about one in two hundred of all, and the share falls with the rank.
    private const double Commonest = 0.2;
    private const double Lead = 40;

    private readonly Dictionary<uint, int> _ranks = [];
    private readonly double _unlisted;

    internal PairFrequency(ReadOnlySpan<uint> commonestFirst)
    {
        foreach (var pair in commonestFirst) _ranks.Add(pair, _ranks.Count);
        _unlisted = Share(_ranks.Count);
    }

    /// <summary>An estimate of the pair's share among all pairs; what is not listed is rarer than all that is.</summary>
    internal double Share(char first, char second) => _ranks.TryGetValue(PairFilter.Pair(first, second), out var rank) ? Share(rank)
        : Math.Min(_unlisted, CharacterFrequency.Share(first) * CharacterFrequency.Share(second));

    private static double Share(int rank) => Commonest / (rank + Lead);
}
