using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>What is held does not grow with the archive.</summary>
public class PageMemoryTests
{
    [Fact]
    public void Four_times_as_many_pages_hold_no_more()
    {
        using var keys = Company.Keys(1);
        var few = Held(keys, 2_000);
        var many = Held(keys, 8_000);
        Assert.True(many < few + 200_000, $"{few} bytes are held behind 2,000 messages, {many} behind 8,000.");
    }

    /// <summary>The bytes that reader and library hold at the last message.</summary>
    private static long Held(ArchiveKeys keys, long count)
    {
        using var sdk = new EndlessSdk(count);
        var reader = new ChatDataReader(sdk, keys, new ArchiveReader(options: new ArchiveReaderOptions { DuplicateWindow = 1000 }), new ChatDataReaderOptions { PageSize = 100 });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        foreach (var line in reader.All())
        {
            if (line.Sequence == count) return GC.GetTotalMemory(forceFullCollection: true) - before;
        }

        throw new InvalidOperationException("The last message did not come.");
    }

    /// <summary>Makes pages as they are asked for.</summary>
    private sealed class EndlessSdk(long count) : IWeComFinanceSdk
    {
        private readonly string _wrapped = Company.Wrapped();

        public byte[] GetChatData(long sequence, int limit, TimeSpan timeout) => Company.Answer(Enumerable.Range(1, (int)Math.Min(limit, count - sequence)).Select(next => string.Create(
            CultureInfo.InvariantCulture, $$"""{"seq":{{sequence + next}},"msgid":"m{{sequence + next}}","publickey_ver":1,"encrypt_random_key":"{{_wrapped}}","encrypt_chat_msg":"{{Company.Body(Company.Message(sequence + next))}}"}""")));

        public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage) => Convert.FromBase64String(Encoding.UTF8.GetString(encryptedMessage));

        public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
