namespace WeChatPolicy.Rules;

/// <summary>Something that a person of the company did, or that befell them. The set of such events is closed.</summary>
public abstract record PersonnelEvent : Fact
{
    private protected PersonnelEvent()
    {
    }

    /// <summary>Who did it; where it befell somebody, whom.</summary>
    public required Participant Person
    {
        get;
        init
        {
            CheckTimes(FactGuard.NotNull(value), At);
            field = value;
        }
    }

    /// <summary>When; <see langword="null"/> where that is not known. Such an event opens no timed duty.</summary>
    public DateTimeOffset? At
    {
        get;
        init
        {
            CheckTimes(Person, value);
            field = value;
        }
    }

    internal override DateTimeOffset? Instant => At;

    /// <summary>Who acted; the company where that was nobody of its own: employees and leavers are judged, nobody else.</summary>
    internal override Party Subject => Person.Kind == ParticipantKind.Employee ? Party.Person(Person.Id) : Party.Company;

    /// <summary>Refuses what the time of the event makes impossible; the person may still be missing.</summary>
    private protected virtual void CheckTimes(Participant? person, DateTimeOffset? at)
    {
    }
}
