namespace WeChatPolicy.Rules;

/// <summary>A batch of entries on its way into a <see cref="FactLog"/>: all of it is stored or nothing. For those who write a log of their own.</summary>
/// <remarks>There is one at a time, and its members are called one after the other. Disposing of a batch that was not committed takes everything back.</remarks>
public interface ILogBatch : IAsyncDisposable
{
    /// <summary>The end of the log as it was committed last; <see langword="null"/> where that record is lost.</summary>
    SealedHead? End { get; }

    /// <summary>Finds what the log holds already.</summary>
    /// <param name="records">What is to be appended.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>For each record, in their order, the entry of its kind and id; <see langword="null"/> where there is none.</returns>
    ValueTask<IReadOnlyList<LogEntry?>> FindAsync(IReadOnlyList<LogRecord> records, CancellationToken cancellationToken);

    /// <summary>Makes entries durable, together with the end that they lead to. Once this completes, a crash loses nothing of them.</summary>
    /// <param name="entries">The entries, in their order; at least one.</param>
    /// <param name="end">The new end.</param>
    /// <param name="cancellationToken">
    /// To be heeded only while everything can be taken back: whoever is told that the batch was cancelled relies on it that nothing is stored.
    /// </param>
    ValueTask CommitAsync(IReadOnlyList<LogEntry> entries, SealedHead end, CancellationToken cancellationToken);
}
