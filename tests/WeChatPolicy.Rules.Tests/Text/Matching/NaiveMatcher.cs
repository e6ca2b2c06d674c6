using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>The obvious twin of matching: every term is tried at every place, and the documented rules are applied one by one.</summary>
internal sealed class NaiveMatcher(IEnumerable<Lexicon> lexicons, IEnumerable<string> allowed)
{
    private readonly (LexiconTerm Term, Signal Signal)[] _terms =
    [
        .. lexicons.SelectMany(lexicon => lexicon.Terms.Select(term =>
            (term, Reading.Names.TryGet(lexicon.Category, out var signal) ? signal : throw new InvalidOperationException()))),
    ];

    private readonly string[] _allowed = [.. allowed.Select(Fold)];

    internal readonly record struct Find(Signal Signal, Confidence Strength, int Start, int Length, bool Disguised);

    private readonly record struct Hit(Signal Signal, Confidence Strength, int From, int To, bool Disguised, bool HasGap);

    internal List<Find> Read(string text)
    {
        var units = NaiveFolding.Fold(text);
        var folded = string.Concat(units.Select(unit => unit.Folded));
        var hits = _terms.SelectMany(item => Hits(text, units, folded, item.Term, item.Signal)).ToList();
        return
        [
            .. hits.Where(hit => !hits.Any(other => Covers(other, hit)))
                .OrderBy(hit => hit.HasGap).ThenBy(hit => hit.Disguised)
                .DistinctBy(hit => (hit.Signal, hit.From, hit.To))
                .Select(hit => new Find(
                    hit.Signal, hit.Strength, units[hit.From].Start, units[hit.To - 1].End - units[hit.From].Start, hit.Disguised))
                .OrderBy(find => find.Start).ThenByDescending(find => find.Length).ThenBy(find => find.Signal.Index),
        ];
    }

    private IEnumerable<Hit> Hits(string text, List<NaiveFolding.Unit> units, string folded, LexiconTerm term, Signal signal)
    {
        var (leading, core, trailing) = Edges(term.Text);
        var halves = core.Split(LexiconTerm.Gap);
        var first = Fold(halves[0]);
        var second = halves.Length == 2 ? Fold(halves[1]) : null;
        var written = core.Length == first.Length + (second is null ? 0 : second.Length + 1);
        for (var from = 0; from + first.Length <= folded.Length; from++)
        {
            if (!IsAt(folded, from, first)) continue;
            var (secondAt, to) = (-1, from + first.Length);
            if (second is not null)
            {
                secondAt = Nearest(folded, to, second);
                if (secondAt < 0) continue;
                to = secondAt + second.Length;
            }

            if (IsExcepted(folded, from, first, term) || IsAllowed(folded, from, to)) continue;
            var firstTo = from + first.Length;
            if (!MarksAgree(halves[0], text, units, from) || (second is not null && !MarksAgree(halves[1], text, units, secondAt))) continue;
            if (!Seen(text[..units[from].Start]).EndsWith(leading, StringComparison.Ordinal) || !Seen(text[units[to - 1].End..]).StartsWith(trailing, StringComparison.Ordinal)) continue;
            if (!EdgesAreFree(text, units, from, firstTo) || (second is not null && !EdgesAreFree(text, units, secondAt, to))) continue;
            var weight = written ? Weight(text, units, from, firstTo) : 0;
            if (second is not null && written) weight = Math.Max(weight, Weight(text, units, secondAt, to));
            if (weight == 3) continue;
            var strength = weight == 2 && term.Strength != Confidence.Possible && !term.IsUnmistakable ? term.Strength - 1 : term.Strength;
            yield return new(signal, strength, from, to, weight != 0, second is not null);
        }
    }

    /// <summary>The signs of a term's edges, and what is between them.</summary>
    private static (string Leading, string Core, string Trailing) Edges(string term)
    {
        var core = term.Trim([.. "+#*.-"]);
        var at = term.IndexOf(core, StringComparison.Ordinal);
        return (term[..at], core, term[(at + core.Length)..]);
    }

    /// <summary>What one sees of a text, with one form for each plus.</summary>
    private static string Seen(string text) =>
        string.Concat(text.Where(unit => (FoldTable.Entries[unit] & 0xFF00) != FoldCode.Invisible)).Replace('＋', '+').Replace('➕', '+');

    /// <summary>Punctuation in a term stands for itself, in any width.</summary>
    private static bool MarksAgree(string half, string text, List<NaiveFolding.Unit> units, int from) =>
        NaiveFolding.Fold(half).Select((unit, at) => (unit, at)).Where(item => item.unit.Folded is '\n' or ',')
            .All(item => Plain(half[item.unit.Start]) == Plain(text[units[from + item.at].Start]));

