namespace WeChatPolicy.Rules.Text;

/// <summary>The folded characters of all parts of a reading, end to end, and the way back to the originals.</summary>
/// <remarks>
/// Nothing is kept per character: only where a character was dropped does an entry say how far the original has
/// moved on since. A text without such characters maps by identity.
/// </remarks>
internal sealed class FoldedText(int capacity = 512)
{
    private const int LargestKept = 32 * 1024;
    private char[] _chars = new char[capacity];
    private Skip[] _skips = new Skip[(capacity / 8) + 1];

    /// <summary>From the folded index on, the original index is that index, less the part's start, plus the delta.</summary>
    internal readonly record struct Skip(int Folded, int Delta);

    /// <summary>The number of folded characters, part ends included.</summary>
    internal int Length { get; private set; }

    internal int SkipCount { get; private set; }

    internal int Capacity => _chars.Length;

    internal ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>Forgets the text, and a buffer that only an outsize text needed.</summary>
    internal void Clear()
    {
        if (_chars.Length > LargestKept) _chars = new char[capacity];
        OutsizeArray.Release(ref _skips, LargestKept, (capacity / 8) + 1);
        Length = 0;
        SkipCount = 0;
    }

    /// <summary>Room for <paramref name="count"/> more characters, at the end of those that are there.</summary>
    internal Span<char> Reserve(int count)
    {
        if (_chars.Length - Length < count) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, checked(Length + count)));
        return _chars.AsSpan(Length);
    }

    /// <summary>Takes over what was written into the reserved room.</summary>
    internal void Commit(int count) => Length += count;

    /// <summary>Becomes a stretch of another text, with the skips that are its own. It is clear before.</summary>
    internal void Take(FoldedText from, int start, int end, int firstSkip, int endSkip)
    {
        from.Chars[start..end].CopyTo(Reserve(end - start));
        Commit(end - start);
        while (_skips.Length < endSkip - firstSkip) OutsizeArray.Double(ref _skips, LargestKept);
        for (var skip = firstSkip; skip < endSkip; skip++) _skips[SkipCount++] = from._skips[skip] with { Folded = from._skips[skip].Folded - start };
    }

    /// <summary>Notes that the character about to stand at <paramref name="folded"/> comes from <paramref name="delta"/> further on.</summary>
    internal void NoteSkip(int folded, int delta)
    {
        if (SkipCount > 0 && _skips[SkipCount - 1].Folded == folded)
        {
            _skips[SkipCount - 1] = new(folded, delta);
            return;
        }

        if (SkipCount == _skips.Length) OutsizeArray.Double(ref _skips, LargestKept);
        _skips[SkipCount++] = new(folded, delta);
    }

    /// <summary>How far the original has moved on at the end of the text so far, in the part whose skips begin there.</summary>
    internal int LastDelta(int firstSkip) => SkipCount == firstSkip ? 0 : _skips[SkipCount - 1].Delta;

    /// <summary>The original index, in the part, of the character at <paramref name="folded"/>.</summary>
    internal int OriginalStart(in TextPart part, int folded)
    {
        var last = LastSkip(part, folded);
        return folded - part.FoldedStart + (last < part.FirstSkip ? 0 : _skips[last].Delta);
    }

    /// <summary>The original index, in the part, just behind the character at <paramref name="folded"/>.</summary>
    internal int OriginalEnd(in TextPart part, int folded)
    {
        var start = OriginalStart(part, folded);
        var isPair = part.Text.Length > start + 1 && char.IsSurrogatePair(part.Text[start], part.Text[start + 1])
            && !char.IsHighSurrogate(_chars[folded]);
        return start + (isPair ? 2 : 1);
    }

    /// <summary>The folded index of the first character that comes from <paramref name="original"/> or later.</summary>
    internal int FoldedIndex(in TextPart part, int original)
    {
        int low = part.FirstSkip, high = part.EndSkip;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_skips[middle].Folded - part.FoldedStart + _skips[middle].Delta <= original) low = middle + 1;
            else high = middle;
        }

        var delta = low == part.FirstSkip ? 0 : _skips[low - 1].Delta;
        var end = low == part.EndSkip ? part.FoldedEnd : _skips[low].Folded;
        return Math.Min(original + part.FoldedStart - delta, end);
    }

    /// <summary>Whether something stood between the characters of a stretch, and the first such place at or behind <paramref name="skip"/>.</summary>
    internal bool NextGap(in TextPart part, int foldedStart, int foldedEnd, ref int skip, out int folded)
    {
        folded = 0;
        if (part.FirstSkip == part.EndSkip) return false;
        if (skip < 0) skip = LastSkip(part, foldedStart) + 1;
        if (skip >= part.EndSkip || _skips[skip].Folded >= foldedEnd) return false;
        folded = _skips[skip++].Folded;
        return true;
    }

    private int LastSkip(in TextPart part, int folded)
    {
        int low = part.FirstSkip, high = part.EndSkip;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_skips[middle].Folded <= folded) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
