using FsCheck.Xunit;
using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>Lists: what is asked for, in pages that nothing moves.</summary>
public class ListTests
{
    /// <summary>A query, and which of five findings it shows.</summary>
    public static TheoryData<string, ReviewQuery, string> Queries { get; } = new()
    {
        { "everything, newest first, what has no time last", new(), "e d c b a n" },
        { "rule", new() { RuleId = "2.2.4/improper-language" }, "b" },
        { "clause", new() { Clause = "2.2.4" }, "b" },
        { "room", new() { RoomId = "room-1" }, "e d c b a n" },
        { "another room", new() { RoomId = "room-2" }, "" },
        { "person", new() { Person = new ReviewPseudonyms(Key).Of("QianYu") }, "c" },
        { "a name instead of a pseudonym", new() { Person = "QianYu" }, "" },
        { "state", new() { States = [ReviewState.Settled] }, "e d" },
        { "states", new() { States = [ReviewState.Open, ReviewState.NeedsTalk] }, "c b a n" },
        { "verdict", new() { Verdict = ReviewVerdict.Holds }, "d" },
        { "enforcement", new() { Enforcement = Enforcement.Block }, "c" },
        { "from", new() { From = Start.AddMinutes(2) }, "e d c" },
        { "before", new() { Before = Start.AddMinutes(2) }, "b a" },
        { "officer", new() { Officer = Wu.Id }, "e b" },
        { "lapsed", new() { Lapsed = true }, "" },
        { "two at once", new() { Officer = Wu.Id, States = [ReviewState.Settled] }, "e" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_list_shows_what_is_asked_for(string what, ReviewQuery query, string expected)
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync(Screened("a", at: Start));
        await desk.AddAsync(Screened("b", rule: "2.2.4/improper-language", at: Start.AddMinutes(1)));
        await desk.AddAsync(Screened("c", enforcement: Enforcement.Block, person: "QianYu", at: Start.AddMinutes(2)));
        await desk.AddAsync(Screened("d", at: Start.AddMinutes(3)));
        await desk.AddAsync(Screened("e", at: Start.AddMinutes(4)));
        var timeless = Screened("n");
        await desk.AddAsync(timeless with { Finding = timeless.Finding with { At = null } });
        await desk.DecideAsync("d", ReviewVerdict.Holds, Chen);
        await desk.DecideAsync("e", ReviewVerdict.DoesNotHold, Wu);
        await desk.Store.HandOverAsync(new() { FindingId = "b", To = Wu, Reason = "休假", By = Chen, At = desk.Now, BasedOn = 0 }, TestContext.Current.CancellationToken);

        var page = desk.Store.List(query);

        Assert.True(expected == string.Join(' ', page.Findings.Select(static reviewed => reviewed.Finding.Id)), $"{what}: {string.Join(' ', page.Findings.Select(static reviewed => reviewed.Finding.Id))}");
        Assert.Equal((page.Findings.Count, null), (page.Matching, page.Next));
    }

    /// <summary>Pages by key, put together, are the whole list; what is added between two pages moves nothing that was there.</summary>
    [Property(MaxTest = 50)]
    public void Pages_put_together_are_the_list_whatever_is_added_between_them(byte[] minutes, byte size, byte added) => PagesAsync(minutes ?? [], (size % 5) + 1, added).GetAwaiter().GetResult();

    [Fact]
    public void A_page_has_a_size() => Assert.All([0, -1, ReviewQuery.MostOnAPage + 1], static size => Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewQuery { Size = size }));

    private static async Task PagesAsync(byte[] minutes, int size, byte added)
    {
        await using var desk = await OpenAsync();
        for (var i = 0; i < minutes.Length; i++) await desk.Store.AddAsync(Screened($"f{i}", at: Start.AddMinutes(minutes[i])));
        var whole = minutes.Select((minute, i) => (minute, Id: $"f{i}")).OrderByDescending(static finding => finding.minute).ThenBy(static finding => finding.Id, StringComparer.Ordinal).Select(static finding => finding.Id).ToList();

        List<string> paged = [];
        for (ReviewPageKey? after = null; ;)
        {
            var page = desk.Store.List(new() { Size = size, After = after });
            Assert.True(page.Findings.Count == Math.Min(size, page.Findings.Count));
            paged.AddRange(page.Findings.Select(static reviewed => reviewed.Finding.Id));
            if ((after = page.Next) is null) break;
            if (paged.Count == size) await desk.Store.AddAsync(Screened("new", at: Start.AddMinutes(added)));
        }

        Assert.Equal(whole, paged.Where(static id => id != "new"));
        Assert.Equal(paged.Distinct(), paged);
    }
}
