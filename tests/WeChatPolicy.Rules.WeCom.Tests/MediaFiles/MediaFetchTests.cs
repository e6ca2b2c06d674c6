using System.Globalization;

namespace WeChatPolicy.Rules.WeCom.Tests.MediaFiles;

/// <summary>Chunks put together, held to what the archive announced; what goes wrong has a name.</summary>
public class MediaFetchTests
{
    private static readonly byte[] s_content = Carried.Content;
    private static readonly string s_md5 = Carried.Md5Of(s_content);
    private static readonly string s_otherMd5 = Carried.Md5Of([1, 2, 3]);
    private static readonly long s_size = s_content.Length;

    /// <summary>The announced MD5 and size, how large a chunk is, what becomes of it, and how many bytes came.</summary>
    public static TheoryData<string?, long?, int, MediaReason, long> Announced => new()
    {
        { s_md5, s_size, 4, MediaReason.Complete, s_size },
        { s_md5, s_size, 1, MediaReason.Complete, s_size },
        { s_md5, s_size, 4096, MediaReason.Complete, s_size },
        { s_md5.ToUpperInvariant(), s_size, 4, MediaReason.Complete, s_size },
        { s_md5, null, 4, MediaReason.Complete, s_size },
        { s_md5, s_size + 1, 4, MediaReason.OtherSize, s_size },
        { s_md5, s_size - 1, 4, MediaReason.OtherSize, s_size },
        { s_md5, 0, 4, MediaReason.OtherSize, s_size },
        { null, s_size, 4, MediaReason.Unverified, s_size },
        { null, null, 4, MediaReason.Unverified, s_size },
        { "no digest at all", s_size, 4, MediaReason.Unverified, s_size },
        { "", null, 4, MediaReason.Unverified, s_size },
        { s_otherMd5, s_size, 4, MediaReason.DigestDiffers, s_size },
        { s_otherMd5, null, 4, MediaReason.DigestDiffers, s_size },
        { s_otherMd5, s_size + 5, 4, MediaReason.TooShort, s_size },
        { s_otherMd5, s_size - 5, 4, MediaReason.TooLong, s_size },
        { null, s_size + 5, 4, MediaReason.TooShort, s_size },
        { null, 6, 4, MediaReason.TooLong, 8 },
        { null, 8, 4, MediaReason.TooLong, 12 },
        { s_md5, 1L << 40, 4, MediaReason.TooLarge, 0 },
    };

    /// <summary>The code of the vendor and what it means for the file; nothing: it may pass.</summary>
    public static TheoryData<int, MediaReason?, string> Codes => new()
    {
        { 10001, null, "network" },
        { 10003, null, "system" },
        { 10002, null, "unreadable-data" },
        { 45009, null, "rate-limit" },
        { -1, null, "busy" },
        { 10005, MediaReason.UnknownId, "invalid-file-id" },
        { 10010, MediaReason.Expired, "data-expired" },
        { 301048, MediaReason.Expired, "file-expired" },
        { 10009, MediaReason.Refused, "address-not-allowed" },
        { 10011, MediaReason.Refused, "certificate" },
        { 301052, MediaReason.Refused, "service-expired" },
        { 77777, MediaReason.Refused, "unknown" },
    };

