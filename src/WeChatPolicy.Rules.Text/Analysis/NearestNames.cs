namespace WeChatPolicy.Rules;

/// <summary>Finds the names that somebody who mistyped one may have meant.</summary>
public static class NearestNames
{
    /// <summary>The end of an error about an unknown name: the nearest known ones, whatever their case.</summary>
    public static string Hint(string unknown, IEnumerable<string> known)
    {
        var nearest = known
            .Select(name => (name, distance: Distance(unknown.ToUpperInvariant(), name.ToUpperInvariant())))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.name, StringComparer.Ordinal)
            .Take(3).Select(pair => $"'{pair.name}'").ToArray();
        return nearest.Length == 0 ? "None is known." : $"The nearest known: {string.Join(", ", nearest)}.";
    }

    /// <summary>The Levenshtein distance, in insertions, deletions and substitutions of one UTF-16 unit.</summary>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static int Distance(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[b.Length];
    }
}
