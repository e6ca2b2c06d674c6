using Docs.Tests.Pages;

namespace Docs.Tests;

/// <summary>A link inside the repository leads to a file and a heading that are there; one outside is well-formed, and nothing is asked of the network.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_link_of_a_page_leads_somewhere(string page) =>
        Expect.None(Repository.Pages[page].Links.Where(link => link.Fault is not null).Select(link => $"line {link.Line}: {link.Target} {link.Fault}"));

    [Theory]
    [InlineData("CONTRIBUTING.md", null)]
    [InlineData("CONTRIBUTING.md#a-rule", null)]
    [InlineData("docs/../LICENSE", null)]
    [InlineData("src/WeChatPolicy.Rules", null)]
    [InlineData("#the-clauses", null)]
    [InlineData("https://example.org/a?b=c#d", null)]
    [InlineData("NOBODY.md", "'NOBODY.md' is not there")]
    [InlineData("CONTRIBUTING.md#a-rulebook", "'CONTRIBUTING.md' has no heading '#a-rulebook'")]
    [InlineData("../elsewhere/README.md", "leads out of the repository")]
    [InlineData("http://example.org", "is no well-formed https address")]
    [InlineData("https://example", "is no well-formed https address")]
    [InlineData("https://example.org/a b", "is no well-formed https address")]
    public void What_is_wrong_with_a_link_is_told(string target, string? fault) => Assert.Equal(fault, new PageLink("README.md", 1, target).Fault);

    [Theory]
    [InlineData("A rule", "a-rule")]
    [InlineData("Deadlines, and how far a calendar reaches", "deadlines-and-how-far-a-calendar-reaches")]
    [InlineData("2.1.1 账号指定与备案", "211-账号指定与备案")]
    [InlineData("`CaseBook` & co.", "casebook--co")]
    [InlineData("See [rooms](rooms.md)", "see-rooms")]
    public void A_heading_has_the_anchor_that_its_readers_give_it(string heading, string anchor) => Assert.Equal(anchor, PageAnchors.Slug(heading));

    [Fact]
    public void What_stands_in_code_is_no_link() =>
        Assert.Equal(["b.md"], Page.Read("p.md", "`[a](a.md)` and [b](b.md)\n```\n[c](c.md)\n```\n").Links.Select(link => link.Target));
}
