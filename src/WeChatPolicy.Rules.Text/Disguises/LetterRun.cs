namespace WeChatPolicy.Rules.Text;

/// <summary>Cuts a run of Latin letters into syllables: woaini is wo, ai and ni.</summary>
internal static class LetterRun
{
    /// <summary>Longer runs are no pinyin that anybody reads; their letters stand for themselves.</summary>
    private const int LongestRun = 48;

    // A cut costs one a syllable, and as much again for one that begins with a vowel and so would be set off in writing.
    private const byte Whole = 2, AfterVowel = 3, Never = byte.MaxValue;

    /// <summary>Whether letters could be nothing but syllables, at a glance: they end like one, and are not too many.</summary>
    internal static bool MaySpell(ReadOnlySpan<char> run) => run.Length <= LongestRun && run[^1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'v' or 'n' or 'g' or 'r' && run[0] is not ('i' or 'u' or 'v');

    internal static void Read(ReadOnlySpan<char> run, int start, ref SoundWriter writer)
    {
        if (run.Length < 2 || !MaySpell(run))
        {
            Spell(run, start, ref writer);
            return;
        }

        Span<char> letters = stackalloc char[run.Length];
        Span<int> places = stackalloc int[run.Length + 1];
        Span<byte> lengths = stackalloc byte[run.Length];
        var count = Compact(run, letters, places);
        if (count < 2 || !TryCut(letters[..count], lengths))
        {
            Spell(run, start, ref writer);
            return;
        }

        for (var at = 0; at < count; at += lengths[at])
            writer.Add(SyllableTable.OfLetters(letters.Slice(at, lengths[at])), start + places[at], places[at + lengths[at]] - places[at]);
    }

    private static void Spell(ReadOnlySpan<char> run, int start, ref SoundWriter writer)
    {
        for (var at = 0; at < run.Length; at++) writer.Add((ushort)(Sound.FirstLetter + run[at] - 'a'), start + at, 1);
    }

    /// <summary>The letters without what is repeated more than once (shaaaabi), and where each began.</summary>
    private static int Compact(ReadOnlySpan<char> run, Span<char> letters, Span<int> places)
    {
        var count = 0;
        for (var at = 0; at < run.Length;)
        {
            var end = at + 1;
            while (end < run.Length && run[end] == run[at]) end++;
            var kept = end - at == 2 ? 2 : 1;
            for (var copy = 0; copy < kept; copy++)
            {
                places[count] = at + copy;
                letters[count++] = run[at];
            }

            at = end;
        }

        places[count] = run.Length;
        return count;
    }

    /// <summary>The cheapest cut into syllables, from the end forwards; the length of the syllable that begins at each place of it.</summary>
    private static bool TryCut(ReadOnlySpan<char> letters, Span<byte> lengths)
    {
        Span<byte> costs = stackalloc byte[letters.Length + 1];
        costs[letters.Length] = 0;
        for (var at = letters.Length - 1; at >= 0; at--)
        {
            costs[at] = Never;
            if (letters[at] is 'i' or 'u' or 'v') continue;
            var key = 0ul;
            var step = at > 0 && letters[at] is 'a' or 'e' or 'o' ? AfterVowel : Whole;
            for (var length = 1; length <= SyllableTable.LongestSyllable && at + length <= letters.Length; length++)
            {
                key = SyllableTable.Extend(key, letters[at + length - 1]);
                if (costs[at + length] == Never || SyllableTable.OfKey(key) == 0) continue;
                var cost = (byte)(costs[at + length] + step);
                if (cost <= costs[at]) (costs[at], lengths[at]) = (cost, (byte)length);
            }
        }

        return costs[0] != Never;
    }
}
