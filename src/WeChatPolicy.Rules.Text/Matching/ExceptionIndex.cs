using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>The words in which a term does not count: one look-up for each shape that such a word has, however many words there are.</summary>
/// <remarks>
/// The shape of a word is its length and where in it the term begins. A term has few shapes and may have thousands of words,
/// so a text of many terms costs no more under a large word list than under a small one.
/// </remarks>
internal sealed class ExceptionIndex
{
    // Words are short; a host's longer one is rare enough to be paid for.
    private const int LongestOnStack = 64;

    // The shapes of one term after those of another, and where those of each begin.
    private readonly FixedTable<Shape> _shapes;
    private readonly FixedTable<int> _begins;

    // Open addressing; a slot of no length is empty.
    private readonly FixedTable<Entry> _slots;
    private readonly FixedTable<char> _chars;

    internal ExceptionIndex(FoldedTerms terms, IEnumerable<(int Term, string Word, int Offset)> allowed)
    {
        var found = new HashSet<(int Term, string Word, int Offset)>();
        for (var term = 0; term < terms.Count; term++)
        {
            foreach (var (word, offset) in terms.ExceptionsOf(term)) found.Add((term, word, offset));
        }

        found.UnionWith(allowed);
        (int Term, string Word, int Offset)[] entries = [.. found];
        var shapes = entries.Select(entry => (entry.Term, Shape: new Shape(entry.Offset, entry.Word.Length))).Distinct().OrderBy(item => item.Term).ToArray();
        var begins = new int[terms.Count + 1];
        foreach (var (term, _) in shapes) begins[term + 1]++;
        for (var term = 0; term < terms.Count; term++) begins[term + 1] += begins[term];
        (_shapes, _begins) = (shapes.Select(item => item.Shape).ToArray(), begins);

        var (slots, chars, places) = (new Entry[BitOperations.RoundUpToPowerOf2((uint)(entries.Length * 2) + 1)], new List<char>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (term, word, offset) in entries)
        {
            if (places.TryAdd(word, chars.Count)) chars.AddRange(word.AsSpan());
            var slot = Slot(term, word, offset) & (slots.Length - 1);
            while (slots[slot].Length > 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = new(term, places[word], word.Length, offset);
        }

        (_slots, _chars) = (slots, chars.ToArray());
    }

    internal ExceptionIndex(TableReader tables) => (_shapes, _begins, _slots, _chars) = (tables.Next<Shape>(), tables.Next<int>(), tables.Next<Entry>(), tables.Next<char>());

    internal void Write(TableWriter to)
    {
        to.Add(_shapes);
        to.Add(_begins);
        to.Add(_slots);
        to.Add(_chars);
    }

    /// <summary>Whether the occurrence of a term that begins at <paramref name="start"/> stands inside one of its words.</summary>
    internal bool Holds(int term, ReadOnlySpan<char> text, int start)
    {
        foreach (var (offset, length) in ShapesOf(term))
        {
            var from = start - offset;
            if (from >= 0 && from + length <= text.Length && Has(term, text.Slice(from, length), offset)) return true;
        }

        return false;
    }

    /// <summary>As <see cref="Holds(int, ReadOnlySpan{char}, int)"/>, for a term that is written otherwise from start to end.</summary>
    internal bool Holds(int term, ReadOnlySpan<char> spelling, ReadOnlySpan<char> text, int start, int end)
    {
        Span<char> buffer = stackalloc char[LongestOnStack];
        foreach (var (offset, length) in ShapesOf(term))
        {
            var behind = length - offset - spelling.Length;
            if (start < offset || behind < 0 || end + behind > text.Length) continue;
            var word = length <= LongestOnStack ? buffer[..length] : new char[length];
            text.Slice(start - offset, offset).CopyTo(word);
            spelling.CopyTo(word[offset..]);
            text.Slice(end, behind).CopyTo(word[(offset + spelling.Length)..]);
            if (Has(term, word, offset)) return true;
        }

        return false;
    }

    /// <summary>How many words are looked up for one occurrence at most.</summary>
    internal int LookUps(int term) => ShapesOf(term).Length;

    private ReadOnlySpan<Shape> ShapesOf(int term) => _shapes.AsSpan(_begins[term], _begins[term + 1] - _begins[term]);

    private bool Has(int term, ReadOnlySpan<char> word, int offset)
    {
        var slots = _slots.AsSpan();
        for (var slot = Slot(term, word, offset) & (slots.Length - 1); slots[slot].Length > 0; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var entry = ref slots[slot];
            if (entry.Term == term && entry.Offset == offset && word.SequenceEqual(_chars.AsSpan(entry.First, entry.Length))) return true;
        }

        return false;
    }

    private static int Slot(int term, ReadOnlySpan<char> word, int offset) => (int)WordHash.Of(word, ((uint)term << 6) ^ (uint)offset);

    private readonly record struct Shape(int Offset, int Length);

    private readonly record struct Entry(int Term, int First, int Length, int Offset);
}
