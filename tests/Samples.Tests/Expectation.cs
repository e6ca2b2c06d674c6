using System.Text.RegularExpressions;

namespace Samples.Tests;

/// <summary>Holds what a README shows to what was printed. <c>…</c> stands for anything inside a line, and for any lines where it stands alone.</summary>
internal static class Expectation
{
    private const string Anything = "…";

    /// <returns>What differs; <see langword="null"/> where it is as shown.</returns>
    public static string? Difference(IReadOnlyList<string> shown, string printed)
    {
        var (left, right) = (Trimmed(shown), Trimmed(printed.ReplaceLineEndings("\n").Split('\n')));
        var (at, next, gap, resume, furthest) = (0, 0, -1, 0, 0);
        while (next < right.Count)
        {
            if (at < left.Count && left[at].Trim() == Anything)
            {
                (gap, resume) = (at++, next);
            }
            else if (at < left.Count && Same(left[at], right[next]))
            {
                at++;
                next++;
            }
            else if (gap >= 0)
            {
                // The gap takes one line more.
                (at, next) = (gap + 1, ++resume);
            }
            else
            {
                break;
            }

            furthest = Math.Max(furthest, at);
        }

        while (next == right.Count && at < left.Count && left[at].Trim() == Anything) at++;
        return next == right.Count && at == left.Count
            ? null
            : $"shown and not printed there: {(furthest < left.Count ? left[furthest] : "nothing more")}\nprinted:\n{string.Join('\n', right)}";
    }

    private static bool Same(string shown, string printed) => shown.Contains(Anything, StringComparison.Ordinal)
        ? Regex.IsMatch(printed, $"^{string.Join(".*", shown.Split(Anything).Select(Regex.Escape))}$", RegexOptions.CultureInvariant)
        : shown == printed;

    private static List<string> Trimmed(IEnumerable<string> lines)
    {
        var all = lines.Select(static line => line.TrimEnd()).ToList();
        while (all.Count > 0 && all[^1].Length == 0) all.RemoveAt(all.Count - 1);
        return all;
    }
}
