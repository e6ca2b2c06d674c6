using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>Who stands behind a pseudonym is seen by who asked, once enough others have granted it, for a term; and every reading is on record.</summary>
public class NamesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>How many grants are wanted, who grants in order, and what who asked (Chen) then sees.</summary>
    [Theory]
    [InlineData(0, "", "LiNa")]
    [InlineData(1, "", "!NotGranted")]
    [InlineData(1, "ChenJie", "!NotGranted")]
    [InlineData(1, "WuFang", "LiNa")]
    [InlineData(1, "LiNa", "!NotGranted")]
    [InlineData(1, "HeJun", "!NotGranted")]
    [InlineData(2, "WuFang", "!NotGranted")]
    [InlineData(2, "WuFang WuFang", "!NotGranted")]
    [InlineData(2, "ChenJie WuFang", "!NotGranted")]
    [InlineData(2, "WuFang SunLi", "LiNa")]
    [InlineData(2, "WuFang SunLi -QianYu", "!NotGranted")]
    [InlineData(2, "-QianYu WuFang SunLi", "!NotGranted")]
    public async Task A_name_is_seen_once_enough_others_have_granted_it(int wanted, string grants, string expected)
    {
        await using var desk = await OpenAsync(options => options.UnmaskingGrants = wanted);
        await desk.AddAsync("f");
        Assert.Null((await desk.Store.AskUnmaskingAsync("u", "f", Chen, "需要谈话", Stop)).Refusal);
        foreach (var by in grants.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _ = by[0] == '-' ? await desk.Store.DenyUnmaskingAsync("u", new() { Id = by[1..] }, "不同意", Stop) : await desk.Store.GrantUnmaskingAsync("u", new() { Id = by }, "同意", Stop);
        }

        var shown = await (await desk.AnotherAsync()).UnmaskAsync("u", Chen, Stop);

        Assert.Equal(expected, shown.PersonId ?? $"!{shown.Refusal!.Reason}");
        Assert.DoesNotContain("LiNa", $"{shown}{shown.Request}{desk.Store.FindUnmasking("u")}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_grant_has_a_term_and_is_for_who_asked_alone()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        await desk.Store.AskUnmaskingAsync("u", "f", Chen, "需要谈话", Stop);
        await desk.Store.GrantUnmaskingAsync("u", Wu, "同意", Stop);

        Assert.Equal(ReviewRefusalReason.SamePerson, (await desk.Store.UnmaskAsync("u", Sun, Stop)).Refusal?.Reason);
        desk.Time.Advance(TimeSpan.FromHours(8) - TimeSpan.FromTicks(1));
        Assert.Equal("LiNa", (await desk.Store.UnmaskAsync("u", Chen, Stop)).PersonId);
        desk.Time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(ReviewRefusalReason.Expired, (await desk.Store.UnmaskAsync("u", Chen, Stop)).Refusal?.Reason);

        // A later grant makes no term longer; each look and each refusal is on record.
        await desk.Store.GrantUnmaskingAsync("u", Sun, "同意", Stop);
        Assert.Equal(ReviewRefusalReason.Expired, (await desk.Store.UnmaskAsync("u", Chen, Stop)).Refusal?.Reason);
        Assert.Equal([UnmaskingAct.Ask, UnmaskingAct.Grant, UnmaskingAct.Show, UnmaskingAct.Grant], desk.Store.FindUnmasking("u")!.Steps.Select(static step => step.Act));
        Assert.Equal(3, desk.Store.RefusedUnmaskings.Count);
    }

    [Theory]
    [InlineData("f", "LiNa", ReviewRefusalReason.Involved)]
    [InlineData("nowhere", "ChenJie", ReviewRefusalReason.Unknown)]
    [InlineData("f", "ChenJie", null)]
    public async Task Whom_it_is_about_does_not_ask(string finding, string by, ReviewRefusalReason? expected)
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");

        Assert.Equal(expected, (await desk.Store.AskUnmaskingAsync("u", finding, new() { Id = by }, "需要谈话", Stop)).Refusal?.Reason);
    }

    [Fact]
    public async Task A_request_that_is_sent_twice_is_one_and_another_under_its_id_is_refused()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        await desk.AddAsync("g");
        await desk.Store.AskUnmaskingAsync("u", "f", Chen, "需要谈话", Stop);

        Assert.Null((await desk.Store.AskUnmaskingAsync("u", "f", Chen, "需要谈话", Stop)).Refusal);
        Assert.Equal(ReviewRefusalReason.Stale, (await desk.Store.AskUnmaskingAsync("u", "g", Chen, "需要谈话", Stop)).Refusal?.Reason);
        Assert.Single(desk.Store.FindUnmasking("u")!.Steps);
    }

    [Fact]
    public async Task Every_reading_is_on_record_before_a_word_is_handed_over()
    {
        await using var desk = await OpenAsync();
        var finding = await desk.AddAsync("f");
        var onRecord = 0;

        var fact = await desk.Store.ReadMessageAsync("f", Chen, "核实语境", async (id, stop) =>
        {
            onRecord = (await desk.AnotherAsync()).ReadingsOf(finding.Finding.Person!).Count;
            return Message(id, "原文");
        }, Stop);

        Assert.Equal(("m-f", 1), (fact!.Id, onRecord));
        var reading = Assert.Single(desk.Store.ReadingsOf(desk.Store.Pseudonyms.Of("LiNa")));
        Assert.Equal((Chen.Id, "m-f", "f", "核实语境", desk.Now), (reading.By, reading.FactId, reading.FindingId, reading.Purpose, reading.At));
        Assert.Null(await desk.Store.ReadMessageAsync("nowhere", Chen, "核实语境", static (_, _) => throw new InvalidOperationException("Nothing is read."), Stop));
    }

    [Fact]
    public void A_pseudonym_is_stable_for_a_key_and_says_nothing()
    {
        var (one, same, other) = (new ReviewPseudonyms(Key), new ReviewPseudonyms(Key), new ReviewPseudonyms([.. Key.Reverse()]));

        Assert.Equal(one.Of("LiNa"), same.Of("LiNa"));
        Assert.NotEqual(one.Of("LiNa"), one.Of("QianYu"));
        Assert.NotEqual(one.Of("LiNa"), other.Of("LiNa"));
        Assert.Matches("^p-[0-9a-f]{16}$", one.Of("LiNa"));
        Assert.Equal("李娜", same.Unseal(one.Seal("李娜")));
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => other.Unseal(one.Seal("李娜")));
        Assert.Throws<ArgumentException>(() => new ReviewPseudonyms(Key.AsSpan(1)));
    }
}
