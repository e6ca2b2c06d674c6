using System.Text;
using Microsoft.Data.Sqlite;
using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>What a log must be for a review to be opened, and what becomes of one that is not.</summary>
public class StoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        await using var desk = await OpenAsync();
        await desk.Log.AppendAsync(LogRecord.Of(ReviewKinds.Store, "2", Start, Encoding.UTF8.GetBytes($$"""{"version":2,"keyCheck":"{{desk.Store.Pseudonyms.Check}}","more":1}""")), Stop);
        var head = await desk.Log.ReadHeadAsync(Stop);

        var error = await Assert.ThrowsAsync<ReviewStoreException>(async () => await desk.AnotherAsync());

        Assert.Equal(2, error.Sequence);
        Assert.Contains("version 2", error.Message, StringComparison.Ordinal);
        Assert.Equal(head, await desk.Log.ReadHeadAsync(Stop));
        // A store that was open already takes no step either.
        await Assert.ThrowsAsync<ReviewStoreException>(async () => await desk.DecideAsync("f", ReviewVerdict.Holds, Chen, basedOn: 0));
    }

    [Fact]
    public async Task Another_key_is_refused_and_a_short_one_too()
    {
        await using var desk = await OpenAsync();

        var error = await Assert.ThrowsAsync<ReviewStoreException>(async () => await desk.AnotherAsync(static options => options.Key = Key.Reverse().ToArray()));

        Assert.Contains("another key", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.AnotherAsync(static options => options.Key = Key.AsMemory(1)));
    }

    [Fact]
    public async Task Kinds_that_are_not_its_own_pass_untouched()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        await desk.Log.AppendAsync(LogRecord.Of("reviewFromTomorrow", "x", Start, "{}"u8), Stop);
        await desk.Log.AppendAsync(Message("m", "你好"), Stop);

        Assert.Equal(Shown(desk.Store), Shown(await desk.AnotherAsync()));
        (await desk.DecideAsync("f", ReviewVerdict.Holds, Chen)).OrThrow();
    }

    /// <summary>A record of a kind of the review that no review wrote.</summary>
    [Theory]
    [InlineData(ReviewKinds.Step, "{}")]
    [InlineData(ReviewKinds.Step, """{"findingId":"f","version":1,"act":"Bless","at":"2026-04-01T09:00:00+08:00","from":"Open","to":"Open"}""")]
    [InlineData(ReviewKinds.Step, """{"findingId":"f","version":7,"act":"Note","at":"2026-04-01T09:00:00+08:00","from":"Open","to":"Open"}""")]
    [InlineData(ReviewKinds.Step, """{"findingId":"f","version":1,"act":"Reopen","at":"2026-04-01T09:00:00+08:00","from":"Settled","to":"Open"}""")]
    [InlineData(ReviewKinds.Step, """{"findingId":"nowhere","version":1,"act":"Note","at":"2026-04-01T09:00:00+08:00","from":"Open","to":"Open"}""")]
    [InlineData(ReviewKinds.Screening, """{"findingId":"g","ordinal":1,"policyVersion":"v1"}""")]
    [InlineData(ReviewKinds.Screening, """{"findingId":"g","ordinal":1,"policyVersion":"v1","finding":{"id":"g","fingerprint":"AA=="}}""")]
    [InlineData(ReviewKinds.Unmasking, """{"requestId":"u","version":1,"act":"Grant","by":"WuFang","at":"2026-04-01T09:00:00+08:00"}""")]
    [InlineData(ReviewKinds.Reading, """{"by":"","person":"p","factId":"m","purpose":"x","at":"2026-04-01T09:00:00+08:00"}""")]
    [InlineData(ReviewKinds.Store, """{"version":1}""")]
    public async Task What_does_not_follow_is_named_by_its_place(string kind, string json)
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        var receipt = await desk.Log.AppendAsync(LogRecord.Of(kind, "forged", Start, Encoding.UTF8.GetBytes(json)), Stop);

        var error = await Assert.ThrowsAsync<ReviewStoreException>(async () => await desk.AnotherAsync());

        Assert.Equal(receipt.Sequence, error.Sequence);
        Assert.DoesNotContain("Bless", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_that_somebody_changed_in_the_file_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("review-");
        try
        {
            var path = Path.Combine(folder.FullName, "review.db");
            await using (var desk = await OpenAsync(log: Sqlite.SqliteFactLog.Open(path)))
            {
                await desk.AddAsync("f");
                (await desk.DecideAsync("f", ReviewVerdict.Holds, Chen)).OrThrow();
                Assert.True((await desk.Log.VerifyAsync(cancellationToken: Stop)).IsIntact);
            }

            await using (var file = new SqliteConnection($"Data Source={path};Pooling=False"))
            {
                await file.OpenAsync(Stop);
                await using var command = file.CreateCommand();
                // The guard against careless hands is taken away and put back, so that nothing shows but the chain.
                command.CommandText = "DROP TRIGGER entries_never_change; UPDATE entries SET payload = replace(payload, '\"Holds\"', '\"DoesNotHold\"') WHERE kind = 'reviewStep'; "
                    + "CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'A log is append-only.'); END;";
                await command.ExecuteNonQueryAsync(Stop);
            }

            await using var log = Sqlite.SqliteFactLog.Open(path);
            var fault = (await log.VerifyAsync(cancellationToken: Stop)).Fault;
            Assert.Equal((LogFaultKind.Altered, ReviewKinds.Step), (fault?.Kind, fault?.EntryKind));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_option_out_of_range_is_named()
    {
        await using var desk = await OpenAsync();
        Action<ReviewOptions>[] mistakes =
        [
            static options => options.UnmaskingGrants = 3,
            static options => options.UnmaskingTerm = TimeSpan.Zero,
            static options => options.GroupSimilarity = 0.5,
            static options => options.SimilarDismissal = new() { Similarity = 1.1 },
            static options => options.SimilarDismissal = new() { MostSettled = -1 },
            static options => options.Independence = (Independence)9,
        ];

        foreach (var mistake in mistakes) await Assert.ThrowsAnyAsync<ArgumentException>(async () => await desk.AnotherAsync(mistake));
    }
}
