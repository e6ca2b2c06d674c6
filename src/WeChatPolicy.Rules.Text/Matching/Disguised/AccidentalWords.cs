namespace WeChatPolicy.Rules.Text;

/// <summary>Makes cues of short plain words in the middle of what is no plain writing.</summary>
/// <remarks>
/// Who writes all of a text by sounds, first letters or look-alikes writes short words without meaning them, as a die throws them: what is
/// meant is read by <see cref="VariantPass"/>. One look at some thirty characters for each short match, and none where nothing was found.
/// </remarks>
internal sealed class AccidentalWords(SignalSet guarded)
{
    /// <summary>How far around a word one looks, in folded characters.</summary>
    private const int Reach = 16;

    /// <summary>Fewer neighbours than these say nothing of a text.</summary>
    private const int FewestPairs = 12;

    private const int LongestOfCharacters = 2;
    private const int LongestOfLetters = 3;

    internal void Weaken(AnalysisBuffer reading, MatchList matches)
    {
        if (!matches.Signals.Overlaps(guarded)) return;
        for (var index = 0; index < matches.Count; index++)
        {
            ref readonly var match = ref matches.Items[index];
            if (match.Strength == Confidence.Possible || match.Disguised || match.HasGap || match.FoldedLength > LongestOfLetters || !guarded.Contains(match.Signal)) continue;
            var (start, end) = reading.FoldedRange(match.Part);
            var text = reading.FoldedText.Chars[start..end];
            if (IsShort(text.Slice(match.FoldedStart - start, match.FoldedLength), match.IsUnmistakable) && IsGibberish(text, match.FoldedStart - start, match.FoldedEnd() - start)) matches.Weaken(index);
        }
    }

    /// <summary>Whether a word comes about by accident: first letters do whatever they spell, and two characters unless they are a word of nothing else.</summary>
    private static bool IsShort(ReadOnlySpan<char> word, bool isUnmistakable)
    {
        if (CharacterKinds.Of(word[0]) == CharacterKind.Letter) return CharacterKinds.Of(word[^1]) == CharacterKind.Letter;
        return word.Length <= LongestOfCharacters && !isUnmistakable;
    }

    /// <summary>Whether most neighbours around a place are such as never stand side by side.</summary>
    internal static bool IsGibberish(ReadOnlySpan<char> text, int start, int end)
    {
        var (pairs, strange) = (0, 0);
        Count(text[Math.Max(0, start - Reach)..(start + 1)], ref pairs, ref strange);
        Count(text[(end - 1)..Math.Min(text.Length, end + Reach)], ref pairs, ref strange);
        return pairs >= FewestPairs && 2 * strange > pairs;
    }

    private static void Count(ReadOnlySpan<char> text, ref int pairs, ref int strange)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (first, second) = (text[at], text[at + 1]);
            var isStrange = (CharacterKinds.Of(first), CharacterKinds.Of(second)) switch
            {
                (CharacterKind.Han, CharacterKind.Han) => !PairTable.IsOrdinary(first, second),
                (CharacterKind.Letter, CharacterKind.Letter) => !IsVowel(first) && !IsVowel(second),
                (CharacterKind.Han, CharacterKind.Letter) or (CharacterKind.Letter, CharacterKind.Han) => true,
                _ => (bool?)null,
            };
            if (isStrange is not { } counted) continue;
            pairs++;
            if (counted) strange++;
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
