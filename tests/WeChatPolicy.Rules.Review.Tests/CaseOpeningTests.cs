using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>A finding that holds becomes a case in one step, and the case knows its findings.</summary>
public class CaseOpeningTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_finding_becomes_a_case_that_knows_it()
    {
        await using var desk = await OpenAsync();
        var book = new CaseBook();
        foreach (var id in (string[])["f", "g"])
        {
            await desk.AddAsync(id);
            await desk.DecideAsync(id, ReviewVerdict.Holds, Chen);
        }

        (await desk.Store.OpenCaseAsync(Opening(desk, "f"), book, Stop)).OrThrow();
        (await desk.Store.OpenCaseAsync(Opening(desk, "g") with { CaseId = "f" }, book, Stop)).OrThrow();

        var file = Assert.Single(book.Cases);
        Assert.Equal(("f", "LiNa", CaseState.Detected), (file.Id, file.Accused!.Id, file.State));
        Assert.Equal(["f", "g"], file.FindingIds);
        Assert.Equal("f", desk.Store.Find("g")!.CaseId);
        Assert.Equal(ReviewRefusalReason.HasCase, (await desk.Store.OpenCaseAsync(Opening(desk, "f"), book, Stop)).Refusal?.Reason);

        // The log alone gives the same book.
        var replayed = new CaseBook();
        await foreach (var fact in desk.Log.ReadFactsAsync(cancellationToken: Stop)) replayed.Observe(fact);
        Assert.Equal(["f", "g"], Assert.Single(replayed.Cases).FindingIds);
        Assert.Equal(2, await desk.Log.ReadAsync(cancellationToken: Stop).CountAsync(static entry => entry.Kind == LogKinds.CaseTransition, Stop));
    }

    [Fact]
    public async Task Sent_twice_it_is_one_case_and_one_step()
    {
        await using var desk = await OpenAsync();
        var book = new CaseBook();
        await desk.AddAsync("f");
        await desk.DecideAsync("f", ReviewVerdict.Holds, Chen);
        var opening = Opening(desk, "f");

        var once = await desk.Store.OpenCaseAsync(opening, book, Stop);
        var twice = await desk.Store.OpenCaseAsync(opening, book, Stop);

        Assert.Equal(once.OrThrow(), twice.OrThrow());
        Assert.Equal(2, desk.Store.Find("f")!.Steps.Count);
        Assert.Single(Assert.Single(book.Cases).Transitions);
    }

    [Theory]
    [InlineData(ReviewVerdict.DoesNotHold, FindingKind.Violation, ReviewRefusalReason.NoCase)]
    [InlineData(ReviewVerdict.Holds, FindingKind.Advice, ReviewRefusalReason.NoCase)]
    [InlineData(ReviewVerdict.Holds, FindingKind.Violation, null)]
    public async Task What_is_no_violation_that_holds_is_no_case(ReviewVerdict verdict, FindingKind kind, ReviewRefusalReason? expected)
    {
        await using var desk = await OpenAsync();
        var book = new CaseBook();
        await desk.AddAsync(Screened("f", kind: kind));
        await desk.DecideAsync("f", verdict, Chen);

        Assert.Equal(expected, (await desk.Store.OpenCaseAsync(Opening(desk, "f"), book, Stop)).Refusal?.Reason);
        Assert.Equal(expected is null ? 1 : 0, book.Cases.Count);
    }

    [Fact]
    public async Task A_case_about_one_person_takes_no_finding_about_another()
    {
        await using var desk = await OpenAsync();
        var book = new CaseBook();
        await desk.AddAsync("f");
        await desk.AddAsync(Screened("g", person: "QianYu"));
        await desk.DecideAsync("f", ReviewVerdict.Holds, Chen);
        await desk.DecideAsync("g", ReviewVerdict.Holds, Chen);
        await desk.Store.OpenCaseAsync(Opening(desk, "f"), book, Stop);

        var receipt = await desk.Store.OpenCaseAsync(Opening(desk, "g") with { CaseId = "f" }, book, Stop);

        Assert.Equal(ReviewRefusalReason.AnotherSubject, receipt.Refusal?.Reason);
        Assert.Null(desk.Store.Find("g")!.CaseId);
        Assert.Equal(ReviewRefusalReason.AnotherSubject, Assert.Single(desk.Store.Find("g")!.Refused).Reason);
        Assert.Equal(("LiNa", "f"), (Assert.Single(book.Cases).Accused!.Id, Assert.Single(Assert.Single(book.Cases).FindingIds)));
        Assert.Equal(Shown(desk.Store), Shown(await desk.AnotherAsync()));
        (await desk.Store.OpenCaseAsync(Opening(desk, "g"), book, Stop)).OrThrow();
    }

    [Fact]
    public async Task Somebody_else_is_never_accused()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        await desk.DecideAsync("f", ReviewVerdict.Holds, Chen);

        var error = await Assert.ThrowsAsync<ArgumentException>(async () =>
            await desk.Store.OpenCaseAsync(Opening(desk, "f") with { Accused = new() { Id = "QianYu", Kind = ParticipantKind.Employee } }, new CaseBook(), Stop));

        Assert.DoesNotContain("QianYu", error.Message, StringComparison.Ordinal);
        Assert.Null(desk.Store.Find("f")!.CaseId);
    }

    private static CaseOpening Opening(Desk desk, string id) => new() { FindingId = id, By = Chen, At = desk.Now, BasedOn = desk.Store.Find(id)!.Version };
}
