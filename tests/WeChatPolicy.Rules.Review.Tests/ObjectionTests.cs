using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>The person whom a finding concerns objects, is told the grounds, and is answered by somebody who has not decided it.</summary>
public class ObjectionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_objection_that_is_upheld_opens_the_finding_for_somebody_else()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        await desk.DecideAsync("f", ReviewVerdict.Holds, Chen);
        desk.Time.Advance(TimeSpan.FromDays(1));

        (await desk.Store.LodgeObjectionAsync(desk.Objecting("f", Sun, "LiNa"), Stop)).OrThrow();
        Assert.Equal(ReviewRefusalReason.GroundsNotTold, (await desk.Store.AnswerObjectionAsync(desk.Objecting("f", Wu, answer: ObjectionAnswer.Upheld), Stop)).Refusal?.Reason);
        var (told, grounds) = await desk.Store.TellGroundsAsync(desk.Objecting("f", Sun, "LiNa"), PolicyCatalog.Clauses, Stop);
        told.OrThrow();
        Assert.Equal(ReviewRefusalReason.SamePerson, (await desk.Store.AnswerObjectionAsync(desk.Objecting("f", Chen, answer: ObjectionAnswer.Rejected), Stop)).Refusal?.Reason);
        (await desk.Store.AnswerObjectionAsync(desk.Objecting("f", Wu, answer: ObjectionAnswer.Upheld), Stop)).OrThrow();

        Assert.Equal(("2.2.1/misleading", "2.2.1", "m-f", true, "v1"), (grounds!.RuleId, grounds.Clause, grounds.FactId, grounds.DecidedByPerson, grounds.PolicyVersion));
        Assert.All([grounds.Norm.Zh, grounds.Norm.En, grounds.Title.Zh, grounds.Summary.En, grounds.WhoDecides.Zh], Assert.NotEmpty);
        Assert.Equal(("text", 0, 2), (grounds.Evidence[0].Part, grounds.Evidence[0].Start, grounds.Evidence[0].Length));
        var opened = desk.Store.Find("f")!;
        Assert.Equal((ReviewState.Open, ObjectionAnswer.Upheld, desk.Now), (opened.State, opened.Objections[0].Answer, opened.Objections[0].AnsweredAt));
        Assert.Equal(ReviewRefusalReason.SamePerson, (await desk.DecideAsync("f", ReviewVerdict.Holds, Chen)).Refusal?.Reason);
        Assert.Equal(ReviewVerdict.DoesNotHold, (await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Wu)).OrThrow().Outcome);
        Assert.Equal(Shown(desk.Store), Shown(await desk.AnotherAsync()));
    }

    [Fact]
    public async Task One_that_is_rejected_leaves_the_finding_as_it_was()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        await desk.DecideAsync("f", ReviewVerdict.Holds, Chen);
        await desk.Store.LodgeObjectionAsync(desk.Objecting("f", Sun, "LiNa"), Stop);
        await desk.Store.TellGroundsAsync(desk.Objecting("f", Sun, "LiNa"), PolicyCatalog.Clauses, Stop);

        (await desk.Store.AnswerObjectionAsync(desk.Objecting("f", Wu, answer: ObjectionAnswer.Rejected), Stop)).OrThrow();

        Assert.Equal((ReviewState.Settled, ReviewVerdict.Holds), (desk.Store.Find("f")!.State, desk.Store.Find("f")!.Verdict));
        // It is answered, and the same one is not lodged again.
        Assert.Equal(ReviewRefusalReason.State, (await desk.Store.AnswerObjectionAsync(desk.Objecting("f", Wu, answer: ObjectionAnswer.Upheld), Stop)).Refusal?.Reason);
        Assert.Equal(ReviewRefusalReason.State, (await desk.Store.LodgeObjectionAsync(desk.Objecting("f", Sun, "LiNa"), Stop)).Refusal?.Reason);
    }

    [Fact]
    public async Task Grounds_are_told_to_the_person_alone()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        await desk.Store.LodgeObjectionAsync(desk.Objecting("f", Sun, "LiNa"), Stop);

        var (receipt, grounds) = await desk.Store.TellGroundsAsync(desk.Objecting("f", Sun, "QianYu"), PolicyCatalog.Clauses, Stop);

        Assert.Equal(ReviewRefusalReason.NotTheSubject, receipt.Refusal?.Reason);
        Assert.Null(grounds);
        Assert.Null(desk.Store.Find("f")!.Objections[0].GroundsToldAt);
    }

    [Fact]
    public async Task Nobody_is_on_record_as_told_what_cannot_be_told()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync(Screened("f", rule: "acme/unknown"));
        await desk.Store.LodgeObjectionAsync(desk.Objecting("f", Sun, "LiNa"), Stop);

        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.Store.TellGroundsAsync(desk.Objecting("f", Sun, "LiNa"), PolicyCatalog.Clauses, Stop));

        Assert.Null(desk.Store.Find("f")!.Objections[0].GroundsToldAt);
    }

    [Fact]
    public async Task An_act_that_lacks_what_it_is_about_is_an_error()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");

        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.Store.LodgeObjectionAsync(desk.Objecting("f", Sun), Stop));
        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.Store.AnswerObjectionAsync(desk.Objecting("f", Sun), Stop));
        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.Store.ReopenAsync(new() { FindingId = "f", Reason = "再看", By = Chen, At = desk.Now }, Stop));
        Assert.Throws<ArgumentException>(() => desk.Decision("f", ReviewVerdict.Holds, Chen) with { Reason = " " });
        Assert.Throws<ArgumentOutOfRangeException>(() => desk.Decision("f", (ReviewVerdict)9, Chen));
    }
}
