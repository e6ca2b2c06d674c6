namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Finds the place in the expression of what stands in its tree, which keeps no places of its own.</summary>
/// <remarks>The tree is walked in the order of the text, so the n-th use of a name in it is the n-th token of that name.</remarks>
internal sealed class TokenPlaces
{
    private readonly Dictionary<string, (Queue<int> Ahead, int Last)> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts;

    public TokenPlaces(IReadOnlyList<Token> tokens)
    {
        foreach (var group in tokens.GroupBy(token => token.Text, StringComparer.Ordinal))
        {
            _places.Add(group.Key, (new Queue<int>(group.Select(token => token.Position)), group.First().Position));
        }

        _texts = tokens.Where(token => token.Kind == TokenKind.Text).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The texts that stand in quotes.</summary>
    public IReadOnlySet<string> Texts => _texts;

    /// <summary>The place of the use that was last handed out; of the first one where none was.</summary>
    public int Last(string text) => _places.TryGetValue(text, out var places) ? places.Last : 0;

    /// <summary>The place of the next use of a name or text; of the last one where the tree repeats it, 0 where it stands nowhere.</summary>
    public int Next(string text)
    {
        if (!_places.TryGetValue(text, out var places)) return 0;
        if (places.Ahead.TryDequeue(out var position)) _places[text] = (places.Ahead, position);
        else position = places.Last;
        return position;
    }
}
