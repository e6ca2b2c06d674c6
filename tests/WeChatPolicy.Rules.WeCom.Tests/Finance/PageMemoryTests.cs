using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>What is held does not grow with the archive.</summary>
public class PageMemoryTests
{
    /// <summary>The page at hand, and the one before it as long as somebody's local variable says so.</summary>
    private const int MostPages = 2;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_more_than_the_page_at_hand_is_held(int parallelism)
    {
        using var keys = Company.Keys(1);
        using var sdk = new EndlessSdk(3_000);
        foreach (var line in new ChatDataReader(sdk, keys, options: new ChatDataReaderOptions { PageSize = 100, Parallelism = parallelism }).All())
        {
            Assert.NotNull(line.Line.Message);
            if (line.Sequence is not (1_450 or 2_950)) continue;
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.InRange(sdk.Held, 1, MostPages);
        }

        Assert.Equal(31, sdk.Pages);
    }

    /// <summary>Makes pages as they are asked for.</summary>
    private sealed class EndlessSdk(long count) : IWeComFinanceSdk
    {
        private readonly string _wrapped = Company.Wrapped();

        private readonly List<WeakReference> _answers = [];

        public int Pages => _answers.Count;

        /// <summary>How many answers somebody still holds.</summary>
        public int Held => _answers.Count(answer => answer.IsAlive);

        public byte[] GetChatData(long sequence, int limit, TimeSpan timeout)
        {
            var answer = Page(sequence, limit);
            _answers.Add(new WeakReference(answer));
            return answer;
        }

        public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage) => Convert.FromBase64String(Encoding.UTF8.GetString(encryptedMessage));

        public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout) => throw new NotSupportedException();

        public void Dispose()
        {
        }

        private byte[] Page(long sequence, int limit) => Company.Answer(Enumerable.Range(1, (int)Math.Min(limit, count - sequence)).Select(next => string.Create(
            CultureInfo.InvariantCulture, $$"""{"seq":{{sequence + next}},"msgid":"m{{sequence + next}}","publickey_ver":1,"encrypt_random_key":"{{_wrapped}}","encrypt_chat_msg":"{{Company.Body(Company.Message(sequence + next))}}"}""")));
    }
}
