namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>Lays the steps of many states into one table, each state at the first offset where its steps hit only free places.</summary>
internal static class SharedRows
{
    /// <summary>Whose each place is, where it leads, whether a term ends at a state, and the offset of each state; the root's is 0.</summary>
    public static (int[] Owner, int[] Target, bool[] IsEnd, int[] Offsets) Of(IReadOnlyList<AutomatonState> states, int characters)
    {
        var offsets = new int[states.Count];
        List<int> owner = [.. Enumerable.Repeat(-1, 2 * characters)];
        var (taken, next) = (new HashSet<int> { 0 }, 1);

        // Wide states first: they find room only where nothing is yet. A state without steps needs an offset all the same, as its name.
        foreach (var state in Enumerable.Range(1, states.Count - 1).OrderByDescending(state => states[state].Steps.Count))
        {
            int[] steps = [.. states[state].Steps.Keys];
            var offset = next;
            while (taken.Contains(offset) || steps.Any(step => offset + step < owner.Count && owner[offset + step] >= 0)) offset++;
            while (owner.Count <= offset + characters) owner.AddRange(Enumerable.Repeat(-1, owner.Count));
            taken.Add(offset);
            offsets[state] = offset;
            foreach (var step in steps) owner[offset + step] = offset;
            while (taken.Contains(next)) next++;
        }

        var (target, isEnd) = (new int[owner.Count], new bool[owner.Count]);
        for (var state = 1; state < states.Count; state++)
        {
            isEnd[offsets[state]] = states[state].IsEnd;
            foreach (var (step, to) in states[state].Steps) target[offsets[state] + step] = offsets[to];
        }

        return ([.. owner], target, isEnd, offsets);
    }
}