    private static char Plain(char mark) => mark switch
    {
        '：' => ':',
        '（' => '(',
        '【' => '[',
        '】' => ']',
        _ => mark,
    };

    private static int Nearest(string folded, int from, string second)
    {
        for (var at = from; at <= from + 8; at++)
        {
            if (IsAt(folded, at, second)) return at;
            if (at >= folded.Length || folded[at] is '\n' or ',') return -1;
        }

        return -1;
    }

    private static bool IsExcepted(string folded, int from, string first, LexiconTerm term)
    {
        foreach (var word in term.Exceptions.Select(Fold))
        {
            for (var offset = 0; offset < word.Length; offset++)
            {
                if (IsAt(word, offset, first) && IsAt(folded, from - offset, word)) return true;
            }
        }

        return false;
    }

    private bool IsAllowed(string folded, int from, int to) =>
        _allowed.Any(word => Enumerable.Range(0, from + 1).Any(start => start + word.Length >= to && IsAt(folded, start, word)));

    private static bool EdgesAreFree(string text, List<NaiveFolding.Unit> units, int from, int to)
    {
        var before = text[..units[from].Start];
        var after = text[units[to - 1].End..];
        return !Clings(units[from].Folded, new string([.. before.Reverse()]), behind: false) && !Clings(units[to - 1].Folded, after, behind: true);
    }

    private static bool Clings(char edge, string outwards, bool behind)
    {
        if (!char.IsAsciiLetterOrDigit(edge) || outwards.Length == 0) return false;
        if (behind && char.IsAsciiLetter(edge) && (outwards[0] is '-' or '－')) return outwards[1..].TakeWhile(FoldTable.IsDigit).Count() is > 0 and < 5;
        if (!FoldTable.IsAlphanumeric(outwards[0])) return false;
        var isNumber = outwards.TakeWhile(FoldTable.IsDigit).Count() >= 5;
        return !(char.IsAsciiLetter(edge) && isNumber);
    }

    /// <summary>0 undisguised, 1 deliberate, 2 doubtful, 3 not one word.</summary>
    private static int Weight(string text, List<NaiveFolding.Unit> units, int from, int to)
    {
        int gaps = 0, deliberate = 0, latin = 0;
        for (var at = from + 1; at < to; at++)
        {
            var gap = text[units[at - 1].End..units[at].Start];
            var visible = gap.Where(unit => (FoldTable.Entries[unit] & 0xFF00) == FoldCode.Separator).ToArray();
            var (left, right) = (char.IsAsciiLetterOrDigit(units[at - 1].Folded), char.IsAsciiLetterOrDigit(units[at].Folded));
            var spaces = visible.Count(unit => FoldTable.Entries[unit] == (FoldCode.Separator | 1));
            var links = visible.Count(unit => FoldTable.Entries[unit] == (FoldCode.Separator | 2) || "/／·•・‧∙･".Contains(unit, StringComparison.Ordinal));
            var stops = visible.Count(unit => FoldTable.Entries[unit] == (FoldCode.Separator | 3));
            var waves = visible.Count("~～〜…⋯‥".Contains);
            if (visible.Length == 0 || (spaces == visible.Length && left != right)) continue;
            if (gap.Length > 8) return 3;
            gaps++;
            var natural = spaces + links + stops + waves == visible.Length && links <= 1 && !(stops == 1 && spaces == 0);
            if (!natural) deliberate++;
            if (left && right) latin++;
        }

        if (gaps == 0) return 0;
        if (deliberate > 0 || (gaps >= 2 && gaps == to - from - 1)) return 1;
        var before = units[from].Start > 0 ? text[units[from].Start - 1] : '\0';
        var after = units[to - 1].End < text.Length ? text[units[to - 1].End] : '\0';
        if (latin > 0) return IsLatin(before) || IsLatin(after) ? 3 : 2;
        return to - from <= 3 && IsIdeograph(before) && IsIdeograph(after) ? 3 : 2;
    }

    private static bool IsLatin(char unit) => FoldTable.IsAlphanumeric(unit) || FoldTable.Entries[unit] == (FoldCode.Separator | 1);

    private static bool IsIdeograph(char unit) => unit is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool Covers(Hit longer, Hit hit)
    {
        if (longer.Signal != hit.Signal || longer.From > hit.From || longer.To < hit.To || longer == hit) return false;
        if (longer.From == hit.From && longer.To == hit.To) return longer.Strength > hit.Strength;
        return !longer.HasGap || longer.Strength >= hit.Strength;
    }

    private static bool IsAt(string text, int at, string piece) =>
        at >= 0 && at + piece.Length <= text.Length && string.CompareOrdinal(text, at, piece, 0, piece.Length) == 0;

    private static string Fold(string text) => string.Concat(NaiveFolding.Fold(text).Select(unit => unit.Folded));
}
