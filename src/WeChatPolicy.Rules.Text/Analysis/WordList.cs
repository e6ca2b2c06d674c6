using System.Buffers;
using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>Words that are looked up where somebody points to: a surname, a particle, a message of nothing else. A text is not searched for them.</summary>
/// <remarks>They are folded, and what they are looked up in is folded text too. Immutable; safe from any thread.</remarks>
public sealed class WordList
{
    // Open addressing; a place of no length is empty.
    private readonly FixedTable<Place> _places;
    private readonly FixedTable<char> _chars;
    private readonly WordBeginnings _beginnings;
    private readonly int _longest;

    // Few lists are searched for.
    private SearchValues<char>? _first;

    internal WordList(IEnumerable<string> folded)
    {
        string[] words = [.. folded.Distinct(StringComparer.Ordinal)];
        var places = new Place[BitOperations.RoundUpToPowerOf2((uint)(words.Length * 2) + 1)];
        var start = 0;
        foreach (var word in words)
        {
            var at = (int)WordHash.Of(word) & (places.Length - 1);
            while (places[at].Length > 0) at = (at + 1) & (places.Length - 1);
            places[at] = new(start, word.Length);
            start += word.Length;
        }

        (_places, _chars, _beginnings) = (places, string.Concat(words).ToCharArray(), new(words));
        _longest = words.Length == 0 ? 0 : words.Max(word => word.Length);
    }

    internal WordList(TableReader tables) => (_places, _chars, _beginnings, _longest) = (tables.Next<Place>(), tables.Next<char>(), new(tables), tables.NextNumber());

    internal void Write(TableWriter to)
    {
        to.Add(_places);
        to.Add(_chars);
        _beginnings.Write(to);
        to.Add(_longest);
    }

    /// <summary>Whether it holds the word.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        var places = _places.AsSpan();
        for (var at = (int)WordHash.Of(word) & (places.Length - 1); places[at].Length > 0; at = (at + 1) & (places.Length - 1))
        {
            if (word.SequenceEqual(_chars.AsSpan(places[at].Start, places[at].Length))) return true;
        }

        return false;
    }

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

    /// <summary>The lengths that a word at the beginning of a text may have, for <see cref="WordBeginnings.Holds"/>; 0 where none begins there.</summary>
    internal uint LengthsAt(ReadOnlySpan<char> text) => _beginnings.LengthsAt(text);

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
        for (var at = text.IndexOfAny(First()); at >= 0; at = text.IndexOfAny(First()))
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
        var at = text.LastIndexOfAny(First());
        while (at >= 0 && Leading(text[at..]) == 0) at = text[..at].LastIndexOfAny(First());
        return at;
    }

    private SearchValues<char> First() => _first ??= SearchValues.Create(_beginnings.Characters());

    private readonly record struct Place(int Start, int Length);
}

/// <summary>One of the <see cref="WordLists"/>.</summary>
/// <param name="Index">Its place in the inventory.</param>
public readonly record struct WordListId(byte Index);
