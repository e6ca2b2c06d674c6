namespace WeChatPolicy.Rules.Text;

/// <summary>Cuts a run of Latin letters into syllables: woaini is wo, ai and ni.</summary>
internal static class LetterRun
{
    /// <summary>Longer runs are no pinyin that anybody reads; their letters stand for themselves.</summary>
    private const int LongestRun = 48;

    // A cut costs one a syllable, and as much again for one that begins with a vowel and so would be set off in writing.
    private const byte Whole = 2, AfterVowel = 3, Never = byte.MaxValue;

    internal static void Read(ReadOnlySpan<char> run, int start, ref SoundWriter writer)
    {
        Span<char> letters = stackalloc char[LongestRun];
        Span<int> places = stackalloc int[LongestRun + 1];
        var count = run.Length <= LongestRun ? Compact(run, letters, places) : 0;
        Span<byte> lengths = stackalloc byte[LongestRun];
        if (count < 2 || EnglishWords.Holds(letters[..count]) || !TryCut(letters[..count], lengths))
        {
            for (var at = 0; at < run.Length; at++) writer.Add((ushort)(Sound.FirstLetter + run[at] - 'a'), start + at, 1);
            return;
        }

        for (var at = 0; at < count; at += lengths[at])
            writer.Add(SyllableTable.OfLetters(letters.Slice(at, lengths[at])), start + places[at], places[at + lengths[at]] - places[at]);
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
        Span<byte> costs = stackalloc byte[LongestRun + 1];
        costs[letters.Length] = 0;
        for (var at = letters.Length - 1; at >= 0; at--)
        {
            costs[at] = Never;
            for (var length = Math.Min(SyllableTable.LongestSyllable, letters.Length - at); length > 0; length--)
            {
                if (costs[at + length] == Never || SyllableTable.OfLetters(letters.Slice(at, length)) == 0) continue;
                var cost = (byte)(costs[at + length] + (at > 0 && letters[at] is 'a' or 'e' or 'o' ? AfterVowel : Whole));
                if (cost < costs[at]) (costs[at], lengths[at]) = (cost, (byte)length);
            }
        }

        return costs[0] != Never;
    }
}
