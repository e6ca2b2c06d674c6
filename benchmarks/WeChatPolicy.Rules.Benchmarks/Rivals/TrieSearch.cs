namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>The loop that most word filters are: from each place of the text down a trie of dictionaries.</summary>
internal sealed class TrieSearch : ITermSearch
{
    private readonly Node _root = new();

    public TrieSearch(IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            var node = _root;
            foreach (var character in term)
            {
                if (!node.Children.TryGetValue(character, out var child)) node.Children.Add(character, child = new Node());
                node = child;
            }

            node.IsEnd = true;
        }
    }

    public string Name => "trie of dictionaries";

    public bool Finds(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var node = _root;
            for (var at = start; at < text.Length && node.Children.TryGetValue(text[at], out node!); at++)
            {
                if (node.IsEnd) return true;
            }
        }

        return false;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Children { get; } = [];

        public bool IsEnd { get; set; }
    }
}
