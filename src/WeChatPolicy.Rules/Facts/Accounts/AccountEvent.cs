namespace WeChatPolicy.Rules;

/// <summary>Something that happened to a WeChat account, or over it. The set of such events is closed.</summary>
public abstract record AccountEvent : Fact
{
    private protected AccountEvent()
    {
    }

    /// <summary>The account, as the host knew it then.</summary>
    public required AccountProfile Account { get; init => field = FactGuard.NotNull(value); }

    /// <summary>Who did it; where it befell somebody, whom.</summary>
    public required Participant Actor { get; init => field = FactGuard.NotNull(value); }

    /// <summary>When; <see langword="null"/> where that is not known. Such an event opens no timed duty.</summary>
    public DateTimeOffset? At { get; init; }

    internal override DateTimeOffset? Instant => At;

    /// <summary>Who acted; the company where that was nobody of its own: employees and leavers are judged, nobody else.</summary>
    internal override Party Subject => Actor.Kind == ParticipantKind.Employee ? Party.Person(Actor.Id) : Party.Company;
}
