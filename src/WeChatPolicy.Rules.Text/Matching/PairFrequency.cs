namespace WeChatPolicy.Rules.Text;

/// <summary>How common a pair of neighbours is in chat, while terms are being anchored at their rarest one.</summary>
internal sealed class PairFrequency
{
    // The commonest pair is about one in two hundred of all, and the share falls with the rank.
    private const double Commonest = 0.2;
    private const double Lead = 40;

    // Ranks, counted from 1.
    private readonly KeyTable _ranks;
    private readonly double _unlisted;

    internal PairFrequency(ReadOnlySpan<uint> commonestFirst)
    {
        _ranks = new KeyTable(commonestFirst.Length);
        for (var rank = 0; rank < commonestFirst.Length; rank++) _ranks.ValueOf(commonestFirst[rank]) = rank + 1;
        _unlisted = Share(commonestFirst.Length);
    }

    /// <summary>An estimate of the pair's share among all pairs; what is not listed is rarer than all that is.</summary>
    internal double Share(char first, char second) => _ranks.Find(PairFilter.Pair(first, second)) is var rank and not 0 ? Share(rank - 1)
        : Math.Min(_unlisted, CharacterFrequency.Share(first) * CharacterFrequency.Share(second));

    private static double Share(int rank) => Commonest / (rank + Lead);
}
