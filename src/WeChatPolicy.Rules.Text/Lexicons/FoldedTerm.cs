using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Text;

/// <summary>A <see cref="LexiconTerm"/> folded, as it is looked for in folded text.</summary>
internal sealed class FoldedTerm
{
    /// <summary>The most folded characters that a term's gap spans.</summary>
    internal const int GapWindow = 8;

    private const int LongestTerm = 64;

    private Rest _rest = Rest.None;

    /// <summary>The term, or what stands before its gap.</summary>
    internal required string First { get; init; }

    /// <summary>What stands behind the gap; null for a term without one.</summary>
    internal string? Second { get; private init; }

    internal Confidence Strength { get; private init; }

    /// <inheritdoc cref="LexiconTerm.IsUnmistakable"/>
    internal bool IsUnmistakable { get; private init; }

    /// <summary>The term itself is written with spaces or the like, so that they disguise nothing.</summary>
    internal bool HasSeparators { get; private init; }

    /// <summary>The punctuation marks of the two halves, in order: in folded text all of them look alike.</summary>
    internal string FirstPunctuation => _rest.FirstPunctuation;

    /// <inheritdoc cref="FirstPunctuation"/>
    internal string SecondPunctuation => _rest.SecondPunctuation;

    /// <summary>The signs that must stand right before and behind it in the original.</summary>
    internal string LeadingSigns => _rest.LeadingSigns;

    /// <inheritdoc cref="LeadingSigns"/>
    internal string TrailingSigns => _rest.TrailingSigns;

    /// <summary>Folded words in which the term does not count, and where in them it begins.</summary>
    internal (string Word, int Offset)[] Exceptions => _rest.Exceptions;

    internal static bool TryCreate(LexiconTerm term, [NotNullWhen(true)] out FoldedTerm? folded, [NotNullWhen(false)] out string? reason)
    {
        folded = null;
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
        if (reason is not null) return false;

        if (!TryFold(term.Exceptions, first, out var exceptions, out reason)) return false;

        folded = new FoldedTerm
        {
            First = first,
            Second = second,
            Strength = term.Strength,
            HasSeparators = core.Length > first.Length + (second?.Length + 1 ?? 0),
            IsUnmistakable = term.IsUnmistakable,
            _rest = Rest.Of(Punctuation.Of(before), behind is null ? "" : Punctuation.Of(behind), leading, trailing, exceptions),
        };
        return true;
    }

    /// <summary>Folds the words in which a term does not count, once for each place that it has in them.</summary>
    private static bool TryFold(IReadOnlyList<string> words, string term, out (string Word, int Offset)[] found, [NotNullWhen(false)] out string? reason)
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

    /// <summary>What hardly any of thirty thousand terms has; all others share one that is empty.</summary>
    private sealed record Rest(string FirstPunctuation, string SecondPunctuation, string LeadingSigns, string TrailingSigns, (string Word, int Offset)[] Exceptions)
    {
        internal static readonly Rest None = new("", "", "", "", []);

        internal static Rest Of(string first, string second, string leading, string trailing, (string Word, int Offset)[] exceptions) =>
            first.Length + second.Length + leading.Length + trailing.Length + exceptions.Length == 0 ? None : new(first, second, leading, trailing, exceptions);
    }
}
