using BenchmarkDotNet.Attributes;
using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>Everyday messages without a finding: the whole policy, the library's reading of the same terms, and who else looks for them; figures are for one message.</summary>
/// <remarks><c>-- table</c> measures the same in turn and by the character, which is what the tables show; this one shows what is allocated and what the processor does.</remarks>
[MemoryDiagnoser]
public class ChatSearch
{
    private const int Count = 5_000;
    private readonly PolicyEngine _engine = Engines.Default();
    private readonly PolicyDecision[] _decisions = new PolicyDecision[Count];
    private readonly SearchValuesSearch _searchValues;
    private readonly DenseAutomaton _automaton;
    private readonly TrieSearch _trie;
    private readonly RegexSearch _regex;
    private readonly LibrarySearch _library = new(EmbeddedTerms.Lexicons());
    private Message[] _messages = [];

    public ChatSearch()
    {
        var terms = EmbeddedTerms.Strings();
        (_searchValues, _automaton, _trie, _regex) = (new(terms), new(terms), new(terms), new(terms));
    }

    /// <summary>Whose messages.</summary>
    [ParamsSource(nameof(Sets))]
    public string Set { get; set; } = "";

    public static IEnumerable<string> Sets => ChatSets.Everyday;

    /// <summary>Takes those without a finding; the verdicts of the searches are compared first.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var texts = ChatSets.Read(ChatSets.FindFolder()).Single(set => set.Name == Set).Texts;
        _messages = [.. WorkMessages.Of(texts).Where(message => _engine.Evaluate(message).Findings.Count == 0).Take(Count)];
        if (_messages.Length < Count) throw new InvalidOperationException($"Only {_messages.Length} messages of {Set} are clean.");
        Searches.Compare([_searchValues, _automaton, _trie, _regex], _library, EmbeddedTerms.Strings(), _messages.Select(message => message.Text));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Policy() => _messages.Count(message => _engine.Evaluate(message).Outcome == Outcome.Pass);

    [Benchmark(OperationsPerInvoke = Count)]
    public Outcome PolicyInBatches()
    {
        Batches.Judge(_engine, _messages, _decisions);
        return _decisions[^1].Outcome;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Terms() => Found(_library);

    [Benchmark(OperationsPerInvoke = Count)]
    public int SearchValues() => Found(_searchValues);

    [Benchmark(OperationsPerInvoke = Count)]
    public int FlattenedAutomaton() => Found(_automaton);

    [Benchmark(OperationsPerInvoke = Count)]
    public int TrieLoop() => Found(_trie);

    [Benchmark(OperationsPerInvoke = Count)]
    public int RegexOfAThousandTerms() => Found(_regex);

    private int Found<TSearch>(TSearch search)
        where TSearch : ITermSearch
    {
        var found = 0;
        foreach (var message in _messages) found += search.Finds(message.Text) ? 1 : 0;
        return found;
    }
}
