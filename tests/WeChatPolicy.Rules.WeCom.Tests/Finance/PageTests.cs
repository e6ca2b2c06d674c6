using System.Text;
using WeChatPolicy.Rules.Tests.Damage;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>Answers that fail: nothing that was read is lost, nothing is judged twice, and the host knows from where to go on.</summary>
public class PageTests
{
    private static readonly ChatDataReaderOptions s_smallPages = new() { PageSize = 2 };

    [Fact]
    public void Pages_are_asked_for_until_there_is_no_more()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3, 4, 5);
        var reader = new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { PageSize = 2, Timeout = TimeSpan.FromSeconds(7) });

        Assert.Equal([1, 2, 3, 4, 5], reader.All().Select(line => line.Sequence!.Value));
        Assert.Equal([0, 2, 4, 5], sdk.Asked.Select(asked => asked.Sequence));
        Assert.All(sdk.Asked, asked => Assert.Equal((2, TimeSpan.FromSeconds(7)), (asked.Limit, asked.Timeout)));
    }

    [Theory]
    [InlineData("", "answer-cut-off")]
    [InlineData(" ", "answer-cut-off")]
    [InlineData("{", "answer-cut-off")]
    [InlineData("""{"errcode":0,"chatdata":[""", "answer-cut-off")]
    [InlineData("""{"errcode":0,"chatdata":[]""", "answer-cut-off")]
    [InlineData("""{"errcode":0,"errmsg":"o""", "answer-cut-off")]
    [InlineData("[]", "answer-broken")]
    [InlineData("null", "answer-broken")]
    [InlineData("<html>", "answer-broken")]
    [InlineData("""{"errcode":0,"chatdata":[]} tail""", "answer-broken")]
    [InlineData("""{"errcode":0,"chatdata":[}""", "answer-broken")]
    [InlineData("""{"errcode":0,,"chatdata":[]}""", "answer-broken")]
    [InlineData("""{"errcode":45009,"errmsg":"secret hint","chatdata":[]}""", "sdk-error")]
    [InlineData("""{"errcode":301058,"errmsg":"secret hint"}""", "sdk-error")]
    [InlineData("""{"errcode":"0x","chatdata":[]}""", "sdk-error")]
    public void An_answer_that_fails_is_asked_for_again_and_nothing_is_lost(string answer, string code)
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3, 4);
        sdk.Planned.Enqueue(_ => null);
        sdk.Planned.Enqueue(_ => Encoding.UTF8.GetBytes(answer));
        var reader = new ChatDataReader(sdk, keys, options: s_smallPages);
        var judged = new List<long>();

        var error = Assert.Throws<ChatPageException>(() => Gather(reader.All(), judged));
        Assert.Equal((code, 2), (error.Code, error.ResumeFrom.Sequence));
        Assert.Contains("behind sequence 2", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret hint", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(code == "sdk-error", error.SdkError is not null);
        Gather(reader.All(error.ResumeFrom), judged);
        Assert.Equal([1, 2, 3, 4], judged);
    }

    [Fact]
    public void The_vendors_library_may_fail_at_a_page()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3, 4);
        sdk.Planned.Enqueue(_ => null);
        sdk.Planned.Enqueue(_ => throw new WeComSdkException("GetChatData", 10001));
        var reader = new ChatDataReader(sdk, keys, options: s_smallPages);
        var judged = new List<long>();

        var error = Assert.Throws<ChatPageException>(() => Gather(reader.All(), judged));
        Assert.Equal(("sdk-error", "network", true), (error.Code, error.SdkError!.Name, error.SdkError.MayBeRetried));
        Gather(reader.All(), judged);
        Assert.Equal([1, 2, 3, 4], judged);
    }

    [Fact]
    public void An_answer_cut_off_anywhere_loses_nothing_and_repeats_nothing()
    {
        using var keys = Company.Keys(1);
        var whole = Company.Answer(Company.Entry(1), Company.Entry(3), Company.Entry(2));
        for (var cut = 0; cut < whole.Length; cut += 3)
        {
            using var sdk = FakeSdk.Of(1, 3, 2, 4);
            var answer = whole[..cut];
            sdk.Planned.Enqueue(_ => answer);
            var reader = new ChatDataReader(sdk, keys);
            var judged = new List<long>();
            Assert.Equal("answer-cut-off", Assert.Throws<ChatPageException>(() => Gather(reader.All(), judged)).Code);
            var restarted = new ChatDataReader(sdk, keys);
            Gather(restarted.All(ChatCheckpoint.Parse(reader.Checkpoint.ToJson())), judged);

            // A vendor that has sent 3 is not asked for 2 again, where it was cut off: it is missing, and counted.
            var lost = reader.Checkpoint.Sequence == 3 && !judged.Contains(2);
            Assert.Equal(lost ? [1L, 3, 4] : [1, 2, 3, 4], judged.Order());
            Assert.Equal(lost ? 1 : 0, restarted.Checkpoint.Missing);
        }
    }

    [Fact]
    public void An_answer_that_holds_nothing_new_is_no_end_and_no_endless_loop()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2);
        sdk.Planned.Enqueue(_ => null);
        sdk.Planned.Enqueue(_ => Company.Answer(Company.Entry(1), Company.Entry(2)));
        var reader = new ChatDataReader(sdk, keys, options: s_smallPages);

        Assert.Equal("no-progress", Assert.Throws<ChatPageException>(() => reader.All().Count()).Code);
        Assert.Equal(2, reader.Checkpoint.Sequence);
        Assert.Empty(reader.All());
    }

    [Fact]
    public void An_answer_beyond_the_limit_is_not_read()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3);
        var reader = new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { MaxAnswerBytes = 100 });

        Assert.Equal("answer-too-large", Assert.Throws<ChatPageException>(() => reader.All().Count()).Code);
    }

    [Theory]
    [InlineData(10003, true)]
    [InlineData(10001, true)]
    [InlineData(10002, false)]
    [InlineData(10006, false)]
    [InlineData(10008, false)]
    [InlineData(12345, false)]
    public void A_message_that_the_machine_failed_at_is_tried_again_once_and_one_that_is_damaged_is_not(int code, bool again)
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3);
        sdk.Refuses = message => message.Contains("m2", StringComparison.Ordinal) ? new WeComSdkException("DecryptData", code) : null;
        var reader = new ChatDataReader(sdk, keys);
        var judged = new List<long>();
        if (again)
        {
            Assert.Equal(1, Assert.Throws<ChatPageException>(() => Gather(reader.All(), judged)).ResumeFrom.Sequence);
        }

        var lines = reader.All().ToList();

        Assert.Equal("not-decrypted", lines.Single(line => line.Sequence == 2).Line.Reject!.Reason.Code);
        Assert.Contains($"{code}", lines.Single(line => line.Sequence == 2).Line.Reject!.Reason.Text.En, StringComparison.Ordinal);
        Assert.Equal(again ? [2, 3] : [1, 2, 3], lines.Select(line => line.Sequence!.Value));
    }

    [Fact]
    public void What_failed_once_and_then_works_is_judged()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3);
        var failures = 1;
        sdk.Refuses = message => message.Contains("m2", StringComparison.Ordinal) && failures-- > 0 ? new WeComSdkException("DecryptData", 10003) : null;
        var reader = new ChatDataReader(sdk, keys);
        var judged = new List<long>();

        Assert.Throws<ChatPageException>(() => Gather(reader.All(), judged));
        Gather(reader.All(), judged);
        Assert.Equal([1, 2, 3], judged);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_host_that_stops_goes_on_behind_what_it_was_handed(int parallelism)
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3, 4, 5);
        var options = new ChatDataReaderOptions { Parallelism = parallelism };
        var judged = new List<long>();
        var reader = new ChatDataReader(sdk, keys, options: options);
        foreach (var line in reader.All())
        {
            judged.Add(line.Sequence!.Value);
            if (line.Sequence == 3) break;
        }

        Gather(new ChatDataReader(sdk, keys, options: options).All(reader.Checkpoint), judged);
        Assert.Equal([1, 2, 3, 4, 5], judged);
    }

    [Fact]
    public void Reading_ends_between_two_messages_where_it_is_cancelled()
    {
        using var keys = Company.Keys(1);
        using var sdk = FakeSdk.Of(1, 2, 3);
        using var source = new CancellationTokenSource();
        var reader = new ChatDataReader(sdk, keys);
        var judged = new List<long>();

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var line in reader.Read(cancellationToken: source.Token))
            {
                judged.Add(line.Sequence!.Value);
                if (line.Sequence == 2) source.Cancel();
            }
        });
        Assert.Equal(2, reader.Checkpoint.Sequence);
        Gather(reader.Read(cancellationToken: TestContext.Current.CancellationToken), judged);
        Assert.Equal([1, 2, 3], judged);
    }

    [Fact]
    public void Whatever_is_wrong_with_an_answer_ends_in_outcomes_or_in_the_one_error()
    {
        using var keys = Company.Keys(1);
        DamageLaw.Holds("an answer", Company.Answer(Company.Entry(1), Company.Entry(2)), damaged =>
        {
            using var sdk = new FakeSdk();
            sdk.Planned.Enqueue(_ => damaged);
            var judged = new List<string>();
            foreach (var line in new ChatDataReader(sdk, keys).All())
            {
                if (line.Line.Message is { } message) judged.Add(message.Id);
            }

            Assert.Equal(judged.Distinct(), judged);
        }, error => error is ChatPageException, seed: 14, most: 400);
    }

    private static void Gather(IEnumerable<SequencedLine> lines, List<long> judged)
    {
        foreach (var line in lines)
        {
            if (line.Line.Message is not null) judged.Add(line.Sequence!.Value);
        }
    }
}
