namespace WeChatPolicy.Rules.Files;

/// <summary>What one inspection may still spend, the containers in it included. One thread uses it at a time.</summary>
internal sealed class InspectionBudget
{
    private readonly long _started;
    private readonly long _mayExpandTo;
    private long _expanded;
    private int _members;

    /// <summary>A budget for one file.</summary>
    /// <param name="options">The bounds.</param>
    /// <param name="fileBytes">The length of the file, of which it may unpack to so many times.</param>
    /// <param name="cancellationToken">Ends the inspection.</param>
    public InspectionBudget(FileInspectionOptions options, long fileBytes, CancellationToken cancellationToken)
    {
        (Options, CancellationToken) = (options, cancellationToken);
        _started = options.TimeProvider.GetTimestamp();
        _mayExpandTo = Math.Max(options.FreeExpansionBytes, fileBytes > long.MaxValue / options.MaxExpansionRatio ? long.MaxValue : fileBytes * options.MaxExpansionRatio);
    }

    public FileInspectionOptions Options { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The bound of the whole file that was met.</summary>
    public RemarkCode? Met { get; private set; }

    /// <summary>Ends what is being read where time is up. Cheap enough for every page, row or element.</summary>
    /// <exception cref="BoundMetException">Time is up, or a bound that ends everything was met before.</exception>
    public void Check()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (Met is { } met) throw new BoundMetException(met);
        if (Options.TimeProvider.GetElapsedTime(_started) > Options.MaxTime) Meet(RemarkCode.TookTooLong);
    }

    /// <summary>Counts bytes that came out of something packed.</summary>
    /// <exception cref="BoundMetException">They are more than it may unpack to.</exception>
    public void SpendExpanded(long bytes)
    {
        _expanded += bytes;
        if (_expanded > Options.MaxExpandedBytes) Meet(RemarkCode.ExpandsTooFar);
        if (_expanded > _mayExpandTo) Meet(RemarkCode.ExpandsTooMuch);
    }

    /// <summary>Counts a member of a container.</summary>
    /// <exception cref="BoundMetException">There are too many.</exception>
    public void SpendMember()
    {
        if (++_members > Options.MaxMembers) Meet(RemarkCode.TooManyMembers);
    }

    // Once met, a bound of the whole file ends every reader that asks.
    private void Meet(RemarkCode bound)
    {
        Met = bound;
        throw new BoundMetException(bound);
    }
}
