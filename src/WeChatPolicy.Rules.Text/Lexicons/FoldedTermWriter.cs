using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Text;

/// <summary>Folds terms one after the other, and lays them down as <see cref="FoldedTerms"/>.</summary>
internal sealed class FoldedTermWriter
{
    private const int LongestTerm = 64;
    private const int MostSigns = 1024;

    private readonly List<TermRow> _rows = [];
    private readonly List<char> _chars = [];
    private readonly Dictionary<int, (string Word, int Offset)[]> _exceptions = [];

    internal FoldedTerms ToTerms() => new(_rows.ToArray(), _chars.ToArray(), _exceptions);

    /// <summary>Adds a term, or says why it can never match, or would match everywhere.</summary>
    internal bool TryAdd(LexiconTerm term, [NotNullWhen(false)] out string? reason)
    {
        if (term is not { Text: not null, Exceptions: not null } || (term.Exceptions.Count > 0 && term.Exceptions.Contains(null!)))
        {
            reason = "it, or one of its exceptions, is null";
            return false;
        }

        var (leading, core, trailing) = EdgeSigns.Split(term.Text);
        var gap = core.IndexOf(LexiconTerm.Gap, StringComparison.Ordinal);
        if (gap >= 0 && core.IndexOf(LexiconTerm.Gap, gap + 1) >= 0)
        {
            reason = "a term has at most one gap";
            return false;
        }

        var (before, behind) = gap < 0 ? (core, null) : (core[..gap], core[(gap + 1)..]);
        var first = TextFolder.FoldTerm(before);
        var second = behind is null ? null : TextFolder.FoldTerm(behind);
        reason = Fault(first, second is not null) ?? (second is null ? null : Fault(second, isHalf: true));
        if (reason is null && second is null && first.Length == 1 && char.IsAscii(first[0]) && leading.Length + trailing.Length == 0)
            reason = $"it is read as the single character {first}, which is everywhere";
        if (reason is null && leading.Length + trailing.Length > MostSigns) reason = $"more than {MostSigns} signs stand at its edges";
        if (reason is not null) return false;

        if (!TryFold(term.Exceptions, first, out var exceptions, out reason)) return false;
        if (exceptions.Length > 0) _exceptions.Add(_rows.Count, exceptions);
        var flags = (term.Strength == Confidence.Likely ? FoldedTerms.TermFlags.Likely : 0) | (term.IsUnmistakable ? FoldedTerms.TermFlags.Unmistakable : 0)
            | (core.Length > first.Length + (second?.Length + 1 ?? 0) ? FoldedTerms.TermFlags.Separators : 0) | (second is null ? 0 : FoldedTerms.TermFlags.Gap);
        var start = _chars.Count;
        _rows.Add(new(
            start, (byte)Put(first), (byte)Put(second ?? ""), Put(Punctuation.Of(before)), Put(behind is null ? "" : Punctuation.Of(behind)), Put(leading), Put(trailing), flags));
        return true;

        ushort Put(string piece)
        {
            _chars.AddRange(piece.AsSpan());
            return (ushort)(_chars.Count - start);
        }
    }

    /// <summary>Folds the words in which a term does not count, once for each place that it has in them.</summary>
    internal static bool TryFold(IReadOnlyList<string> words, string term, out (string Word, int Offset)[] found, [NotNullWhen(false)] out string? reason)
    {
        (found, reason) = ([], null);
        if (words.Count == 0) return true;
        var exceptions = new List<(string, int)>();
        foreach (var exception in words)
        {
            var word = TextFolder.FoldTerm(exception);
            var known = exceptions.Count;
            for (var at = word.IndexOf(term, StringComparison.Ordinal); at >= 0; at = word.IndexOf(term, at + 1, StringComparison.Ordinal)) exceptions.Add((word, at));

            if (exceptions.Count > known) continue;
            reason = $"the exception {exception} does not contain the term";
            return false;
        }

        found = [.. exceptions];
        return true;
    }

    private static string? Fault(string folded, bool isHalf) =>
        folded.Length == 0 ? "nothing is left of it after folding"
        : folded.Length > LongestTerm ? $"it is longer than {LongestTerm} characters"
        : folded.AsSpan().IndexOfAnyExcept(FoldCode.SentenceEnd, FoldCode.ClauseEnd) < 0 && !isHalf ? "it is punctuation alone"
        : null;
}
