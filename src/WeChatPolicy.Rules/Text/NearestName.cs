namespace WeChatPolicy.Rules.Text;

/// <summary>Finds the known name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The known name with the fewest edits (insertions, deletions, replacements) to the given one.</summary>
    internal static string Of(string name, IEnumerable<string> known) =>
        known.MinBy(candidate => Edits(name, candidate)) ?? "";

    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var at = 1; at <= left.Length; at++)
        {
            var diagonal = row[0];
            row[0] = at;
            for (var to = 1; to <= right.Length; to++)
            {
                var replaced = diagonal + (left[at - 1] == right[to - 1] ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.Min(replaced, Math.Min(row[to], row[to - 1]) + 1);
            }
        }

        return row[^1];
    }
}
