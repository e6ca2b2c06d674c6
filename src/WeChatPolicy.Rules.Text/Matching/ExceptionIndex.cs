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
    private readonly Shape[] _shapes;
    private readonly int[] _begins;
    private readonly Entry[] _slots;

    internal ExceptionIndex(IReadOnlyList<FoldedTerm> terms, IEnumerable<(int Term, string Word, int Offset)> allowed)
    {
        var found = new HashSet<Entry>();
        for (var term = 0; term < terms.Count; term++)
        {
            foreach (var (word, offset) in terms[term].Exceptions) found.Add(new(term, word, offset));
        }

        foreach (var (term, word, offset) in allowed) found.Add(new(term, word, offset));
        var entries = found.ToArray();
        var shapes = entries.Select(entry => (entry.Term, Shape: new Shape(entry.Offset, entry.Word!.Length))).Distinct().OrderBy(item => item.Term).ToArray();
        _shapes = [.. shapes.Select(item => item.Shape)];
        _begins = new int[terms.Count + 1];
        foreach (var (term, _) in shapes) _begins[term + 1]++;
        for (var term = 0; term < terms.Count; term++) _begins[term + 1] += _begins[term];
        _slots = new Entry[BitOperations.RoundUpToPowerOf2((uint)(entries.Length * 2) + 1)];
        foreach (var entry in entries)
        {
            var slot = Slot(entry.Term, entry.Word, entry.Offset);
            while (_slots[slot].Word is not null) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = entry;
        }
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

    private ReadOnlySpan<Shape> ShapesOf(int term) => _shapes.AsSpan(_begins[term].._begins[term + 1]);

    private bool Has(int term, ReadOnlySpan<char> word, int offset)
    {
        for (var slot = Slot(term, word, offset); _slots[slot].Word is { } known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].Term == term && _slots[slot].Offset == offset && word.SequenceEqual(known)) return true;
        }

        return false;
    }

    private int Slot(int term, ReadOnlySpan<char> word, int offset) =>
        HashCode.Combine(term, offset, string.GetHashCode(word)) & (_slots.Length - 1);

    private readonly record struct Shape(int Offset, int Length);

    private readonly record struct Entry(int Term, string? Word, int Offset);
}
