namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>A state of an Aho-Corasick automaton whose failure links have been followed beforehand.</summary>
internal sealed class AutomatonState
{
    /// <summary>By the number of a character, the state after it; for any other state than the root only where the root would lead elsewhere.</summary>
    public Dictionary<int, int> Steps { get; } = [];

    /// <summary>Whether a term ends here.</summary>
    public bool IsEnd { get; set; }
}

/// <summary>Makes the states of all terms; the root is the first.</summary>
internal static class AutomatonStates
{
    public static List<AutomatonState> Of(IEnumerable<string> terms, Func<char, int> numberOf)
    {
        List<AutomatonState> states = [new()];
        foreach (var term in terms)
        {
            var at = 0;
            foreach (var character in term)
            {
                if (!states[at].Steps.TryGetValue(numberOf(character), out var next))
                {
                    states[at].Steps.Add(numberOf(character), next = states.Count);
                    states.Add(new());
                }

                at = next;
            }

            states[at].IsEnd = true;
        }

        FollowFailures(states);
        return states;
    }

    // Breadth first: what a state falls back to is nearer to the root, and so complete before it.
    private static void FollowFailures(List<AutomatonState> states)
    {
        var root = states[0];
        var failure = new int[states.Count];
        var waiting = new Queue<int>(root.Steps.Values);
        while (waiting.TryDequeue(out var at))
        {
            var (state, fallback) = (states[at], states[failure[at]]);
            state.IsEnd |= fallback.IsEnd;
            foreach (var (number, child) in state.Steps)
            {
                failure[child] = fallback.Steps.TryGetValue(number, out var next) || root.Steps.TryGetValue(number, out next) ? next : 0;
                waiting.Enqueue(child);
            }

            if (failure[at] == 0) continue;
            foreach (var (number, next) in fallback.Steps) state.Steps.TryAdd(number, next);
        }
    }
}
