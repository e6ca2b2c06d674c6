using System.Numerics;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Which of some checks a fact calls for: by the signals that its text carries and the fields that it tells, without a look at each check.</summary>
/// <remarks>Sixty-four checks are one word of bits, and whatever calls for a check has a row of words.</remarks>
internal sealed class CheckIndex
{
    private const int BitsAWord = 64;

    /// <summary>So many places of a text are gone through; where it has more, each check is held against the signals. They are complete where a list of places need not be.</summary>
    private const int FewMatches = 32;

    private static readonly int s_fieldCount = BitOperations.PopCount((uint)FactFields.All);

    private readonly SignalSet[] _needs;
    private readonly ulong[] _always;
    private readonly ulong[] _bySignal;
    private readonly ulong[] _byField;
    private readonly SignalSet _signals;
    private readonly FactFields _fields;
    private readonly bool _isUnconditional;

    public CheckIndex(IReadOnlyList<FactCheck> checks)
    {
        _needs = new SignalSet[checks.Count];
        for (var i = 0; i < _needs.Length; i++)
        {
            _needs[i] = checks[i].Needs;
            _signals = _signals.Union(_needs[i]);
        }

        Words = (checks.Count + BitsAWord - 1) / BitsAWord;
        _always = new ulong[Words];
        _bySignal = new ulong[_signals.IsEmpty ? 0 : Signal.Limit * Words];
        _byField = new ulong[s_fieldCount * Words];
        for (var i = 0; i < checks.Count; i++)
        {
            var (fields, word, bit) = (checks[i].Fields, i / BitsAWord, 1UL << (i % BitsAWord));
            if (!_needs[i].IsEmpty)
            {
                for (var signal = 0; signal < Signal.Limit; signal++) _bySignal[(signal * Words) + word] |= _needs[i].Contains(new((byte)signal)) ? bit : 0;
            }
            else if (fields != FactFields.None)
            {
                _fields |= fields;
                for (var field = 0; field < s_fieldCount; field++) _byField[(field * Words) + word] |= ((int)fields >> field & 1) != 0 ? bit : 0;
            }
            else
            {
                _isUnconditional = true;
                _always[word] |= bit;
            }
        }
    }

    /// <summary>How many words of checks there are.</summary>
    public int Words { get; }

    /// <summary>Whether none of the checks is called for by a text with these signals, of a fact that tells these fields.</summary>
    public bool IsSilent(SignalSet signals, FactFields fields) => !_isUnconditional && (_fields & fields) == 0 && !_signals.Overlaps(signals);

    /// <summary>Those of a word that are called for, one bit each.</summary>
    public ulong CalledFor(int word, TextAnalysis text, FactFields fields)
    {
        var called = _always[word];
        for (var told = (uint)(fields & _fields); told != 0; told &= told - 1) called |= _byField[(BitOperations.TrailingZeroCount(told) * Words) + word];
        if (_bySignal.Length == 0) return called;
        if (text.MatchCount > FewMatches) return called | CalledFor(word, text.Signals);
        foreach (ref readonly var match in text.Matches) called |= _bySignal[(match.Signal.Index * Words) + word];
        return called;
    }

    private ulong CalledFor(int word, SignalSet signals)
    {
        var called = 0UL;
        var needs = _needs.AsSpan(word * BitsAWord);
        if (needs.Length > BitsAWord) needs = needs[..BitsAWord];
        for (var i = 0; i < needs.Length; i++) called |= needs[i].Overlaps(signals) ? 1UL << i : 0;
        return called;
    }
}
