namespace WeChatPolicy.Rules.Text;

/// <summary>What was found in a text before, as features: so a reading knows what the lexicons know.</summary>
internal sealed class SignalFeatures
{
    // No character and no pair of them has these symbols, so that no run of a text has this place.
    private const ushort Found = 2;
    private const ushort Clear = 3;

    /// <summary>Marks a signal that is a score: what was learned rests on what was found, and not on what else was learned.</summary>
    private const uint None = 0;

    private readonly uint[] _keys;

    /// <param name="signals">Those that a reading may have learned from, in the order of their numbers.</param>
    internal SignalFeatures(IReadOnlyList<SignalDefinition> signals)
    {
        _keys = new uint[signals.Count];
        for (var signal = 0; signal < _keys.Length; signal++) _keys[signal] = signals[signal].Kind == SignalKind.Score ? None : KeyOf(signals[signal].Name);
    }

    /// <summary>Adds the rows of a match: one for its signal, and one more where it is no mere cue. A host's own signals have none.</summary>
    internal int Add(in TextMatch match, int bits, ref NGramSet seen, Span<int> rows, int count)
    {
        if (match.Signal.Index >= _keys.Length || _keys[match.Signal.Index] is var key && key == None) return count;
        Span<ushort> symbols = [Found, (ushort)(key >> 16), (ushort)key];
        if (seen.Add(NGram.Place(symbols, bits))) rows[count++] = NGram.Place(symbols, bits);
        if (match.Strength == Confidence.Possible) return count;
        symbols[0] = Clear;
        if (seen.Add(NGram.Place(symbols, bits))) rows[count++] = NGram.Place(symbols, bits);
        return count;
    }

    // By the name, because the numbers of signals change from version to version. FNV-1a.
    private static uint KeyOf(string name)
    {
        var key = 2166136261u;
        foreach (var character in name) key = (key ^ character) * 16777619;
        return Math.Max(1, key);
    }
}
