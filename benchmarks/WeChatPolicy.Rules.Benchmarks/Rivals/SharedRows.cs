namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>Lays the steps of many states into one table, each state at an offset where its steps hit only free places.</summary>
internal static class SharedRows
{
    /// <summary>Whose each place is, where it leads, whether a term ends at a state, and the offset of each state; the root's is 0.</summary>
    public static (int[] Owner, int[] Target, bool[] IsEnd, int[] Offsets) Of(IReadOnlyList<AutomatonState> states, int characters)
    {
        var (offsets, owner, isTaken) = (new int[states.Count], new List<int>(), new List<bool> { true });
        Grow(1 + characters);

        // Wide states first: they find room only where nothing is yet. One as wide as the last begins to look where that one found room, or
        // the search would go over the full places again for each. A state without steps needs an offset all the same, as its name.
        var (width, offset) = (-1, 1);
        foreach (var state in Enumerable.Range(1, states.Count - 1).OrderByDescending(state => states[state].Steps.Count))
        {
            int[] steps = [.. states[state].Steps.Keys];
            if (steps.Length != width) (width, offset) = (steps.Length, 1);
            while (isTaken[offset] || steps.Any(step => owner[offset + step] >= 0)) Grow(++offset + characters);
            isTaken[offset] = true;
            offsets[state] = offset;
            foreach (var step in steps) owner[offset + step] = offset;
        }

        var (target, isEnd) = (new int[owner.Count], new bool[owner.Count]);
        for (var state = 1; state < states.Count; state++)
        {
            isEnd[offsets[state]] = states[state].IsEnd;
            foreach (var (step, to) in states[state].Steps) target[offsets[state] + step] = offsets[to];
        }

        return ([.. owner], target, isEnd, offsets);

        void Grow(int place)
        {
            while (owner.Count <= place) owner.Add(-1);
            while (isTaken.Count <= place) isTaken.Add(false);
        }
    }
}
