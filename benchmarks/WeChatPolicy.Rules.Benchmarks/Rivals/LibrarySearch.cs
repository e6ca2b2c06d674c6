using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>The library's own reading for the same terms and nothing else that it would not do by the way: no disguise, nothing learned.</summary>
/// <remarks>It finds what is spelled otherwise too (width, case, traditional characters, separators), says where, and recognises identifiers.</remarks>
internal sealed class LibrarySearch : ITermSearch
{
    private readonly AnalysisBuffer _reading = new();
    private readonly SignalSet _terms = SignalSet.Of([.. Signals.All.Where(signal => signal.Kind == SignalKind.Term).Select(Signal)]);
    private readonly TextAnalyzer _analyzer;

    public LibrarySearch(IEnumerable<Lexicon> lexicons)
    {
        var builder = new TextAnalyzerBuilder().ReadBy(lexicons).ReadDisguises(DisguiseKinds.None);
        foreach (var score in Signals.All.Where(signal => signal.Kind == SignalKind.Score)) builder.RemoveClassifier(score.Name);
        _analyzer = builder.Build();
    }

    public string Name => "the library's reading of terms and identifiers";

    public bool Finds(string text)
    {
        _reading.Clear();
        _reading.Add("body", text);
        _analyzer.Read(_reading);
        return _reading.Signals.Overlaps(_terms);
    }

    private static Signal Signal(SignalDefinition definition) => Signals.TryGet(definition.Name, out var signal) ? signal : throw new ArgumentException($"There is no signal '{definition.Name}'.", nameof(definition));
}
