namespace WeChatPolicy.Rules.Text;

/// <summary>One stretch of a text, read as it sounds, while terms are looked for in it.</summary>
internal readonly ref struct VariantScan
{
    private readonly TermSet _terms;
    private readonly VariantIndex _index;
    private readonly DisguiseKinds _kinds;
    private readonly AnalysisBuffer _reading;
    private readonly int _part;
    private readonly MatchList _matches;
    private readonly ReadOnlySpan<Sound> _sounds;
    private readonly ReadOnlySpan<char> _text;

    internal VariantScan(TermSet terms, VariantIndex index, DisguiseKinds kinds, AnalysisBuffer reading, int part, MatchList matches, int count)
    {
        (_terms, _index, _kinds, _reading, _part, _matches) = (terms, index, kinds, reading, part, matches);
        _sounds = reading.Disguises.Sounds.AsSpan(0, count);
        ref readonly var place = ref reading.Part(part);
        _text = reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd];
    }

    internal void Find()
    {
        var ids = _reading.Disguises.Ids.AsSpan(0, _sounds.Length);
        var toSign = _reading.Disguises.ToSign.AsSpan(0, _sounds.Length);
        for (var at = ids.Length - 1; at >= 0; at--)
        {
            ids[at] = Id(at);
            toSign[at] = IsSign(at) ? (byte)0 : (byte)Math.Min(byte.MaxValue - 1, at + 1 < ids.Length ? toSign[at + 1] + 1 : byte.MaxValue);
        }

        for (var at = 0; at + 1 < ids.Length; at++)
        {
            if (toSign[at] < VariantIndex.LongestKey) FindFrom(ids, at, at + toSign[at] + 1, Replacement.None);
            if (toSign[at] == 0 && IsHan(at) && IsHan(at + 1)) FindReplaced(ids, at);
        }
    }

    private void FindReplaced(Span<ushort> ids, int at)
    {
        if ((_kinds & DisguiseKinds.Order) != 0) FindSwapped(ids, at);
        if ((_kinds & DisguiseKinds.LookAlikes) == 0) return;
        FindLookAlikes(ids, at);

        // Both of its pairs are strange, and it was looked at as the second of the one already, unless that one begins with it.
        if (at + 2 >= ids.Length || !IsStrange(at + 1)) FindLookAlikes(ids, at + 1);
    }

    /// <summary>Whether the sound is no single character, or a character that never stands before the next one.</summary>
    private bool IsSign(int at) => _sounds[at].Id != Sound.Boundary && (!IsHan(at) || IsStrange(at));

    private bool IsStrange(int at) => IsHan(at) && IsHan(at + 1) && !PairTable.IsOrdinary(Unit(at), Unit(at + 1));

    /// <summary>Which sounds are not read as they stand.</summary>
    private readonly record struct Replacement(int At, int Count, char LookAlike)
    {
        internal static readonly Replacement None = new(-1, 0, '\0');
    }

    private void FindLookAlikes(Span<ushort> ids, int at)
    {
        var own = ids[at];
        foreach (var meant in ShapeTable.Of(Unit(at)))
        {
            var id = SyllableTable.OfCharacter[meant];
            if (id == 0) continue;
            if (!(at > 0 && _index.HasPair(ids[at - 1], id)) && !(at + 1 < ids.Length && _index.HasPair(id, ids[at + 1]))) continue;
            ids[at] = id;
            FindAcross(ids, at, 1, new(at, 1, meant));
        }

        ids[at] = own;
    }

    private void FindSwapped(Span<ushort> ids, int at)
    {
        if (!_index.HasPair(ids[at + 1], ids[at])) return;
        (ids[at], ids[at + 1]) = (ids[at + 1], ids[at]);
        FindAcross(ids, at, 2, new(at, 2, '\0'));
        (ids[at], ids[at + 1]) = (ids[at + 1], ids[at]);
    }

    private void FindAcross(Span<ushort> ids, int at, int count, Replacement replaced)
    {
        for (var start = Math.Max(0, at + count - VariantIndex.LongestKey); start <= at; start++) FindFrom(ids, start, at + count, replaced);
    }

    /// <summary>Compares the terms that sound like what begins here and goes on to a place at least.</summary>
    private void FindFrom(ReadOnlySpan<ushort> ids, int start, int atLeastTo, Replacement replaced)
    {
        if (start + 1 >= ids.Length || !_index.Begins(ids[start], ids[start + 1])) return;
        ulong key = ids[start];
        for (var end = start + 1; end < ids.Length && end - start < VariantIndex.LongestKey; end++)
        {
            if (ids[end] == Sound.Boundary || !_index.MayGoOn(key)) return;
            key = VariantIndex.Extend(key, ids[end]);
            if (end + 1 < atLeastTo) continue;
            foreach (var term in _index.Find(key))
            {
                Compare(ids, start, term < 0 ? ~term : term, replaced);
                if (term < 0) break;
            }
        }
    }

    private void Compare(ReadOnlySpan<ushort> ids, int start, int index, Replacement replaced)
    {
        var term = _terms.Term(index);
        var length = term.First.Length;
        if (start + length > ids.Length) return;
        for (var at = VariantIndex.LongestKey; at < length; at++)
        {
            if (ids[start + at] != SyllableTable.OfCharacter[term.First[at]]) return;
        }

        var sounds = _sounds.Slice(start, length);
        for (var at = 1; at < length; at++)
        {
            if (sounds[at].Start != sounds[at - 1].End) return;
        }

        var verdict = replaced.Count == 0 ? VariantJudge.Judge(_text, sounds, term.First, term.IsUnmistakable, _kinds)
            : replaced.LookAlike != 0 ? JudgeLookAlike(sounds, term, replaced.At - start, replaced.LookAlike) : JudgeSwapped(sounds, term, replaced.At - start);
        var least = term.Strength == Confidence.Possible ? VariantJudge.Verdict.Weak : VariantJudge.Verdict.Doubtful;
        if (verdict >= least) VariantMatch.Add(_reading, _part, _terms, index, sounds, verdict < VariantJudge.Verdict.Sure, IsOfSpelledRun(start, length), _matches);
    }

    /// <summary>Whether these are three syllables or more of a longer run of letters that is nothing but syllables: nimasile.</summary>
    private bool IsOfSpelledRun(int start, int length)
    {
        if (length < 3) return false;
        for (var at = start; at < start + length; at++)
        {
            if (!_sounds[at].IsSyllable || CharacterKinds.Of(Unit(at)) != CharacterKind.Letter) return false;
        }

        return IsFreeOrSpelled(start - 1) && IsFreeOrSpelled(start + length);
    }

    private bool IsFreeOrSpelled(int at) => (uint)at >= (uint)_sounds.Length || CharacterKinds.Of(Unit(at)) is not (CharacterKind.Letter or CharacterKind.Digit) || _sounds[at].IsSyllable;

    private VariantJudge.Verdict JudgeLookAlike(ReadOnlySpan<Sound> sounds, FoldedTerm term, int at, char meant)
    {
        if (term.First[at] != meant || !AreExact(sounds, term.First, at, 1) || !VariantJudge.IsStrange(_text, sounds, at) || VariantJudge.BelongsElsewhere(_text, sounds, at)) return VariantJudge.Verdict.Nothing;
        if (sounds.Length == 2 && CharacterFrequency.Rank(term.First[1 - at]) < VariantJudge.MostCommon) return VariantJudge.Verdict.Nothing;
        return VariantJudge.Of(VariantJudge.LookAlikeDoubt, sounds.Length - 1, sounds.Length, term.IsUnmistakable, isSpelled: false);
    }

    private VariantJudge.Verdict JudgeSwapped(ReadOnlySpan<Sound> sounds, FoldedTerm term, int at)
    {
        // Two that change places leave nothing else of a word of two.
        if (sounds.Length < 3 || !AreExact(sounds, term.First, at, 2)) return VariantJudge.Verdict.Nothing;
        if (term.First[at] != _text[sounds[at + 1].Start] || term.First[at + 1] != _text[sounds[at].Start]) return VariantJudge.Verdict.Nothing;
        return VariantJudge.Of(VariantJudge.LookAlikeDoubt, sounds.Length - 2, sounds.Length, term.IsUnmistakable, isSpelled: false);
    }

    private bool AreExact(ReadOnlySpan<Sound> sounds, ReadOnlySpan<char> term, int butFrom, int butCount)
    {
        for (var at = 0; at < sounds.Length; at++)
        {
            if (at >= butFrom && at < butFrom + butCount ? sounds[at].Length != 1 : sounds[at].Length != 1 || _text[sounds[at].Start] != term[at]) return false;
        }

        return true;
    }

    /// <summary>A digit by itself among characters is read out.</summary>
    private ushort Id(int at)
    {
        var sound = _sounds[at];
        if (!sound.IsDigit || IsDigit(at - 1) || IsDigit(at + 1) || !(IsHan(at - 1) || IsHan(at + 1))) return sound.Id;
        return SyllableTable.OfDigit(_text[sound.Start]);
    }

    private char Unit(int at) => _text[_sounds[at].Start];

    private bool IsHan(int at) => (uint)at < (uint)_sounds.Length && HiddenSigns.IsHan(Unit(at)) && _sounds[at].Length == 1;

    private bool IsDigit(int at) => (uint)at < (uint)_sounds.Length && _sounds[at].IsDigit;
}
