using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Shows a place of a text without giving away what it protects.</summary>
/// <remarks>
/// An identifier is shown as its recogniser's <see cref="Masking"/> says. Of a lexicon term the words stay readable, since
/// an officer must see what was said; but whatever was recognised within the place, or reaches into it, is masked there as
/// it would be by itself: a gap may hold a number or a password.
/// </remarks>
internal static class Excerpt
{
    private const int MostCharacters = 40;
    private const int MostForSecret = 8;
    private const int ForMailbox = 3;

    public static string Of(in TextMatch match, TextAnalysis text)
    {
        var masking = text.Names[match.Signal].Masking;
        var original = text.Original(match.Part).Slice(match.Start, match.Length);
        if (masking == Masking.Everything) return new string('*', Math.Min(original.Length, MostForSecret));

        // What stands before the masked stretch, and what behind it. Words have no such stretch, and are cut where they are too long.
        var (head, tailFrom) = masking.Hidden(original);
        var isCut = masking == Masking.Words && original.Length > MostCharacters;
        if (isCut) (head, tailFrom) = (MostCharacters - 1, original.Length);
        var tail = original[tailFrom..];
        var stars = isCut ? 0 : masking == Masking.MailAddress ? ForMailbox : Math.Min(tailFrom - head, MostCharacters - head - tail.Length);
        var shown = new char[head + stars + tail.Length + (isCut ? 1 : 0)];
        shown.AsSpan().Fill('*');
        original[..head].CopyTo(shown);
        tail.CopyTo(shown.AsSpan(head + stars));
        HideRecognised(match, text, shown.AsSpan(0, head), 0);
        HideRecognised(match, text, shown.AsSpan(head + stars, tail.Length), tailFrom);
        if (masking == Masking.Words) HideRuns(shown.AsSpan(0, head));
        if (isCut) shown[^1] = '…';
        foreach (ref var unit in shown.AsSpan())
        {
            // Half of a surrogate pair, or a control character, would not survive JSON or a terminal.
            if (char.IsSurrogate(unit) || char.IsControl(unit)) unit = '*';
        }

        return new string(shown);
    }

    /// <summary>Masks in a piece of the place, which begins <paramref name="offset"/> units behind the place's own beginning, what other identifiers hide.</summary>
    private static void HideRecognised(in TextMatch match, TextAnalysis text, Span<char> piece, int offset)
    {
        if (piece.IsEmpty || !text.HasIdentifiers) return;
        var begins = match.Start + offset;
        foreach (ref readonly var other in text.BeginningBefore(match.Part, begins + piece.Length))
        {
            if (other.Start + other.Length <= begins || other == match) continue;
            var (from, until) = text.Names[other.Signal].Masking.Hidden(text.Original(other.Part).Slice(other.Start, other.Length));
            from = Math.Max(0, other.Start + from - begins);
            until = Math.Min(piece.Length, other.Start + until - begins);
            if (from < until) piece[from..until].Fill('*');
        }
    }

    /// <summary>Masks runs of Latin letters and digits that may be a password or a number that nobody recognised.</summary>
    private static void HideRuns(Span<char> words)
    {
        for (var i = 0; i < words.Length;)
        {
            var end = i;
            while (end < words.Length && char.IsAsciiLetterOrDigit(words[end])) end++;
            if (end - i >= 6) words[(i + 1)..end].Fill('*');
            i = Math.Max(end, i + 1);
        }
    }
}
