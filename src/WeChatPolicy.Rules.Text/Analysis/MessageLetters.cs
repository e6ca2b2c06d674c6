using System.Text;

namespace WeChatPolicy.Rules.Text;

/// <summary>The letters and digits of a message, folded, a run of one once, without whom it mentions; and what else stands in it.</summary>
internal ref struct MessageLetters
{
    private readonly Span<char> _letters;
    private readonly Span<bool> _begins;

    /// <param name="letters">Room for the letters; what does not fit is not read.</param>
    /// <param name="begins">As much room, for where a word of Latin letters may begin.</param>
    public MessageLetters(Span<char> letters, Span<bool> begins)
    {
        _letters = letters;
        _begins = begins;
    }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Letters => _letters[..Length];

    /// <summary>Whether there were more than fit.</summary>
    public bool IsLonger { get; private set; }

    /// <summary>Whether a question mark stands in it.</summary>
    public bool HasQuestionMark { get; private set; }

    /// <summary>Whether an emoji or a sticker stands in it.</summary>
    public bool HasPicture { get; private set; }

    /// <summary>Whether it mentions somebody.</summary>
    public bool HasMention { get; private set; }

    /// <summary>Reads a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="names">Names that a mention may be of, so that it ends with the name; another one ends with a blank.</param>
    public void Read(ReadOnlySpan<char> message, IReadOnlyList<string> names)
    {
        var isAfterGap = true;
        for (var i = 0; i < message.Length && !IsLonger;)
        {
            var c = message[i];
            if (FoldTable.Entries[c] == FoldCode.At)
            {
                i += 1 + MentionLength(message[(i + 1)..], names);
                HasMention = isAfterGap = true;
            }
            else if (c == '[' && StickerCodes.Length(message[i..]) is var sticker and > 0)
            {
                i += sticker;
                HasPicture = isAfterGap = true;
            }
            else if (char.IsHighSurrogate(c) && Rune.DecodeFromUtf16(message[i..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                i += length;
                if (Rune.IsLetterOrDigit(rune)) Add(c, isAfterGap);
                HasPicture |= isAfterGap = !Rune.IsLetterOrDigit(rune);
            }
            else
            {
                i++;
                if (char.IsLetterOrDigit(c))
                {
                    Add(Folded(c), isAfterGap);
                    isAfterGap = false;
                    continue;
                }

                isAfterGap = true;
                HasQuestionMark |= c is '?' or '？' or '﹖' or '⁇' or '⁈' or '⁉' or '❓' or '❔';
                HasPicture |= char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol;
            }
        }
    }

    /// <summary>The length of the longest word of a list that begins in a place; 0 where none does. A Latin word is a word of its own.</summary>
    public readonly int Leading(WordList words, int place)
    {
        var length = IsEdge(place) ? words.Leading(Letters[place..]) : 0;
        return length > 0 && IsEdge(place + length) ? length : 0;
    }

    /// <summary>Whether a word may begin or end in a place: not between two letters of one Latin word.</summary>
    public readonly bool IsEdge(int place) => place == 0 || place == Length || _begins[place] || !IsLatin(place) || !IsLatin(place - 1);

    private readonly bool IsLatin(int place) => char.IsAsciiLetter(_letters[place]);

    private static char Folded(char c)
    {
        int folded = FoldTable.Entries[c];
        return FoldCode.IsSpecial(folded) ? char.ToLowerInvariant(c) : (char)folded;
    }

    private void Add(char c, bool begins)
    {
        if (Length > 0 && _letters[Length - 1] == c) return;
        if (Length == _letters.Length)
        {
            IsLonger = true;
            return;
        }

        (_letters[Length], _begins[Length]) = (c, begins);
        Length++;
    }

    private static int MentionLength(ReadOnlySpan<char> rest, IReadOnlyList<string> names)
    {
        var longest = 0;
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Length > longest && rest.StartsWith(names[i], StringComparison.Ordinal)) longest = names[i].Length;
        }

        // A name that goes on is another one.
        if (longest > 0 && !(longest < rest.Length && char.IsAsciiLetterOrDigit(rest[longest]) && char.IsAsciiLetterOrDigit(rest[longest - 1]))) return longest;
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end])) end++;
        return end;
    }
}
