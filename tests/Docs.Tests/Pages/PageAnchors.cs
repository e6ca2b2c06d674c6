using System.Text;
using System.Text.RegularExpressions;

namespace Docs.Tests.Pages;

/// <summary>The anchors that GitHub and docfx give the headings of a page: small letters, signs left out, spaces as hyphens, and a number for one that was there.</summary>
internal static partial class PageAnchors
{
    public static IReadOnlySet<string> Of(Page page)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, line) in page.Lines)
        {
            foreach (Match given in Given().Matches(line)) anchors.Add(given.Groups[1].Value);
            if (Heading().Match(line) is not { Success: true } heading) continue;
            var slug = Slug(heading.Groups[1].Value);
            var anchor = slug;
            for (var i = 1; !anchors.Add(anchor); i++) anchor = $"{slug}-{i}";
        }

        return anchors;
    }

    internal static string Slug(string heading)
    {
        var text = Link().Replace(heading, "$1").Trim();
        var slug = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || character is '_' or '-') slug.Append(char.ToLowerInvariant(character));
            else if (character == ' ') slug.Append('-');
        }

        return slug.ToString();
    }

    [GeneratedRegex("""<a (?:id|name)="([^"]+)">""")]
    private static partial Regex Given();

    [GeneratedRegex(@"^#{1,6}\s+(.*?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
