namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>
/// An Aho-Corasick automaton laid flat: the characters of the terms are numbered densely, and every step that does not lead where the root
/// would lead stands in one table, at its state's offset plus the character's number. The idea is that of ToolGood.Words' fast searches, told
/// again; the code is our own.
/// </summary>
internal sealed class DenseAutomaton : ITermSearch
{
    // Of the character, 0 where no term has it; of that number, the state after it at the root.
    private readonly ushort[] _classes = new ushort[char.MaxValue + 1];
    private readonly int[] _first;

    // A state is its offset. The place of a step says whose it is, so that the steps of many states interleave.
    private readonly int[] _owner;
    private readonly int[] _target;
    private readonly bool[] _isEnd;

    public DenseAutomaton(IReadOnlyCollection<string> terms)
    {
        var count = 0;
        foreach (var character in terms.SelectMany(term => term).Distinct()) _classes[character] = checked((ushort)++count);
        var states = AutomatonStates.Of(terms, character => _classes[character]);
        (_owner, _target, _isEnd, var offsets) = SharedRows.Of(states, count);
        _first = new int[count + 1];
        foreach (var (character, state) in states[0].Steps) _first[character] = offsets[state];
    }

    public string Name => "flattened automaton over a dense character class";

    public bool Finds(string text)
    {
        var state = 0;
        foreach (var character in text)
        {
            var number = _classes[character];
            if (number == 0)
            {
                state = 0;
                continue;
            }

            var step = state + number;
            state = state != 0 && _owner[step] == state ? _target[step] : _first[number];
            if (_isEnd[state]) return true;
        }

        return false;
    }
}
