namespace WeChatPolicy.Rules.Text;

/// <summary>The digit groups of one part, in memory that is used again for the next.</summary>
internal sealed class DigitRuns
{
    private const int LargestKept = 4 * 1024;

    /// <summary>Two spaces between groups of four still make one number; a table's columns do not.</summary>
    private const int WidestJoint = 3;

    /// <summary>A Latin digit run this long is a number by itself, and a 一 beside it is a word.</summary>
    private const int NumberOfItsOwn = 7;

    private DigitGroup[] _groups = new DigitGroup[16];
    private char[] _digits = new char[128];
    private int _groupCount;
    private int _digitCount;

    internal ReadOnlySpan<DigitGroup> Groups => _groups.AsSpan(0, _groupCount);

    internal ReadOnlySpan<char> Digits => _digits.AsSpan(0, _digitCount);

    /// <summary>Forgets the groups, and an array that only an outsize text needed.</summary>
    internal void Clear()
    {
        OutsizeArray.Release(ref _groups, LargestKept, 16);
        if (_digits.Length > LargestKept) _digits = new char[128];
        _groupCount = _digitCount = 0;
    }

    internal void Read(ReadOnlySpan<char> text)
    {
        Clear();
        for (var at = 0; at < text.Length;)
        {
            if (DigitAt(text, at, out _) < 0) at++;
            else at = ReadGroup(text, at);
        }
    }

    private int ReadGroup(ReadOnlySpan<char> text, int start)
    {
        int first = _digitCount, end = start;
        int latinFrom = -1, latinTo = 0, latinStart = 0, latinEnd = 0;
        for (var at = start; at < text.Length;)
        {
            var digit = DigitAt(text, at, out var length);
            if (digit < 0)
            {
                if ((FoldTable.Entries[text[at]] & 0xFF00) != FoldCode.Invisible) break;
                at++;
                continue;
            }

            if (IsDecimal(text[at]))
            {
                if (latinFrom < 0) (latinFrom, latinStart) = (_digitCount, at);
                (latinTo, latinEnd) = (_digitCount + 1, at + length);
            }

            Append((char)('0' + digit));
            at = end = at + length;
        }

        var count = _digitCount - first;
        if (latinTo - latinFrom is >= NumberOfItsOwn and var latin && latin < count && count is not (11 or 18))
            AddGroup(text, latinStart, latinEnd, latinFrom, latin);
        else
            AddGroup(text, start, end, first, count);
        return end;
    }

    private void AddGroup(ReadOnlySpan<char> text, int start, int end, int first, int count)
    {
        if (_groupCount == _groups.Length) OutsizeArray.Double(ref _groups, LargestKept);
        var isJoined = _groupCount > 0 && IsJoint(text[_groups[_groupCount - 1].End..start]);
        _groups[_groupCount++] = new(start, end, first, count, isJoined);
    }

    private void Append(char digit)
    {
        if (_digitCount == _digits.Length) Array.Resize(ref _digits, _digits.Length * 2);
        _digits[_digitCount++] = digit;
    }

    private static bool IsDecimal(char unit) => FoldTable.IsDigit(unit) || char.IsSurrogate(unit);

    private static bool IsJoint(ReadOnlySpan<char> gap)
    {
        if (gap.IsEmpty || gap.Length > WidestJoint) return false;
        foreach (var unit in gap)
        {
            var kind = FoldTable.Entries[unit] & 0xFF00;
            if (kind is not (FoldCode.Separator or FoldCode.Invisible) && unit is not ('(' or ')' or '（' or '）' or '—' or '–' or '―')) return false;
        }

        return true;
    }

    private static int DigitAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        var entry = FoldTable.Entries[text[at]];
        switch (entry & 0xFF00)
        {
            case FoldCode.Digit:
                return (entry & 0xFF) - '0';
            case FoldCode.Numeral:
                return FoldCode.NumeralDigits[entry & 0xFF] - '0';
            case FoldCode.Surrogate when at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]):
                length = 2;
                var read = SupplementaryFolds.Read(text[at], text[at + 1]);
                return char.IsAsciiDigit(read) ? read - '0' : -1;
            default:
                return -1;
        }
    }
}
