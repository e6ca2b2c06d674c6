namespace EndToEnd.Tests;

/// <summary>Which entry is of what kind, and where numbers are left out.</summary>
internal static class EntryPlan
{
    private static readonly (EntryKind Kind, int Count)[] s_counts =
    [
        (EntryKind.Breach, 40), (EntryKind.UnknownKey, 7), (EntryKind.WrongKey, 5), (EntryKind.KeyNotBase64, 3), (EntryKind.KeyTooShort, 3), (EntryKind.DamagedMessage, 4),
        (EntryKind.BrokenJson, 4), (EntryKind.UnknownType, 6), (EntryKind.UnreadMember, 5), (EntryKind.UnknownTime, 4), (EntryKind.Stranger, 3), (EntryKind.Private, 30),
        (EntryKind.Picture, 20), (EntryKind.CleanFile, 15), (EntryKind.SecretFile, 5), (EntryKind.MissingFile, 4), (EntryKind.UnknownFile, 2), (EntryKind.OtherFile, 3), (EntryKind.ShortFile, 2),
        (EntryKind.DamagedFile, 3), (EntryKind.ComesTwice, 5), (EntryKind.GoesBack, 3),
    ];

    public static EntryKind[] Of(int messages, Random random)
    {
        var kinds = new EntryKind[messages];
        foreach (var (kind, count) in s_counts)
        {
            for (var planted = 0; planted < count;)
            {
                // In the middle of a hundred, and none beside another: what is told of one page stays in it, also where a page is cut off.
                var at = (random.Next(messages / 100) * 100) + random.Next(30, 70);
                if (kinds[at] != EntryKind.SmallTalk || kinds[at - 1] != EntryKind.SmallTalk || kinds[at + 1] != EntryKind.SmallTalk) continue;
                kinds[at] = kind;
                planted++;
            }
        }

        return kinds;
    }

    /// <summary>How many numbers are left out before an entry.</summary>
    public static Dictionary<int, int> Gaps(int messages, Random random)
    {
        int[] lengths = [1, 1, 1, 1, 2, 2, 3, 5, 8, 13, 100, 1000];
        var gaps = new Dictionary<int, int>();
        foreach (var length in lengths)
        {
            int before;
            // Two that touch would be one.
            do before = random.Next(2, messages); while (gaps.ContainsKey(before));
            gaps[before] = length;
        }

        return gaps;
    }
}