    [Theory]
    [MemberData(nameof(Announced))]
    public void What_arrives_is_held_to_what_was_announced(string? md5, long? size, int chunk, MediaReason reason, long received)
    {
        using var destination = new MemoryStream();
        var outcome = new MediaFetcher(new ScriptedSdk(s_content, chunk)).Fetch(Carried.File(md5, size), destination, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((reason, received), (outcome.Reason, outcome.ReceivedSize));
        Assert.Equal(received, destination.Length);
        if (outcome.IsWhole) Assert.Equal(s_content, destination.ToArray());
        if (outcome.IsWhole) Assert.Equal(s_md5, outcome.ReceivedDigest!.Value);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_of_the_vendor_is_named_and_only_what_may_pass_is_an_exception(int code, MediaReason? reason, string name)
    {
        using var destination = new MemoryStream();
        var fetcher = new MediaFetcher(new ScriptedSdk(s_content).FailsAt(2, code));

        var outcome = reason is null
            ? Assert.Throws<MediaInterruptedException>(() => fetcher.Fetch(Carried.File(s_md5, s_size), destination, cancellationToken: TestContext.Current.CancellationToken)).Outcome
            : fetcher.Fetch(Carried.File(s_md5, s_size), destination, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((reason ?? MediaReason.Interrupted, 8, name), (outcome.Reason, outcome.ReceivedSize, outcome.SdkError));
        Assert.Equal(code, outcome.SdkCode);
        Assert.False(outcome.IsWhole);
    }

    [Fact]
    public void What_broke_off_goes_on_from_the_index_that_the_exception_tells()
    {
        using var destination = new MemoryStream();
        var file = Carried.File(s_md5, s_size);
        var broken = Assert.Throws<MediaInterruptedException>(() => new MediaFetcher(new ScriptedSdk(s_content).FailsAt(3, 10001)).Fetch(file, destination, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(new MediaPosition("12", 12), broken.Position);

        // Half a chunk that was written before the process died counts for nothing.
        destination.Write([0, 0]);
        var sdk = new ScriptedSdk(s_content);
        Assert.Equal(MediaReason.Complete, new MediaFetcher(sdk).Fetch(file, destination, broken.Position, TestContext.Current.CancellationToken).Reason);
        Assert.Equal("12", sdk.Asked[0]);
        Assert.Equal(s_content, destination.ToArray());
    }

    [Fact]
    public void A_message_of_the_exception_and_of_an_outcome_shows_no_id_and_no_name()
    {
        var broken = Assert.Throws<MediaInterruptedException>(() => new MediaFetcher(new ScriptedSdk(s_content).FailsAt(0, 10001)).Fetch(Carried.File(id: "secret-id"), Stream.Null, cancellationToken: TestContext.Current.CancellationToken));
        Assert.All([broken.Message, broken.Outcome.ToString(), broken.Position.ToString(), Carried.File(id: "secret-id").ToString()], text =>
        {
            Assert.DoesNotContain("secret-id", text, StringComparison.Ordinal);
            Assert.DoesNotContain("预算", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void To_go_on_the_destination_holds_what_came_before()
    {
        var fetcher = new MediaFetcher(new ScriptedSdk(s_content));
        using var shorter = new MemoryStream([1, 2, 3]);
        Assert.Throws<ArgumentException>(() => fetcher.Fetch(Carried.File(), shorter, new MediaPosition("12", 12), TestContext.Current.CancellationToken));
        using var oneWay = new OneWayStream();
        Assert.Throws<ArgumentException>(() => fetcher.Fetch(Carried.File(), oneWay, new MediaPosition("12", 12), TestContext.Current.CancellationToken));
        Assert.Equal(MediaReason.Unverified, fetcher.Fetch(Carried.File(), oneWay, cancellationToken: TestContext.Current.CancellationToken).Reason);
    }

    /// <summary>The index that each chunk names as the next one, behind the index that it was asked for.</summary>
    [Theory]
    [InlineData("-:-")]
    [InlineData("-:a a:a")]
    [InlineData("-:a a:-")]
    [InlineData("-:a a:b b:a")]
    [InlineData("-:a a:b b:c c:d d:e e:b")]
    public void Chunks_that_go_in_a_circle_end(string way)
    {
        var next = way.Split(' ').ToDictionary(step => step.Split(':')[0], step => step.Split(':')[1]);
        var sdk = new WaySdk(next);
        using var destination = new MemoryStream();

        var outcome = new MediaFetcher(sdk).Fetch(Carried.File(s_md5, s_size), destination, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(MediaReason.NoProgress, outcome.Reason);
        Assert.InRange(sdk.Calls, 1, 4 * (next.Count + 1));
    }

    [Theory]
    [InlineData(3, MediaReason.Complete)]
    [InlineData(16, MediaReason.Complete)]
    [InlineData(17, MediaReason.NoProgress)]
    public void A_few_empty_chunks_are_waited_for(int empty, MediaReason reason)
    {
        // Each names another index, as if there were something to come.
        var sdk = new ScriptedSdk(s_content);
        for (var call = 0; call < empty; call++)
        {
            var next = call == empty - 1 ? "0" : $"e{call}";
            sdk.At(call, () => new MediaChunk(default, next, isLast: false));
        }

        Assert.Equal(reason, new MediaFetcher(sdk).Fetch(Carried.File(s_md5, s_size), Stream.Null, cancellationToken: TestContext.Current.CancellationToken).Reason);
    }

    [Fact]
    public void An_empty_file_is_whole()
    {
        var outcome = new MediaFetcher(new ScriptedSdk([])).Fetch(Carried.File("d41d8cd98f00b204e9800998ecf8427e", 0), Stream.Null, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((MediaReason.Complete, 0L), (outcome.Reason, outcome.ReceivedSize));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void What_has_no_id_is_not_asked_for(string? id)
    {
        var sdk = new ScriptedSdk(s_content);
        Assert.Equal(MediaReason.NoId, new MediaFetcher(sdk).Fetch(Carried.File(s_md5, s_size, id), Stream.Null, cancellationToken: TestContext.Current.CancellationToken).Reason);
        Assert.Empty(sdk.Asked);
    }

    [Fact]
    public void What_is_announced_small_and_never_ends_ends_at_the_limit()
    {
        using var destination = new MemoryStream();
        var outcome = new MediaFetcher(new EndlessSdk(), new MediaOptions { MaxBytes = 10_000 }).Fetch(Carried.File(s_md5, s_size), destination, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(MediaReason.TooLarge, outcome.Reason);
        Assert.InRange(destination.Length, 1, 10_000);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_file()
    {
        var chunk = new byte[64 * 1024];
        var sdk = new EndlessSdk(chunk, last: 1_600);
        var allocated = Allocation.Least(() => new MediaFetcher(sdk).Fetch(Carried.File(), Stream.Null), attempts: 3);
        Assert.InRange(allocated, 0, 1_000_000);
    }

    [Fact]
    public void It_ends_between_two_chunks_when_it_is_asked_to()
    {
        using var stop = new CancellationTokenSource();
        var sdk = new ScriptedSdk(s_content);
        sdk.At(1, () =>
        {
            stop.Cancel();
            return new MediaChunk(s_content.AsMemory(4, 4), "8", isLast: false);
        });
        Assert.Throws<OperationCanceledException>(() => new MediaFetcher(sdk).Fetch(Carried.File(), Stream.Null, null, stop.Token));
        Assert.Equal(2, sdk.Asked.Count);
    }

    [Fact]
    public void Bounds_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MediaOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MediaOptions { ChunkTimeout = TimeSpan.Zero });
    }

    private sealed class WaySdk(Dictionary<string, string> next) : IWeComFinanceSdk
    {
        public int Calls { get; private set; }

        public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout)
        {
            Calls++;
            return new MediaChunk(new byte[] { 1 }, next[index ?? "-"] is var to && to == "-" ? null : to, isLast: false);
        }

        public byte[] GetChatData(long sequence, int limit, TimeSpan timeout) => throw new NotSupportedException();

        public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }

    private sealed class EndlessSdk(byte[]? chunk = null, int last = int.MaxValue) : IWeComFinanceSdk
    {
        private readonly byte[] _chunk = chunk ?? new byte[777];

        public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout)
        {
            var number = index is null ? 0 : int.Parse(index, CultureInfo.InvariantCulture);
            return new MediaChunk(_chunk, (number + 1).ToString(CultureInfo.InvariantCulture), number + 1 >= last);
        }

        public byte[] GetChatData(long sequence, int limit, TimeSpan timeout) => throw new NotSupportedException();

        public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }

    /// <summary>A stream as a network's: it is written to, and that is all.</summary>
    private sealed class OneWayStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override bool CanRead => false;
    }
}
