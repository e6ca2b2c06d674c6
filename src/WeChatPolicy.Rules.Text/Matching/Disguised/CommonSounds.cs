namespace WeChatPolicy.Rules.Text;

/// <summary>The most common characters by how they sound: an emoji that is read aloud is one of them more often than what it shows.</summary>
internal static class CommonSounds
{
    /// <summary>So many characters are of the most common.</summary>
    internal const int Characters = 100;

    private static readonly string[] s_bySound = Load();

    /// <summary>Whether a character beside another may be a more common one of its sound: 刀 behind 提 is 到.</summary>
    internal static bool IsHeard(char shown, char neighbour, bool isFirst)
    {
        foreach (var common in s_bySound[SyllableTable.OfCharacter[shown]])
        {
            if (common != shown && (isFirst ? PairTable.IsOrdinary(common, neighbour) : PairTable.IsOrdinary(neighbour, common))) return true;
        }

        return false;
    }

    private static string[] Load()
    {
        var bySound = new string[Sound.FirstLetter];
        Array.Fill(bySound, "");
        for (var unit = '\u4E00'; unit <= '\u9FFF'; unit++)
        {
            if (CharacterFrequency.Rank(unit) < Characters) bySound[SyllableTable.OfCharacter[unit]] += unit;
        }

        return bySound;
    }
}
