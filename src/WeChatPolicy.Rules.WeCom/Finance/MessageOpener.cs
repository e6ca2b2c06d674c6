using System.Security.Cryptography;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Decrypts the messages of a page: the random key by the company's private key, the message by the vendor's library.</summary>
/// <remarks>
/// RSA takes some hundred times as long as all the rest of a message. With several threads the random keys of the next block
/// are opened together before the first of them is needed; the block is small, so that little is in vain where a host stops.
/// </remarks>
internal sealed class MessageOpener(IWeComFinanceSdk sdk, ArchiveKeys keys, int parallelism)
{
    private const int KeysEach = 32;

    private readonly ParallelOptions _threads = new() { MaxDegreeOfParallelism = parallelism };
    private ChatPage? _page;
    private (byte[]? Key, ArchiveRejectReason? Reason)[] _opened = [];
    private int _openedUpTo;

    public void Begin(ChatPage page)
    {
        _page = page;
        _openedUpTo = 0;
        if (parallelism > 1) _opened = new (byte[]?, ArchiveRejectReason?)[page.Entries.Count];
    }

    /// <summary>Decrypts the message of an entry that is complete.</summary>
    /// <exception cref="WeComSdkException">The vendor's library did not.</exception>
    public byte[]? Open(int index, in EntryFields fields, SequenceLedger ledger, out ArchiveRejectReason? reason)
    {
        if (parallelism > 1 && index >= _openedUpTo) OpenBlock(index, ledger);
        byte[]? key = null;
        reason = null;
        if (parallelism > 1) (key, reason) = _opened[index];
        if (key is null && reason is null) key = keys.Open(fields.KeyVersion!.Value, fields.RandomKey, out reason);
        if (key is null) return null;
        try
        {
            return sdk.DecryptData(key, fields.Message);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
            if (parallelism > 1) _opened[index] = default;
        }
    }

    /// <summary>Overwrites the random keys that nobody asked for.</summary>
    public void End()
    {
        foreach (var (key, _) in _opened) CryptographicOperations.ZeroMemory(key);
        _opened = [];
        _page = null;
    }

    private void OpenBlock(int from, SequenceLedger ledger)
    {
        var page = _page!;
        _openedUpTo = Math.Min(page.Entries.Count, from + (KeysEach * parallelism));
        Parallel.For(from, _openedUpTo, _threads, index =>
        {
            var entry = page.Entries[index];

            // What was handed out already, or shares its number and may be the same message, is not opened in advance.
            if (entry.Sequence is not { } number || !ledger.IsNew(number) || (index > 0 && page.Entries[index - 1].Sequence == number)) return;
            var fields = new EntryFields(page.Bytes(entry));
            if (fields.Fault() is not null) return;
            var key = keys.Open(fields.KeyVersion!.Value, fields.RandomKey, out var reason);
            _opened[index] = (key, reason);
        });
    }
}
