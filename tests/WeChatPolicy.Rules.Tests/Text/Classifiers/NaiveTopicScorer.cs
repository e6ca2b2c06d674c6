using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

/// <summary>The slow, obvious twin: features as text in a set, floating-point sums, one score after another.</summary>
internal static class NaiveTopicScorer
{
    public static double[] LogOdds(TopicTable table, string piece, IEnumerable<(string Signal, bool IsClear)> found)
    {
        var symbols = piece.Where(c => c >= 0x80 || char.IsAsciiLetterOrDigit(c)).Select(c => (ushort)(char.IsAsciiDigit(c) ? '0' : c)).ToArray();
        var rows = symbols.Select(symbol => NGram.Place([symbol], table.Bits))
            .Concat(symbols.Zip(symbols.Skip(1), (first, second) => NGram.Place([first, second], table.Bits)))
            .Concat(found.SelectMany(item => Rows(item.Signal, item.IsClear, table.Bits))).ToHashSet();
        return [.. Enumerable.Range(0, table.Scores).Select(score => (rows.Sum(row => (double)table.Weights[(row * table.Scores) + score]) * table.Scale / Math.Sqrt(rows.Count + 80)) + table.Biases[score])];
    }

    private static IEnumerable<int> Rows(string signal, bool isClear, int bits)
    {
        var key = signal.Aggregate(2166136261u, (sum, character) => (sum ^ character) * 16777619);
        yield return NGram.Place([2, (ushort)(key >> 16), (ushort)key], bits);
        if (isClear) yield return NGram.Place([3, (ushort)(key >> 16), (ushort)key], bits);
    }
}
