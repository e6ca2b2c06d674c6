namespace WeChatPolicy.Rules;

/// <summary>What one receiver did with a file, as of an instant.</summary>
/// <remarks>Steps out of order, such as archived and never viewed, are kept.</remarks>
public sealed record FileReceipt
{
    /// <summary>The receiver's id, not empty.</summary>
    public required string RecipientId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>The instant that the rest holds at, where known. Set it first: a later step is refused.</summary>
    /// <exception cref="ArgumentException">A step is later.</exception>
    public DateTimeOffset? AsOf
    {
        get;
        init
        {
            var asOf = value ?? default;
            FactGuard.NotAfterState(Received, asOf, nameof(Received));
            FactGuard.NotAfterState(Viewed, asOf, nameof(Viewed));
            FactGuard.NotAfterState(Processed, asOf, nameof(Processed));
            FactGuard.NotAfterState(Archived, asOf, nameof(Archived));
            FactGuard.NotAfterState(ProblemFound, asOf, nameof(ProblemFound));
            FactGuard.NotAfterState(ProblemRaised, asOf, nameof(ProblemRaised));
            field = value;
        }
    }

    /// <summary>The receipt.</summary>
    public Completion Received { get; init => field = FactGuard.NotAfterState(value, AsOf ?? default); }

    /// <summary>Looking at it.</summary>
    public Completion Viewed { get; init => field = FactGuard.NotAfterState(value, AsOf ?? default); }

    /// <summary>Dealing with it.</summary>
    public Completion Processed { get; init => field = FactGuard.NotAfterState(value, AsOf ?? default); }

    /// <summary>Saving or archiving it as the company prescribes.</summary>
    public Completion Archived { get; init => field = FactGuard.NotAfterState(value, AsOf ?? default); }

    /// <summary>Finding a problem in it; <see cref="Completion.NotDone"/>: there was none to be seen.</summary>
    public Completion ProblemFound { get; init => field = FactGuard.NotAfterState(value, AsOf ?? default); }

    /// <summary>Taking the problem up with the sender.</summary>
    public Completion ProblemRaised { get; init => field = FactGuard.NotAfterState(value, AsOf ?? default); }

    internal static FileReceipt[] OneEach(FileReceipt[] receipts, string field = nameof(FileTransfer.Receipts))
    {
        if (receipts.Length < 2) return receipts;
        var seen = new HashSet<string>(receipts.Length, StringComparer.Ordinal);
        for (var i = 0; i < receipts.Length; i++)
        {
            if (!seen.Add(receipts[i].RecipientId)) throw new ArgumentException($"'{field}[{i}].{nameof(RecipientId)}' has an entry already.", field);
        }

        return receipts;
    }
}
