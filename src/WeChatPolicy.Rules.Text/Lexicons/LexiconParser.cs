namespace WeChatPolicy.Rules.Text;

/// <summary>Reads the lines of one lexicon file. A faulty line is left out and noted, so that one reading tells every fault.</summary>
internal sealed class LexiconParser(string category, TextReader reader)
{
    private readonly List<LexiconTerm> _terms = [];
    private readonly FoldedTermWriter _folded = new();
    private readonly List<(int Line, string Reason)> _faults = [];
    private Confidence _strength = Confidence.Likely;
    private bool _isUnmistakable;
    private int _line;

    /// <summary>The faults of the lines read so far, each with category, line and reason.</summary>
    internal IReadOnlyList<string> Faults => [.. _faults.Select(fault => $"Lexicon {category}, line {fault.Line}: {fault.Reason}.")];

    /// <summary>The same, each with its line, of which the first is 1, and the reason without a full stop.</summary>
    internal IReadOnlyList<(int Line, string Reason)> FaultsByLine => _faults;

    internal (IReadOnlyList<LexiconTerm> Terms, FoldedTerms Folded) Read()
    {
        while (reader.ReadLine() is { } raw)
        {
            _line++;
            var line = raw.Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#') continue;
            if (IsSection(line)) BeginSection(line);
            else AddTerm(line);
        }

        return (_terms.ToArray(), _folded.ToTerms());
    }

    /// <summary>A term may begin with a bracket too ([绝密]), but then not of Latin letters alone.</summary>
    internal static bool IsSection(string line) =>
        line.Length > 2 && line[0] == '[' && line[^1] == ']' && !line.AsSpan(1, line.Length - 2).ContainsAnyExceptInRange('a', 'z');

    // Below a section that there is not, terms go on as they were: what they are is looked at all the same.
    private void BeginSection(string line)
    {
        if (line == "[unmistakable]") (_strength, _isUnmistakable) = (Confidence.Likely, true);
        else if (line == "[likely]") (_strength, _isUnmistakable) = (Confidence.Likely, false);
        else if (line == "[possible]") (_strength, _isUnmistakable) = (Confidence.Possible, false);
        else Note($"{line} is no section; there are [unmistakable], [likely] and [possible]");
    }

    private void AddTerm(string line)
    {
        // Only a ! that stands apart begins the exceptions; err!=nil is a term.
        var mark = Math.Max(line.IndexOf(" ! ", StringComparison.Ordinal), line.EndsWith(" !", StringComparison.Ordinal) ? line.Length - 2 : -1);
        var text = mark < 0 ? line : line[..mark];
        var exceptions = mark < 0 ? [] : line[(mark + 2)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (mark >= 0 && exceptions.Length == 0) Note("no exception follows the !");
        var term = new LexiconTerm(text, _strength, exceptions) { IsUnmistakable = _isUnmistakable };
        if (_folded.TryAdd(term, out var reason)) _terms.Add(term);
        else Note(reason);
    }

    private void Note(string fault) => _faults.Add((_line, fault));
}
