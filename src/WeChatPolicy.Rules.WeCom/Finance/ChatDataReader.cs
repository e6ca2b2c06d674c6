namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads a company's archive from the vendor: asks for page after page, decrypts, decodes, and hands out every message with its sequence number, in order.</summary>
/// <remarks>
/// <para>One page is held at a time. A message that cannot be decrypted costs only itself and comes as a reject, with the code
/// that says why. A page that cannot be read to its end throws <see cref="ChatPageException"/>: what was handed out before is
/// in <see cref="Checkpoint"/>, and <see cref="Read"/> goes on from there whenever the host tries again.</para>
/// <para>It is not for several threads at once; keys and library belong to the caller, who disposes of them.</para>
/// </remarks>
public sealed class ChatDataReader
{
    private readonly IWeComFinanceSdk _sdk;
    private readonly ArchiveReader _reader;
    private readonly ChatDataReaderOptions _options;
    private readonly MessageOpener _opener;
    private readonly Dictionary<string, long> _rejects = new(StringComparer.Ordinal);
    private readonly SharedNumbers _run = new();
    private SequenceLedger _ledger;
    private long? _failedOn;

    /// <summary>A reader.</summary>
    /// <param name="sdk">The vendor's library of the company.</param>
    /// <param name="keys">The company's private keys.</param>
    /// <param name="reader">What decodes the messages; without one, a reader that knows no directory.</param>
    /// <param name="options">Page size, waiting and bounds other than the usual ones.</param>
    public ChatDataReader(IWeComFinanceSdk sdk, ArchiveKeys keys, ArchiveReader? reader = null, ChatDataReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sdk);
        ArgumentNullException.ThrowIfNull(keys);
        _sdk = sdk;
        _reader = reader ?? new ArchiveReader();
        _options = options ?? new ChatDataReaderOptions();
        _opener = new MessageOpener(sdk, keys, _options.Parallelism);
        _ledger = new SequenceLedger(ChatCheckpoint.Start, _options.MaxGaps);
    }

    /// <summary>How far messages were handed out. It covers the message at hand: save it once that is dealt with.</summary>
    public ChatCheckpoint Checkpoint => _ledger.Checkpoint();

    /// <summary>How many rejects were handed out so far, by their code (<see cref="ArchiveRejectReason.Code"/>).</summary>
    public IReadOnlyDictionary<string, long> Rejects => _rejects;

    /// <summary>Reads what lies behind a checkpoint, until the vendor has no more.</summary>
    /// <param name="from">From where on; without one, from where this reader stands.</param>
    /// <param name="cancellationToken">Ends reading between two messages; a call that waits for the vendor ends with its time-out.</param>
    /// <returns>Every entry of the answers, in the order of the sequence.</returns>
    /// <exception cref="ChatPageException">A page failed or could not be read to its end.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<SequencedLine> Read(ChatCheckpoint? from = null, CancellationToken cancellationToken = default)
    {
        if (from is not null) _ledger = new SequenceLedger(from, _options.MaxGaps);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = (_ledger.Last, _ledger.Missing);
            var page = Pull();
            foreach (var line in Lines(page, cancellationToken)) yield return line;
            if (page.ErrorCode != 0) throw Failed("sdk-error", "The vendor answered with an error.", new WeComSdkException("GetChatData", page.ErrorCode));
            if (page.Fault is { } fault) throw Failed(fault, "What was whole in it was handed out.");
            if (page.Entries.Count == 0) yield break;
            if (before == (_ledger.Last, _ledger.Missing)) throw Failed("no-progress", "It holds nothing behind the number that was asked for.");
        }
    }

    private ChatPage Pull()
    {
        try
        {
            return ChatPage.Read(_sdk.GetChatData(_ledger.Last, _options.PageSize, _options.Timeout), _options.MaxAnswerBytes);
        }
        catch (WeComSdkException error)
        {
            throw Failed("sdk-error", "The vendor's library failed.", error);
        }
    }

    private IEnumerable<SequencedLine> Lines(ChatPage page, CancellationToken cancellationToken)
    {
        _opener.Begin(page);
        _run.Forget();
        try
        {
            for (var i = 0; i < page.Entries.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return Line(page, i);
            }
        }
        finally
        {
            _opener.End();
        }
    }

    private SequencedLine Line(ChatPage page, int index)
    {
        var entry = page.Entries[index];
        var bytes = page.Bytes(entry);
        if (_ledger.Last > 0 && entry.Sequence - _ledger.Last > _options.MaxLeap) throw Failed("sequence-leap", $"The next number, {entry.Sequence}, lies so far ahead that it may be damaged; where it is right, go on with ChatCheckpoint.After({entry.Sequence - 1}).");
        var fields = new EntryFields(bytes);
        var standing = _run.Note(entry.Sequence, fields.MessageId, _ledger);
        var line = standing == SequenceOrder.Repeated ? _reader.Reject(bytes, ArchiveRejectReason.RepeatedSequence, fields.MessageId) : Decode(page, index, fields);

        // Only now that nothing can fail any more: a message of which nothing came counts as not handed out.
        var missing = 0L;
        if (standing == SequenceOrder.Next) (standing, missing) = _ledger.Note(entry.Sequence!.Value);
        if (entry.GoesBack && standing is SequenceOrder.Next or SequenceOrder.AfterGap) standing = SequenceOrder.GoingBack;
        if (line.Reject is { } reject) _rejects[reject.Reason.Code] = _rejects.GetValueOrDefault(reject.Reason.Code) + 1;
        return new SequencedLine(entry.Sequence, standing, missing, fields.MessageId, fields.KeyVersion, line);
    }

    private ArchiveLine Decode(ChatPage page, int index, in EntryFields fields)
    {
        var reason = fields.Fault();
        byte[]? message = null;
        if (reason is null)
        {
            try
            {
                message = _opener.Open(index, fields, _ledger, out reason);
                _failedOn = null;
            }
            catch (WeComSdkException error) when (_failedOn != fields.Sequence && error.MayBeRetried && error.Name != "unreadable-data")
            {
                // The machine's fault rather than the message's. Where it fails a second time, it costs this message alone.
                _failedOn = fields.Sequence;
                _run.Forget();
                throw Failed("sdk-error", "The vendor's library failed at the next message.", error);
            }
            catch (WeComSdkException error)
            {
                reason = ArchiveRejectReason.NotDecrypted(error.Name, error.Code);
            }
        }

        if (message is null) return _reader.Reject(page.Bytes(page.Entries[index]), reason!, fields.MessageId);
        return message.AsSpan().ContainsAnyExcept(" \t\r\n"u8) ? _reader.Decode(message) : _reader.Reject(page.Bytes(page.Entries[index]), ArchiveRejectReason.NothingDecrypted, fields.MessageId);
    }

    private ChatPageException Failed(string code, string what, WeComSdkException? error = null) => new(code, what, Checkpoint, error);
}
