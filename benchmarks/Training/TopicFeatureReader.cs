using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>The features of texts for the reading of topics, by the same code that reads them later.</summary>
internal sealed class TopicFeatureReader(int bits)
{
    private static readonly SignalFeatures s_signals = new(Signals.All);
    private readonly TextAnalyzer _analyzer = Unlearned();

    public int[][] Read(string[] texts)
    {
        var rows = new int[texts.Length][];
        Parallel.For(0, texts.Length, index => rows[index] = Read(texts[index]));
        return rows;
    }

    // Nothing that was learned is a feature, last time's file of this very reading least of all.
    private static TextAnalyzer Unlearned()
    {
        var builder = new TextAnalyzerBuilder();
        foreach (var score in Signals.All.Where(signal => signal.Kind == SignalKind.Score)) builder.RemoveClassifier(score.Name);
        return builder.Build();
    }

    private int[] Read(string text)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("body", text);
        _analyzer.Read(buffer);
        var folded = SpokenText.Fold(text);
        var piece = folded.Length <= TextPieces.Longest ? folded : folded[..TextPieces.Longest];
        var room = new ushort[3 * TextPieces.Longest];
        var run = new SymbolRun(room.AsSpan(0, TextPieces.Longest), room.AsSpan(TextPieces.Longest, TextPieces.Longest), room.AsSpan(2 * TextPieces.Longest));
        run.Read(TextView.Characters, piece);
        var found = buffer.Matches;
        while (found.Length > 0 && found[^1].FoldedStart >= piece.Length) found = found[..^1];
        var rows = new int[TopicFeatures.Most];
        var (count, _) = TopicFeatures.Gather(run, found, s_signals, bits, rows, new ushort[2 * TextPieces.Longest]);
        return rows[..count];
    }
}
