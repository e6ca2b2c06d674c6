namespace WeChatPolicy.Rules.Text;

/// <summary>How common a character is in Chinese chat. A wrong figure costs speed, never a match.</summary>
internal static class CharacterFrequency
{
    /// <summary>The ordering that one file of characters gives.</summary>
    private static readonly ushort[] s_ranks = PreparedTables.Array("character-ranks", Build);

    /// <summary>An estimate of the share of the character among all characters, by Zipf's law over its rank.</summary>
    internal static double Share(char folded) => 0.25 / (s_ranks[folded] + 7);

    /// <summary>How many characters are more common.</summary>
    internal static int Rank(char folded) => s_ranks[folded];

    internal static ushort[] Build()
    {
        var order = string.Concat(EmbeddedText.Lines("Matching/frequency.txt"));
        var ranks = new ushort[0x10000];
        Array.Fill(ranks, (ushort)(order.Length * 4));
        ranks[FoldCode.SentenceEnd] = ranks[FoldCode.ClauseEnd] = 0;
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = (ushort)rank;
        return ranks;
    }
}
