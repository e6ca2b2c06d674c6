namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>A page of which programs write what stands between two marks, and people the rest.</summary>
internal static class MarkedPage
{
    /// <summary>Puts a text between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    /// <exception cref="InvalidDataException">The page lacks one of the marks.</exception>
    public static void Write(string page, string name, string text)
    {
        var content = File.ReadAllText(page);
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var (from, to) = (content.IndexOf(open, StringComparison.Ordinal), content.IndexOf(close, StringComparison.Ordinal));
        if (from < 0 || to < from) throw new InvalidDataException($"{page} lacks the marks '{open.TrimEnd()}' and '{close}', one after the other. Put them where the table belongs.");
        File.WriteAllText(page, string.Concat(content.AsSpan(0, from + open.Length), text.Trim('\n') + "\n", content.AsSpan(to)));
    }
}
