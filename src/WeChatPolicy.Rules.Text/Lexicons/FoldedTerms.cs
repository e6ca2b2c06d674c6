using System.Collections;

namespace WeChatPolicy.Rules.Text;

/// <summary>Folded terms as rows over their characters: thirty thousand of them are no thirty thousand objects.</summary>
internal sealed class FoldedTerms : IReadOnlyList<FoldedTerm>
{
    private static readonly (string, int)[] s_none = [];

    private readonly FixedTable<TermRow> _rows;
    private readonly FixedTable<char> _chars;

    // Few terms have any, and once the terms are put together nobody asks for them.
    private readonly IReadOnlyDictionary<int, (string Word, int Offset)[]>? _exceptions;

    internal FoldedTerms(FixedTable<TermRow> rows, FixedTable<char> chars, IReadOnlyDictionary<int, (string Word, int Offset)[]>? exceptions) =>
        (_rows, _chars, _exceptions) = (rows, chars, exceptions);

    internal FoldedTerms(TableReader tables)
        : this(tables.Next<TermRow>(), tables.Next<char>(), null)
    {
    }

    /// <summary>The characters that a term has for each purpose lie side by side, in this order.</summary>
    internal enum Piece
    {
        First,
        Second,
        FirstPunctuation,
        SecondPunctuation,
        LeadingSigns,
        TrailingSigns,
    }

    [Flags]
    internal enum TermFlags : ushort
    {
        None = 0,
        Likely = 1,
        Unmistakable = 2,
        Separators = 4,
        Gap = 8,
    }

    public int Count => _rows.Length;

    public FoldedTerm this[int index] => new(this, index);

    /// <summary>The characters of all terms.</summary>
    internal FixedTable<char> AllChars => _chars;

    internal ref readonly TermRow Row(int index) => ref _rows[index];

    internal ReadOnlySpan<char> Chars(int index, Piece piece)
    {
        ref readonly var row = ref _rows[index];
        var (from, to) = (row.EndOf(piece - 1), row.EndOf(piece));
        return _chars.AsSpan(row.Start + from, to - from);
    }

    internal (string Word, int Offset)[] ExceptionsOf(int index) => _exceptions is not null && _exceptions.TryGetValue(index, out var found) ? found : s_none;

    /// <summary>The same terms, some of them with other exceptions.</summary>
    internal FoldedTerms With(IReadOnlyDictionary<int, (string Word, int Offset)[]> changed)
    {
        var all = new Dictionary<int, (string, int)[]>(_exceptions ?? changed);
        foreach (var (index, words) in changed) all[index] = words;
        return new(_rows, _chars, all);
    }

    /// <summary>The terms of several lists, one list after the other.</summary>
    internal static FoldedTerms Together(IReadOnlyList<FoldedTerms> lists)
    {
        var rows = new TermRow[lists.Sum(list => list.Count)];
        var chars = new char[lists.Sum(list => list._chars.Length)];
        var exceptions = new Dictionary<int, (string, int)[]>();
        var (row, start) = (0, 0);
        foreach (var list in lists)
        {
            list._chars.AsSpan().CopyTo(chars.AsSpan(start));
            foreach (var (index, words) in list._exceptions ?? new Dictionary<int, (string, int)[]>()) exceptions.Add(row + index, words);
            foreach (ref readonly var known in list._rows.AsSpan()) rows[row++] = known with { Start = start + known.Start };
            start += list._chars.Length;
        }

        return new(rows, chars, exceptions);
    }

    internal void Write(TableWriter to)
    {
        to.Add(_rows);
        to.Add(_chars);
    }

    public IEnumerator<FoldedTerm> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
