namespace WeChatPolicy.Rules.Text;

/// <summary>Reads the lines of one lexicon file.</summary>
internal sealed class LexiconParser(string category, TextReader reader)
{
    private readonly List<LexiconTerm> _terms = [];
    private readonly List<FoldedTerm> _folded = [];
    private Confidence _strength = Confidence.Likely;
    private bool _isUnmistakable;
    private int _line;

    internal (IReadOnlyList<LexiconTerm> Terms, IReadOnlyList<FoldedTerm> Folded) Read()
    {
        while (reader.ReadLine() is { } raw)
        {
            _line++;
            var line = raw.Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#') continue;
            if (IsSection(line)) (_strength, _isUnmistakable) = Section(line);
            else AddTerm(line);
        }

        return (_terms, _folded);
    }

    /// <summary>A term may begin with a bracket too ([绝密]), but then not of Latin letters alone.</summary>
    private static bool IsSection(string line) =>
        line.Length > 2 && line[0] == '[' && line[^1] == ']' && !line.AsSpan(1, line.Length - 2).ContainsAnyExceptInRange('a', 'z');

    private (Confidence Strength, bool IsUnmistakable) Section(string line) => line switch
    {
        "[unmistakable]" => (Confidence.Likely, true),
        "[likely]" => (Confidence.Likely, false),
        "[possible]" => (Confidence.Possible, false),
        _ => throw Malformed($"{line} is no section; there are [unmistakable], [likely] and [possible]"),
    };

    private void AddTerm(string line)
    {
        // Only a ! that stands apart begins the exceptions; err!=nil is a term.
        var mark = Math.Max(line.IndexOf(" ! ", StringComparison.Ordinal), line.EndsWith(" !", StringComparison.Ordinal) ? line.Length - 2 : -1);
        var text = mark < 0 ? line : line[..mark];
        var exceptions = mark < 0 ? [] : line[(mark + 2)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (mark >= 0 && exceptions.Length == 0) throw Malformed("no exception follows the !");
        var term = new LexiconTerm(text, _strength, exceptions) { IsUnmistakable = _isUnmistakable };
        if (!FoldedTerm.TryCreate(term, out var folded, out var reason)) throw Malformed(reason);
        _terms.Add(term);
        _folded.Add(folded);
    }

    private FormatException Malformed(string reason) => new($"Lexicon {category}, line {_line}: {reason}.");
}
