namespace WeChatPolicy.Rules.Text;

/// <summary>Folds a text in one forward pass over the table, and notes in passing what identifiers are made of.</summary>
public static class TextFolder
{
    /// <summary>The fewest digits that an identifier without a cue has (a Hong Kong identity card whose check is a letter).</summary>
    private const int FewestDigits = 6;

    /// <summary>The shortest key that the library knows.</summary>
    private const int ShortestKey = 16;

    private const int ShortestRun = 3;

    /// <summary>Appends the folded part to <paramref name="target"/> and completes <paramref name="part"/>.</summary>
    internal static void Fold(ref TextPart part, FoldedText target)
    {
        var text = part.Text.AsSpan();
        var table = FoldTable.Entries.AsSpan();
        var folded = target.Reserve(text.Length + 1);
        var start = target.Length;
        part.FoldedStart = start;
        part.FirstSkip = target.SkipCount;
        var seen = IdentifierTrigger.None;
        int count = 0, digits = 0, hyphens = 0;
        for (var index = 0; index < text.Length; index++)
        {
            int entry = table[text[index]];
            if (!FoldCode.IsSpecial(entry))
            {
                folded[count++] = (char)entry;
                continue;
            }

            switch (entry & 0xFF00)
            {
                case FoldCode.Digit:
                    digits++;
                    folded[count++] = (char)(entry & 0xFF);
                    break;
                case FoldCode.Numeral:
                    digits++;
                    folded[count++] = FoldCode.Numerals[entry & 0xFF];
                    break;
                case FoldCode.At:
                    seen |= IdentifierTrigger.At;
                    folded[count++] = '@';
                    break;
                case FoldCode.Surrogate:
                    if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                    {
                        FoldPair(text[index], text[index + 1], folded, ref count, ref digits);
                        index++;
                        if (index + 1 != count + target.LastDelta(part.FirstSkip)) target.NoteSkip(start + count, index + 1 - count);
                    }
                    else
                    {
                        folded[count++] = text[index];
                    }

                    break;
                case FoldCode.Separator when (entry & 0xFF) == 3 && KeptStop(text, index, ref seen) is { } kept:
                    folded[count++] = kept;
                    break;
                default:
                    if ((entry & 0xFF) == 2)
                    {
                        hyphens++;
                        if (BeginsOption(text, index)) seen |= IdentifierTrigger.Option;
                    }
                    else if ((entry & 0xFF) == 4)
                    {
                        seen |= IdentifierTrigger.Plus;
                    }

                    target.NoteSkip(start + count, index + 1 - count);
                    break;
            }
        }

        if (digits > 0) seen |= IdentifierTrigger.AnyDigit;
        if (digits >= FewestDigits) seen |= IdentifierTrigger.Digits;
        if ((digits > 0 || hyphens >= 5) && text.Length >= ShortestKey && HoldsAsciiRun(text)) seen |= IdentifierTrigger.AsciiRun;
        part.Seen = seen;
        part.FoldedEnd = start + count;
        part.EndSkip = target.SkipCount;
        folded[count++] = FoldCode.PartEnd;
        target.Commit(count);
    }

    /// <summary>The same folding for a term: what a text must fold to in order to contain it.</summary>
    public static string FoldTerm(string term)
    {
        ArgumentNullException.ThrowIfNull(term);

        // Most terms are written as they are read, and one string does for both.
        if (IsFolded(term)) return term;
        var target = new FoldedText(term.Length + 1);
        var part = new TextPart { Name = "", Text = term };
        Fold(ref part, target);
        return new string(target.Chars[..part.FoldedEnd]);
    }

    private static bool IsFolded(string term)
    {
        var table = FoldTable.Entries;
        foreach (var unit in term)
        {
            if (table[unit] != unit) return false;
        }

        return true;
    }

    /// <summary>
    /// What a full stop leaves in the folded text. Between two digits it is a decimal point and stays; behind a
    /// Latin letter or digit and before white space it ends a sentence; elsewhere it is a separator (加.微.信).
    /// </summary>
    private static char? KeptStop(ReadOnlySpan<char> text, int index, ref IdentifierTrigger seen)
    {
        if (index == 0 || !FoldTable.IsAlphanumeric(text[index - 1])) return null;
        if (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])) return FoldCode.SentenceEnd;
        if (!FoldTable.IsAlphanumeric(text[index + 1])) return null;
        seen |= IdentifierTrigger.Dot;
        return FoldTable.IsDigit(text[index - 1]) && FoldTable.IsDigit(text[index + 1]) ? '.' : null;
    }

    private static bool BeginsOption(ReadOnlySpan<char> text, int hyphen) =>
        hyphen > 0 && hyphen + 1 < text.Length && char.IsWhiteSpace(text[hyphen - 1]) && (text[hyphen + 1] == '-' || char.IsAsciiLetter(text[hyphen + 1]));

    /// <summary>Whether three printable ASCII characters or more stand side by side that are not digits alone: the shortest name of a setting has as many, and an address or a key more.</summary>
    private static bool HoldsAsciiRun(ReadOnlySpan<char> text)
    {
        var (length, isNumber) = (0, true);
        foreach (var unit in text)
        {
            if (unit is > ' ' and < '\u007F')
            {
                length++;
                isNumber &= char.IsAsciiDigit(unit);
                if (length >= ShortestRun && !isNumber) return true;
            }
            else
            {
                (length, isNumber) = (0, true);
            }
        }

        return false;
    }

    private static void FoldPair(char high, char low, Span<char> folded, ref int count, ref int digits)
    {
        var read = SupplementaryFolds.Read(high, low);
        if (read != SupplementaryFolds.Keep)
        {
            if (char.IsAsciiDigit(read)) digits++;
            folded[count++] = read;
        }
        else if (!SupplementaryFolds.IsInvisible(high, low))
        {
            folded[count++] = high;
            folded[count++] = low;
        }
    }
}
