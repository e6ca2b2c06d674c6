using System.Buffers;
using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>Words that are looked up where somebody points to: a surname, a particle, a message of nothing else. A text is not searched for them.</summary>
/// <remarks>They are folded, and what they are looked up in is folded text too. Immutable; safe from any thread.</remarks>
public sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly SearchValues<char> _first;
    private readonly WordBeginnings _beginnings;
    private readonly int _longest;

    internal WordList(IEnumerable<string> folded)
    {
        var words = folded.ToFrozenSet(StringComparer.Ordinal);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _first = SearchValues.Create([.. words.Select(word => word[0])]);
        _beginnings = new(words);
        _longest = words.Count == 0 ? 0 : words.Max(word => word.Length);
    }

    /// <summary>Whether it holds the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether a message says one of the words and nothing else, or has no letter at all. Letters and digits count, a run of one counts once.</summary>
    public bool IsAllOf(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Span<char> said = _longest <= 64 ? stackalloc char[_longest] : new char[_longest];
        var length = ShortMessage.Shorten(message, said);
        return length == 0 || (length > 0 && Contains(said[..length]));
    }

    /// <summary>The length of the longest word that the text begins with; 0 where it begins with none.</summary>
    public int Leading(ReadOnlySpan<char> text)
    {
        var lengths = _beginnings.LengthsAt(text);
        if (lengths == 0) return 0;
        for (var length = Math.Min(_longest, text.Length); length > 1; length--)
        {
            if (WordBeginnings.Holds(lengths, length) && Contains(text[..length])) return length;
        }

        // A word of one character is its beginning.
        return WordBeginnings.Holds(lengths, 1) ? 1 : 0;
    }

    /// <summary>Whether the text ends with a word.</summary>
    public bool Closes(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (Contains(text[^length..])) return true;
        }

        return false;
    }

    /// <summary>Whether a word stands anywhere in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(_first); at >= 0; at = text.IndexOfAny(_first))
        {
            text = text[at..];
            if (Leading(text) > 0) return true;
            text = text[1..];
        }

        return false;
    }

    /// <summary>Where the last word of the text begins; negative where there is none.</summary>
    public int LastIn(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOfAny(_first);
        while (at >= 0 && Leading(text[at..]) == 0) at = text[..at].LastIndexOfAny(_first);
        return at;
    }
}

/// <summary>One of the <see cref="WordLists"/>.</summary>
/// <param name="Index">Its place in the inventory.</param>
public readonly record struct WordListId(byte Index);
