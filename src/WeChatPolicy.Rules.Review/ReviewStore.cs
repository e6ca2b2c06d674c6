using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Review;

/// <summary>
/// The review of findings by officers, kept in a <see cref="FactLog"/>: a fold over the log's entries of its own kinds
/// (<see cref="ReviewKinds"/>). There is no second truth beside the log; opening it again gives the same state.
/// </summary>
/// <remarks>
/// <para>
/// Every method may be called from any thread. Several stores may stand over one log, as far as its storage lets several write: a step says
/// on which version of its finding it is based, the log takes the first of two, and the second is refused
/// (<see cref="ReviewRefusalReason.Stale"/>) and is itself on record. A step that is sent again is taken once.
/// </para>
/// <para>
/// Findings enter by <see cref="AddAsync(PolicyDecision, Fact, CancellationToken)"/>. The same archive screened twice adds nothing; a finding that another
/// policy makes too is the same one, with its decision; one that another policy no longer makes stays and is marked (<see cref="ReviewedFinding.LapsedUnder"/>).
/// </para>
/// <para>
/// What is written is pseudonyms, masked excerpts, places and digests; and whatever reviewers write as reasons and notes, who should write no names there.
/// A log of its own opens fastest: entries of other kinds are passed over, but read.
/// </para>
/// </remarks>
public sealed partial class ReviewStore : IAsyncDisposable
{
    // Two stores that take steps of one finding over and over lose a race each time at most once: whoever lost looks again.
    private const int MostAttempts = 64;

    private readonly FactLog _log;
    private readonly ReviewOptions _options;
    private readonly TimeProvider _time;
    private readonly FindingKeeper _keeper;
    private readonly ReviewBook _book;
    private readonly Lock _reading = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    private ReviewStore(FactLog log, ReviewOptions options, TimeProvider time)
    {
        (_log, _options, _time) = (log, options.Checked(), time);
        Pseudonyms = new ReviewPseudonyms(_options.Key.Span);
        _keeper = new FindingKeeper(Pseudonyms);
        _book = new ReviewBook(new HarmlessTexts(_options.SimilarDismissal));
    }

    /// <summary>The pseudonyms of people in this review.</summary>
    public ReviewPseudonyms Pseudonyms { get; }

    /// <summary>How many findings there are.</summary>
    public int Count
    {
        get
        {
            lock (_reading) return _book.Findings.Count;
        }
    }

    /// <summary>Opens the review that a log holds, or begins one in it.</summary>
    /// <param name="log">The log; it stays the host's, who closes it.</param>
    /// <param name="options">How findings are reviewed; they decide about steps from now on, and change nothing that was done.</param>
    /// <param name="time">The clock of terms.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The key is too short, or an option is out of range.</exception>
    /// <exception cref="ReviewStoreException">The review is of a newer version, was begun with another key, or an entry of it cannot be understood.</exception>
    /// <exception cref="FactLogException">The log cannot be read or written.</exception>
    public static async ValueTask<ReviewStore> OpenAsync(FactLog log, ReviewOptions options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        var store = new ReviewStore(log, options, time);
        await store.CatchUpAsync(cancellationToken).ConfigureAwait(false);
        if (store._book.Begun is null)
        {
            if (store._book.Findings.Count > 0) throw new ReviewStoreException("The log holds steps of a review and not its beginning. Verify the log, and put back a sound copy.");
            await store.BeginAsync(cancellationToken).ConfigureAwait(false);
        }

        return store._book.Begun!.KeyCheck == store.Pseudonyms.Check
            ? store
            : throw new ReviewStoreException("The review was begun with another key: pseudonyms and fingerprints would be others. Open it with the key that it began with.");
    }

    /// <summary>Takes up what other stores wrote to the log.</summary>
    /// <inheritdoc cref="OpenAsync" path="/exception"/>
    public async ValueTask RefreshAsync(CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await CatchUpAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for a step under way. The log stays open.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        _turn.Release();
    }

    /// <summary>How many findings there are; nothing of them.</summary>
    public override string ToString() => $"Review of {Count} finding(s)";

    private async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _log.AppendAsync(ReviewRecords.Of(new StoreBegun(ReviewRecords.CurrentVersion, Pseudonyms.Check), _time.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        }
        catch (FactLogConflictException)
        {
            // Somebody else began it at the same time.
        }

        await CatchUpAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask CatchUpAsync(CancellationToken cancellationToken)
    {
        await foreach (var entry in _log.ReadAsync(_book.Sequence, cancellationToken).ConfigureAwait(false))
        {
            lock (_reading) _book.Apply(entry);
        }
    }

    /// <summary>Looks at the state, plans records on it, and appends them; where somebody else was faster, looks again.</summary>
    /// <param name="plan">What to append, and what to answer once it stands there.</param>
    /// <param name="cancellationToken">Heeded until the records are being committed.</param>
    private async ValueTask<T> WriteAsync<T>(Func<(IReadOnlyList<LogRecord> Records, T Answer)> plan, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                await CatchUpAsync(cancellationToken).ConfigureAwait(false);
                var (records, answer) = plan();
                try
                {
                    if (records.Count > 0) await _log.AppendManyAsync(records, cancellationToken).ConfigureAwait(false);
                }
                catch (FactLogConflictException) when (attempt < MostAttempts)
                {
                    continue;
                }

                // What is stored is stored: from here on nobody is told that it was cancelled.
                await CatchUpAsync(CancellationToken.None).ConfigureAwait(false);
                return answer;
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
