namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>An open duty of the model, and everything that it rests on.</summary>
internal sealed class NaiveOpen
{
    public required string Rule { get; init; }

    public required string Key { get; init; }

    public required Party Debtor { get; set; }

    /// <summary>Who owed it at first, where somebody else owes it now.</summary>
    public Party? First { get; set; }

    public required DateTimeOffset Since { get; set; }

    /// <summary>An extension, or the whole term of whom it was passed on to.</summary>
    public DateTimeOffset? Postponed { get; set; }

    /// <summary>Whether that is a date that somebody set.</summary>
    public bool IsPostponedToADate { get; set; }

    /// <summary>Whether it is due on a date that somebody set, and that is known whatever the calendar knows.</summary>
    public bool IsDueOnADate => IsPostponedToADate && Postponed > Ground.Due;

    public List<NaiveDuty> Grounds { get; } = [];

    /// <summary>The ground that is due first.</summary>
    public NaiveDuty Ground => Grounds.OrderBy(ground => ground.Due).ThenBy(ground => ground.OpenedAt).ThenBy(ground => ground.By, StringComparer.Ordinal).First();

    public DateTimeOffset Deadline => Postponed > Ground.Due ? Postponed.Value : Ground.Due;

    public bool IsOwedBy(string person) => Debtor == Party.Person(person) || First == Party.Person(person);

    public void Add(NaiveDuty ground)
    {
        if (!Grounds.Exists(other => other.By == ground.By)) Grounds.Add(ground);
    }
}
