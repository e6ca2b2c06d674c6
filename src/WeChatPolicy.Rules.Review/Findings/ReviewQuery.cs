namespace WeChatPolicy.Rules.Review;

/// <summary>Which findings a list shows; what is left out does not matter.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record ReviewQuery
{
    /// <summary>The most findings of a page: 1,000.</summary>
    public const int MostOnAPage = 1000;

    /// <summary>The id of the rule.</summary>
    public string? RuleId { get; init; }

    /// <summary>The number of the clause.</summary>
    public string? Clause { get; init; }

    /// <summary>The id of the room.</summary>
    public string? RoomId { get; init; }

    /// <summary>The pseudonym of the person.</summary>
    public string? Person { get; init; }

    /// <summary>The states; empty for all.</summary>
    public IReadOnlyList<ReviewState> States { get; init; } = [];

    /// <summary>What it is settled as.</summary>
    public ReviewVerdict? Verdict { get; init; }

    /// <summary>What the host was asked to do.</summary>
    public Enforcement? Enforcement { get; init; }

    /// <summary>From this instant on. What tells no instant is in no list that asks for one.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this instant.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Who has it in hand, or gave one of its verdicts.</summary>
    public string? Officer { get; init; }

    /// <summary>Whether the last policy still makes it.</summary>
    public bool? Lapsed { get; init; }

    /// <summary>The key of the page: <see cref="ReviewPage.Next"/> of the page before; <see langword="null"/> for the first.</summary>
    public ReviewPageKey? After { get; init; }

    /// <summary>How many findings a page has, 1 to <see cref="MostOnAPage"/>.</summary>
    public int Size
    {
        get;
        init => field = value is >= 1 and <= MostOnAPage ? value : throw new ArgumentOutOfRangeException(nameof(Size), value, $"A page has 1 to {MostOnAPage} findings.");
    } = 50;

    internal bool Asks(ReviewedFinding reviewed)
    {
        var finding = reviewed.Finding;
        return (RuleId is null || finding.RuleId == RuleId)
            && (Clause is null || finding.Clause == Clause)
            && (RoomId is null || finding.RoomId == RoomId)
            && (Person is null || finding.Person == Person)
            && (States.Count == 0 || States.Contains(reviewed.State))
            && (Verdict is null || reviewed.Verdict == Verdict)
            && (Enforcement is null || finding.Enforcement == Enforcement)
            && (From is null || finding.At >= From)
            && (Before is null || finding.At < Before)
            && (Lapsed is null || reviewed.LapsedUnder is not null == Lapsed)
            && (Officer is null || reviewed.HeldBy == Officer || reviewed.Steps.Any(step => step.Act == ReviewAct.Decide && step.By == Officer));
    }
}

/// <summary>The place of a finding in a list: newest first, what tells no instant last, then by id. It stays where it is whatever is added or decided.</summary>
/// <param name="At">The instant of the finding.</param>
/// <param name="Id">Its id.</param>
public sealed record ReviewPageKey(DateTimeOffset? At, string Id) : IComparable<ReviewPageKey>
{
    /// <inheritdoc/>
    public int CompareTo(ReviewPageKey? other)
    {
        if (other is null) return 1;
        var byTime = Nullable.Compare(other.At, At);
        return byTime != 0 ? byTime : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>Whether one stands before another.</summary>
    public static bool operator <(ReviewPageKey left, ReviewPageKey right) => Comparer<ReviewPageKey>.Default.Compare(left, right) < 0;

    /// <summary>Whether one stands behind another.</summary>
    public static bool operator >(ReviewPageKey left, ReviewPageKey right) => Comparer<ReviewPageKey>.Default.Compare(left, right) > 0;

    /// <summary>Whether one does not stand behind another.</summary>
    public static bool operator <=(ReviewPageKey left, ReviewPageKey right) => !(left > right);

    /// <summary>Whether one does not stand before another.</summary>
    public static bool operator >=(ReviewPageKey left, ReviewPageKey right) => !(left < right);
}

/// <summary>A page of a list.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record ReviewPage
{
    /// <summary>The findings, newest first.</summary>
    public required IReadOnlyList<ReviewedFinding> Findings { get; init; }

    /// <summary>How many findings the list has, on all pages.</summary>
    public required int Matching { get; init; }

    /// <summary>The key of the next page; <see langword="null"/> on the last one.</summary>
    public ReviewPageKey? Next { get; init; }

    /// <summary>How many are shown of how many.</summary>
    public override string ToString() => $"{Findings.Count} of {Matching}";
}
