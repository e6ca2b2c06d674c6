namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A duty as a fact states it.</summary>
internal sealed record NaiveDuty(string Rule, string Key, Party Debtor, DateTimeOffset OpenedAt, DateTimeOffset Due, string? Term, string By)
{
    /// <summary>Whether nobody else could meet it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Who asked, where it is an answer that is owed.</summary>
    public Party? Creditor { get; init; }
}

/// <summary>What a message says in its conversation, or an answer by another way.</summary>
internal sealed record NaiveSaying(string Conversation, string Speaker)
{
    public bool CanAnswer { get; init; }

    public bool Insists { get; init; }

    public bool StandsInChat { get; init; }

    /// <summary>The other one, in a chat of two.</summary>
    public string? To { get; init; }

    public string? RepliesTo { get; init; }

    public bool IsPressing { get; init; }

    public bool IsKnownOrdinary { get; init; }

    /// <summary>How idle it is: 0 not at all, 1 small talk, 2 off the topic, 3 found so.</summary>
    public int Idle { get; init; }
}

/// <summary>What one fact does at one instant to what is about one thing.</summary>
internal sealed record NaiveEffect
{
    public required DateTimeOffset At { get; init; }

    public required string FactId { get; init; }

    /// <summary>Such as <c>account:acc1</c>.</summary>
    public required string About { get; init; }

    public bool IsState { get; init; }

    public List<NaiveDuty> Opens { get; } = [];

    /// <summary>The rules whose duties of the key it meets.</summary>
    public List<(string Rule, string Key)> Meets { get; } = [];

    public NaiveSaying? Says { get; init; }

    public string? Recalls { get; init; }

    public DutyDecision? Decides { get; init; }

    /// <summary>What a state tells of an instant: under one id it may be told of again with more.</summary>
    public string Version => IsState ? string.Join('\n', [.. Meets.Select(met => met.Rule), .. Opens.Select(duty => $"{duty.Rule} {duty.Debtor}")]) : "";

    /// <summary>At one instant what only opens comes first.</summary>
    public int Rank => Meets.Count == 0 && Says is null && Recalls is null && Decides is null ? 0 : 1;
}
