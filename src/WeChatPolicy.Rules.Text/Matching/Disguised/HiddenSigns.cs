namespace WeChatPolicy.Rules.Text;

/// <summary>Where in folded text a term may be hidden.</summary>
internal sealed class HiddenSigns(VariantIndex index, DisguiseKinds kinds)
{
    /// <summary>The next letters, digit or emoji that may stand for characters, or two characters that never stand side by side and could stand for two of a term.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="start">Where the sign begins.</param>
    /// <param name="end">Behind its last character.</param>
    internal bool TryNext(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        for (start = from; start < text.Length; start++)
        {
            end = start + 1;
            switch (CharacterKinds.Of(text[start]))
            {
                case CharacterKind.Han when end < text.Length && IsHan(text[end]) && (IsSplit(text, start) || (!PairTable.IsOrdinary(text[start], text[end]) && CanHide(text, start))):
                case CharacterKind.Digit when (kinds & DisguiseKinds.Digits) != 0 && IsAmongHan(text, start, end):
                case CharacterKind.HighSurrogate when (kinds & DisguiseKinds.EmojiWords) != 0 && end < text.Length && char.IsLowSurrogate(text[end]) && EmojiTable.Word(text[start], text[end]).Length > 0:
                    return true;
                case CharacterKind.Letter:
                    while (end < text.Length && CharacterKinds.Of(text[end]) == CharacterKind.Letter) end++;
                    if (end == start + 1 ? (kinds & DisguiseKinds.Initials) != 0 && IsAmongHan(text, start, end) : LetterRun.MaySpell(text[start..end])) return true;
                    start = end - 1;
                    break;
                default:
                    break;
            }
        }

        end = start;
        return false;
    }

    internal static bool IsHan(char unit) => CharacterKinds.Of(unit) == CharacterKind.Han;

    /// <summary>A letter or digit by itself that clings to a character at least on one side.</summary>
    private static bool IsAmongHan(ReadOnlySpan<char> text, int start, int end)
    {
        var (before, after) = (start > 0 ? CharacterKinds.Of(text[start - 1]) : CharacterKind.Boundary, end < text.Length ? CharacterKinds.Of(text[end]) : CharacterKind.Boundary);
        return (before == CharacterKind.Han || after == CharacterKind.Han) && before is not (CharacterKind.Digit or CharacterKind.Letter) && after is not (CharacterKind.Digit or CharacterKind.Letter);
    }

    private bool IsSplit(ReadOnlySpan<char> text, int at) => (kinds & DisguiseKinds.Splits) != 0 && SplitTable.TryRead(text[at..], out _, out _);

    /// <summary>Whether the two characters sound, in their order or the other one, like two of a term, or one of them looks like one.</summary>
    private bool CanHide(ReadOnlySpan<char> text, int at)
    {
        var (first, second) = (SyllableTable.OfCharacter[text[at]], SyllableTable.OfCharacter[text[at + 1]]);
        if (index.HasPair(first, second)) return true;
        if ((kinds & DisguiseKinds.Order) != 0 && index.HasPair(second, first)) return true;
        return (kinds & DisguiseKinds.LookAlikes) != 0 && (LooksLike(text[at], second, isFirst: true) || LooksLike(text[at + 1], first, isFirst: false));
    }

    private bool LooksLike(char unit, ushort neighbour, bool isFirst)
    {
        foreach (var meant in ShapeTable.Of(unit))
        {
            var sound = SyllableTable.OfCharacter[meant];
            if (isFirst ? index.HasPair(sound, neighbour) : index.HasPair(neighbour, sound)) return true;
        }

        return false;
    }
}
