using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Collisions;

/// <summary>The collisions in the form in which a person reads them and the library keeps them: <c>term ! word word # field</c>.</summary>
internal static class ExceptionFile
{
    /// <summary>Its lines, by term and field.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<Collision> collisions) => collisions
        .GroupBy(collision => collision.Term).OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(term => term.GroupBy(collision => collision.Word.Field).OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => $"{term.Key} ! {string.Join(' ', Shortest(field.Select(collision => collision.Word.Text)))} # {field.Key}"));

    /// <summary>Of words that contain each other the shortest says enough: whatever contains it contains the word around the term.</summary>
    private static IEnumerable<string> Shortest(IEnumerable<string> words)
    {
        string[] all = [.. words.Distinct().Order(StringComparer.Ordinal)];
        return all.Where(word => !all.Any(other => other != word && word.Contains(other, StringComparison.Ordinal)));
    }

    /// <summary>From a term to its words.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Words(IEnumerable<Collision> collisions) =>
        HarmlessWords.Read(Lines(collisions));
}
