using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>The person began to work for the company.</summary>
public sealed record Joined : PersonnelEvent;

/// <summary>The person gave notice, or was given it. They still work until the last working day.</summary>
public sealed record Resigned : PersonnelEvent
{
    /// <summary>The last working day by the company's calendar, where it is settled. One before the notice is kept: some walk out first.</summary>
    public DateOnly? LastWorkingDay { get; init; }

    /// <summary>The accounts that the person holds and must hand over; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<AccountProfile>))]
    public KnownList<AccountProfile> Accounts { get; init => field = FactGuard.Items(value); }
}

/// <summary>The person left the company.</summary>
/// <exception cref="ArgumentException">They would leave before they joined.</exception>
public sealed record Departed : PersonnelEvent
{
    /// <summary>The last working day by the company's calendar; <see langword="null"/> where it is the day of the departure.</summary>
    public DateOnly? LastWorkingDay { get; init; }

    /// <summary>The accounts that the person still held then, one handed over before not among them; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<AccountProfile>))]
    public KnownList<AccountProfile> Accounts { get; init => field = FactGuard.Items(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) =>
        FactGuard.NotBefore(at, person?.JoinedAt, $"{nameof(Person)}.{nameof(Participant.JoinedAt)}", nameof(At));
}

/// <summary>The person is away, and takes up no new work in that time.</summary>
public sealed record LeaveTaken : PersonnelEvent
{
    /// <summary>The first instant of the absence.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="Until"/>.</exception>
    public required DateTimeOffset From
    {
        get;
        init
        {
            FactGuard.NotBefore(Until, value, nameof(From), nameof(Until));
            field = value;
        }
    }

    /// <summary>The first instant after the absence; <see langword="null"/> where it is open.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="From"/>.</exception>
    public DateTimeOffset? Until { get; init => field = FactGuard.NotBefore(value, From, nameof(From)); }

    /// <summary>The id of the person who stands in, where somebody does.</summary>
    public string? DeputyId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>The person is on call: urgent matters reach them outside working hours too.</summary>
public sealed record OnCallAssigned : PersonnelEvent
{
    /// <summary>The first instant on call.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="Until"/>.</exception>
    public required DateTimeOffset From
    {
        get;
        init
        {
            if (Until != default) FactGuard.NotBefore(Until, value, nameof(From), nameof(Until));
            field = value;
        }
    }

    /// <summary>The first instant no longer on call.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="From"/>.</exception>
    public required DateTimeOffset Until
    {
        get;
        init
        {
            FactGuard.NotBefore(value, From, nameof(From));
            field = value;
        }
    }
}

/// <summary>The person handed an account over.</summary>
/// <remarks>A handover to oneself, or to nobody whom the company designated, is kept: the policy judges it.</remarks>
public sealed record AccountHandedOver : PersonnelEvent
{
    /// <summary>The account.</summary>
    public required AccountProfile Account { get; init => field = FactGuard.NotNull(value); }

    /// <summary>Who took it over; <see langword="null"/> where that is not known.</summary>
    public Participant? Recipient { get; init; }

    /// <summary>The ids of those whom the company designated to take it over; empty: nobody.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> DesignatedRecipientIds { get; init => field = FactGuard.Ids(value); }

    /// <summary>The person's last working day by the company's calendar, where known.</summary>
    public DateOnly? LastWorkingDay { get; init; }

    /// <summary>What became of the work information in it.</summary>
    public WorkDataDisposition WorkData { get; init => field = FactGuard.Defined(value); }
}

/// <summary>What becomes of the work information in an account that changes hands.</summary>
public enum WorkDataDisposition
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>There was none.</summary>
    NothingHeld,

    /// <summary>It was backed up.</summary>
    BackedUp,

    /// <summary>It went to the successor with the account.</summary>
    Transferred,

    /// <summary>It was deleted as the company asked.</summary>
    DeletedAsInstructed,

    /// <summary>It was deleted although nobody asked for it.</summary>
    Deleted,

    /// <summary>Nobody dealt with it.</summary>
    LeftUndealt,
}
