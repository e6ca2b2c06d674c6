using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>The rows of a piece of text: its characters, pairs of characters, and what was found in it, each once.</summary>
internal static class TopicFeatures
{
    /// <summary>More than this no piece has: two runs end with each character, and two features stand for each signal.</summary>
    internal const int Most = (2 * TextPieces.Longest) + (2 * MostSignals);

    private const int MostSignals = 64;

    /// <summary>Gathers them.</summary>
    /// <param name="run">The characters of the piece.</param>
    /// <param name="found">What was found in the piece.</param>
    /// <param name="signals">What stands for it.</param>
    /// <param name="bits">The table has 2^bits rows.</param>
    /// <param name="rows">Receives the rows; those of characters first.</param>
    /// <param name="ends">Receives for each row of characters the symbol that it ends with.</param>
    /// <returns>How many there are, and how many of them are of characters.</returns>
    [SkipLocalsInit]
    internal static (int Count, int OfCharacters) Gather(in SymbolRun run, ReadOnlySpan<TextMatch> found, SignalFeatures signals, int bits, Span<int> rows, Span<ushort> ends)
    {
        var seen = new NGramSet(stackalloc int[NGramSet.Slots], (run.Symbols.Length * TopicTable.Order) + Math.Min(2 * found.Length, 2 * MostSignals));
        var symbols = run.Symbols;
        var count = 0;
        for (var last = 0; last < symbols.Length; last++)
        {
            // Each by itself, since that is faster than a loop over the orders.
            var place = NGram.Place(symbols[last], bits);
            if (seen.Add(place)) (rows[count], ends[count++]) = (place, (ushort)last);
            if (last == 0) continue;
            place = NGram.Place(symbols[last - 1], symbols[last], bits);
            if (seen.Add(place)) (rows[count], ends[count++]) = (place, (ushort)last);
        }

        var ofCharacters = count;
        foreach (ref readonly var match in found)
        {
            if (count + 2 > rows.Length) break;
            count = signals.Add(match, bits, ref seen, rows, count);
        }

        return (count, ofCharacters);
    }
}
