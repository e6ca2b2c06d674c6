using BenchmarkDotNet.Attributes;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Text;

/// <summary>Reading 10,000 distinct short messages with everything on; figures are per message.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Count = 10_000;
    private readonly AnalysisBuffer _reading = new();
    private TextAnalyzer _analyzer = null!;
    private string[] _messages = null!;

    /// <summary>Synthetic terms, or the embedded lexicons (whatever they hold at the time).</summary>
    [Params("6,000 made terms", "embedded")]
    public string Lexicon { get; set; } = "";

    /// <summary>Builds the analyzer, and keeps those messages that are clean under it.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var names = new SignalRegistry(Signals.All);
        var lexicons = Lexicon == "embedded"
            ? Lexicons.Embedded()
            : [.. MadeMessages.Terms(6_000, 1).Chunk(500).Select((terms, at) =>
                new Lexicon(names.All[at].Name, terms.Select(term => new LexiconTerm(term, Confidence.Likely, []))))];
        _analyzer = new TextAnalyzer(lexicons, [], names, Signals.Recognisers, []);
        _messages = [.. MadeMessages.Clean(Count * 3, 2).Where(IsClean).Take(Count)];
        if (_messages.Length < Count) throw new InvalidOperationException($"Only {_messages.Length} messages are clean.");
    }

    /// <summary>One message after the other into one reading.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int CleanShortMessage()
    {
        var found = 0;
        foreach (var message in _messages)
        {
            Read(message);
            found += _reading.Signals.Count;
        }

        return found;
    }

    private bool IsClean(string message)
    {
        Read(message);
        return _reading.Signals.IsEmpty;
    }

    private void Read(string message)
    {
        _reading.Clear();
        _reading.Add("body", message);
        _analyzer.Read(_reading);
    }
}
