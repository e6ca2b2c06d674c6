using System.Text.RegularExpressions;

namespace Docs.Tests.Pages;

/// <summary>A link, or a picture, as a page writes it.</summary>
internal sealed partial record PageLink(string Page, int Line, string Target)
{
    public static IReadOnlyList<PageLink> Of(Page page) =>
    [
        .. page.Lines.SelectMany(line => Inline().Matches(Code().Replace(line.Text, ""))
            .Concat(Bare().Matches(Code().Replace(line.Text, ""))).Concat(Defined().Matches(line.Text))
            .Select(link => new PageLink(page.Path, line.Number, link.Groups[1].Value))),
    ];

    /// <summary>What is wrong with it; <see langword="null"/> where nothing is.</summary>
    public string? Fault
    {
        get
        {
            var target = Repository.Url is { } url && Target.StartsWith(url, StringComparison.Ordinal) && InTree().Match(Target[url.Length..]) is { Success: true } inside ? "/" + inside.Groups[1].Value : Target;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) return Outside(target);
            var (path, anchor) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, null);
            var found = path.Length == 0 ? Page : Resolve(Uri.UnescapeDataString(path));
            if (found is null) return "leads out of the repository";
            if (!Repository.Holds(found)) return $"'{found}' is not there";
            if (anchor is null) return null;
            if (!Repository.Pages.TryGetValue(found, out var page)) return found.EndsWith(".md", StringComparison.Ordinal) ? $"'{found}' is no page" : null;
            return page.Anchors.Contains(Uri.UnescapeDataString(anchor)) ? null : $"'{found}' has no heading '#{anchor}'";
        }
    }

    private static string? Outside(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Contains('.', StringComparison.Ordinal) && Uri.IsWellFormedUriString(target, UriKind.Absolute)
            ? null : "is no well-formed https address";

    private string? Resolve(string path)
    {
        var full = System.IO.Path.GetFullPath(path.StartsWith('/') ? path[1..] : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Page)!, path), Repository.Root);
        var relative = Repository.Relative(full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? null : relative;
    }

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)>?(?:\s+""[^""]*"")?\s*\)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"<(https?://[^>\s]+)>")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\[[^\]]+\]:\s+(\S+)")]
    private static partial Regex Defined();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^/(?:blob|tree|raw)/[^/]+/(.+)$")]
    private static partial Regex InTree();
}
