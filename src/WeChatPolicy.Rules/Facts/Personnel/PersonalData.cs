using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>The person collected, used or disclosed somebody's personal data or, of a customer or partner, information about them.</summary>
/// <remarks>One fact concerns the data of one person or firm.</remarks>
public abstract record PersonalDataEvent : PersonnelEvent
{
    private protected PersonalDataEvent()
    {
    }

    /// <summary>Whose data they are. <see cref="Participant.Kind"/> tells an employee's from a customer's or a partner's.</summary>
    public required Participant DataOf { get; init => field = FactGuard.NotNull(value); }

    /// <summary>The consents to it; empty: there are none.</summary>
    [JsonConverter(typeof(KnownListConverter<Consent>))]
    public KnownList<Consent> Consents { get; init => field = FactGuard.Items(value); }

    /// <summary>Whether there is a ground other than consent in the company's procedure, such as a legal duty.</summary>
    public Ternary OtherGround { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the steps that the company prescribes for it were taken.</summary>
    public Ternary PrescribedStepsTaken { get; init => field = FactGuard.Defined(value); }

    /// <summary>The id of the message or file that it was done with, where there is one.</summary>
    public string? SourceId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>The person collected personal data.</summary>
public sealed record PersonalDataCollected : PersonalDataEvent;

/// <summary>The person used personal data.</summary>
public sealed record PersonalDataUsed : PersonalDataEvent;

/// <summary>The person disclosed personal data.</summary>
public sealed record PersonalDataDisclosed : PersonalDataEvent
{
    /// <summary>To whom; empty: to the public.</summary>
    [JsonConverter(typeof(KnownListConverter<Participant>))]
    public KnownList<Participant> Recipients { get; init => field = FactGuard.Items(value); }

    /// <summary>Whether it was done over WeChat.</summary>
    public Ternary OverWeChat { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether work needed it.</summary>
    public Ternary NeededForWork { get; init => field = FactGuard.Defined(value); }

    /// <summary>How the data were protected.</summary>
    public Protection Protection { get; init => field = FactGuard.Defined(value); }
}
