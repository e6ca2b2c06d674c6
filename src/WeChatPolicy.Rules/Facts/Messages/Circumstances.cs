using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>What a host knows about a message, or a file, that its content does not show.</summary>
/// <remarks>Everything is unknown unless said; <see cref="Unknown"/> is shared by all facts about which nothing is known.</remarks>
public sealed record Circumstances
{
    /// <summary>Nothing is known.</summary>
    public static Circumstances Unknown { get; } = new();

    /// <summary>What a person who looked found the message to be for.</summary>
    public UsagePurpose Activity { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether what it says is so.</summary>
    public Veracity Veracity { get; init => field = FactGuard.Defined(value); }

    /// <summary>How confidential its content is.</summary>
    public Classification Classification { get; init => field = FactGuard.Defined(value); }

    /// <summary>How pressing it is.</summary>
    public Importance Importance { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether work needs this content to be shared with these recipients.</summary>
    public Ternary NeededForWork { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether what it tells was decided or issued in a formal way: a resolution, minutes, a document with a number.</summary>
    public Ternary FormallyDecided { get; init => field = FactGuard.Defined(value); }

    /// <summary>How its content was protected before it was sent.</summary>
    public Protection Protection { get; init => field = FactGuard.Defined(value); }

    /// <summary>The topics (business, product, project) that it publishes something about; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> Topics { get; init => field = FactGuard.Items(value); }

    /// <summary>The approvals of its publication; empty: there are none.</summary>
    [JsonConverter(typeof(KnownListConverter<Approval>))]
    public KnownList<Approval> Approvals { get; init => field = FactGuard.Items(value); }

    /// <summary>The consents that people gave to what it does with their data or words; empty: there are none.</summary>
    [JsonConverter(typeof(KnownListConverter<Consent>))]
    public KnownList<Consent> Consents { get; init => field = FactGuard.Items(value); }

    /// <summary>Whether the company's procedure gives another ground than consent for what it does with personal data.</summary>
    public Ternary OtherGround { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whose data it discloses, found by somebody who looked; empty: nobody's.</summary>
    [JsonConverter(typeof(KnownListConverter<DataSubject>))]
    public KnownList<DataSubject> Discloses { get; init => field = FactGuard.Items(value); }

    /// <summary>The id of the supervisor, or of the host's own process, that marked it as constructive; otherwise <see langword="null"/>.</summary>
    public string? CommendedBy { get; init; }

    /// <summary>Which of them are told.</summary>
    internal FactFields Fields =>
        (Activity != UsagePurpose.Unknown ? FactFields.Activity : FactFields.None)
        | (Veracity != Veracity.Unknown ? FactFields.Veracity : FactFields.None)
        | (Classification != Classification.Unknown ? FactFields.Classification : FactFields.None)
        | (Discloses.IsKnown ? FactFields.Discloses : FactFields.None)
        | (Topics.IsKnown ? FactFields.Topics : FactFields.None)
        | (CommendedBy is not null ? FactFields.Commendation : FactFields.None);

    /// <summary>Nothing of the content.</summary>
    public override string ToString() => nameof(Circumstances);
}
