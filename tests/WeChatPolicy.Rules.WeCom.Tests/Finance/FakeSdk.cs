using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>A vendor in memory. What is planned comes first; then it answers with the entries behind the number, as the vendor does.</summary>
internal sealed class FakeSdk(params IReadOnlyList<(long Sequence, string Entry)> entries) : IWeComFinanceSdk
{
    /// <summary>Answers and failures for the next calls, in turn; null lets the call go through.</summary>
    public Queue<Func<long, byte[]?>> Planned { get; } = new();

    /// <summary>What was asked for.</summary>
    public List<(long Sequence, int Limit, TimeSpan Timeout)> Asked { get; } = [];

    /// <summary>Fails for a message, where it returns one.</summary>
    public Func<string, WeComSdkException?>? Refuses { get; set; }

    public int Decrypted { get; private set; }

    public static FakeSdk Of(params IEnumerable<long> numbers) => new([.. numbers.Select(number => (number, Company.Entry(number)))]);

    public byte[] GetChatData(long sequence, int limit, TimeSpan timeout)
    {
        Asked.Add((sequence, limit, timeout));
        return (Planned.TryDequeue(out var planned) ? planned(sequence) : null)
            ?? Company.Answer(entries.Where(entry => entry.Sequence > sequence).Take(limit).Select(entry => entry.Entry));
    }

    public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage)
    {
        Decrypted++;
        if (Encoding.UTF8.GetString(randomKey) != Company.RandomKey) throw new WeComSdkException("DecryptData", 10008);
        if (!RandomKey.TryDecode(encryptedMessage, out var bytes)) throw new WeComSdkException("DecryptData", 10006);
        var message = Encoding.UTF8.GetString(bytes);
        if (Refuses?.Invoke(message) is { } error) throw error;
        return Encoding.UTF8.GetBytes(message);
    }

    public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
