namespace WeChatPolicy.Rules.Text;

/// <summary>Whole neighbouring digit groups that might be one number. A number never takes a part of a group.</summary>
internal readonly ref struct DigitWindow
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<DigitGroup> _groups;
    private readonly int _from;
    private readonly int _to;

    internal DigitWindow(IdentifierScan scan, ReadOnlySpan<DigitGroup> groups, int from, int to)
    {
        _text = scan.Text;
        _groups = groups;
        _from = from;
        _to = to;
        Digits = scan.Digits[groups[from].First..(groups[to].First + groups[to].Count)];
    }

    /// <summary>All its digits; adjacent groups are adjacent there unless numerals were cut off between them.</summary>
    internal ReadOnlySpan<char> Digits { get; }

    internal int Start => _groups[_from].Start;

    internal int End => _groups[_to].End;

    internal int GroupCount => _to - _from + 1;

    /// <summary>No further group is joined to it on either side.</summary>
    internal bool IsWhole => !_groups[_from].IsJoined && (_to + 1 == _groups.Length || !_groups[_to + 1].IsJoined);

    /// <summary>The size of one of its groups, or 0 behind the last.</summary>
    internal int Size(int group) => group < GroupCount ? _groups[_from + group].Count : 0;

    /// <summary>The size of the group joined to it behind, or 0.</summary>
    internal int SizeBehind => _to + 1 < _groups.Length && _groups[_to + 1].IsJoined ? _groups[_to + 1].Count : 0;

    /// <summary>The size of the group joined to it before, or 0.</summary>
    internal int SizeBefore => _from > 0 && _groups[_from].IsJoined ? _groups[_from - 1].Count : 0;

    /// <summary>The unit before it, NUL at the beginning.</summary>
    internal char Before => Start > 0 ? _text[Start - 1] : '\0';

    /// <summary>The unit behind it, NUL at the end.</summary>
    internal char Behind => End < _text.Length ? _text[End] : '\0';

    /// <summary>Whether it is part of a token of letters and digits, or of a decimal number.</summary>
    internal bool IsInsideToken =>
        FoldTable.IsLatin(Before) || FoldTable.IsLatin(Behind) || Before == '_' || Behind == '_'
        || (Before == '.' && SizeBefore > 0) || (Behind == '.' && SizeBehind > 0);
}
