namespace WeChatPolicy.Rules.Text;

/// <summary>Finds terms between whose characters something stands, or whose characters stand several times.</summary>
/// <remarks>
/// The text around such places is copied without them, with the way back, and searched like the text itself. Nothing is done where
/// there are none.
/// </remarks>
internal sealed class ClearedPass(TermSet terms, DisguiseKinds kinds, TableReader? tables = null)
{
    /// <summary>How far a term reaches from a sign, in folded characters; the next copy overlaps the one before by as much.</summary>
    private const int Reach = 24;

    // What a term bridges stands between two of its neighbours; around other places nothing is copied.
    private readonly PairFilter _neighbours = tables is null ? new(Neighbours(terms)) : new(tables);

    internal void Find(AnalysisBuffer reading, int part, MatchList matches)
    {
        ref readonly var place = ref reading.Part(part);
        var length = place.FoldedEnd - place.FoldedStart;
        var obstruction = new Obstruction(reading.FoldedText, in place, kinds, _neighbours, reading.Disguises.Block);
        var (chars, starts) = (reading.Disguises.Cleared, reading.Disguises.Starts);
        for (var at = 0; obstruction.TryNext(at, out var sign);)
        {
            var from = Math.Max(0, sign - Reach);
            var count = Copy(reading.FoldedText.Chars[place.FoldedStart..place.FoldedEnd], obstruction, from, sign, chars, starts, out var to);
            var sink = new ClearedSink(reading, terms, part, chars.AsSpan(0, count), starts.AsSpan(0, count + 1), matches);
            terms.Matcher.Find(chars.AsSpan(0, count), ref sink);
            if (to >= length) break;
            at = Math.Max(sign + 1, to - Reach);
        }
    }

    internal void Write(TableWriter to) => _neighbours.Write(to);

    private static PairSet Neighbours(TermSet terms)
    {
        var pairs = new PairSet();
        for (var index = 0; index < terms.Count; index++)
        {
            var term = terms.Term(index);
            if (!ClearedSink.CanBridge(term)) continue;
            for (var at = 0; at + 1 < term.First.Length; at++) pairs.Add(PairFilter.Pair(term.First[at], term.First[at + 1]));
        }

        return pairs;
    }

    /// <summary>Copies what is left, until nothing has stood in between for as long as a term reaches.</summary>
    private static int Copy(ReadOnlySpan<char> text, Obstruction obstruction, int from, int sign, Span<char> chars, Span<int> starts, out int to)
    {
        var (count, last, at) = (0, sign, from);
        while (at < text.Length && count < chars.Length && at - last < Reach)
        {
            var between = obstruction.Length(at);
            if (between > 0)
            {
                last = at += between;
                continue;
            }

            starts[count] = at;
            chars[count++] = text[at];
            var run = at + 1 < text.Length && text[at] == text[at + 1] && obstruction.IsRepetition(at) ? obstruction.Run(at) : 1;
            at += run;
            if (run > 1) last = at;
        }

        starts[count] = at;
        to = at;
        return count;
    }
}
