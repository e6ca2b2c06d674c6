using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>A training session that was held.</summary>
public sealed record TrainingSession : IDated
{
    /// <summary>The host's id of the session, not empty; attendance refers to it.</summary>
    public required string Id { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What it taught.</summary>
    [JsonConverter(typeof(KnownListConverter<TrainingTopic>))]
    public KnownList<TrainingTopic> Topics { get; init => field = FactGuard.AllDefined(value); }

    /// <summary>The posts that it was made for, such as sales; empty: for no post in particular.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> Posts { get; init => field = FactGuard.Ids(value); }

    /// <summary>The cases that it was built on; empty: none.</summary>
    [JsonConverter(typeof(KnownListConverter<TrainingCase>))]
    public KnownList<TrainingCase> Cases { get; init => field = FactGuard.Items(value); }

    /// <summary>How it was given.</summary>
    public TrainingDelivery Delivery { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether everybody was invited.</summary>
    public Ternary ForEveryone { get; init => field = FactGuard.Defined(value); }

    /// <summary>The departments that were invited, where not everybody was; empty: none as such.</summary>
    [JsonConverter(typeof(KnownListConverter<string>))]
    public KnownList<string> Departments { get; init => field = FactGuard.Ids(value); }

    /// <summary>The id.</summary>
    public override string ToString() => $"TrainingSession {Id}";
}

/// <summary>What a session teaches.</summary>
public enum TrainingTopic
{
    /// <summary>How WeChat is used at work.</summary>
    UsageNorms,

    /// <summary>Information security.</summary>
    InformationSecurity,

    /// <summary>How to communicate.</summary>
    CommunicationSkills,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>How a session is given.</summary>
public enum TrainingDelivery
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Online: a learning platform, an official account.</summary>
    Online,

    /// <summary>In a room: a lecture, a discussion.</summary>
    Offline,

    /// <summary>Both in one.</summary>
    OnlineAndOffline,
}

/// <summary>A case that a session was built on.</summary>
public sealed record TrainingCase
{
    /// <summary>Whether it really happened.</summary>
    public Ternary Real { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether it shows what goes wrong.</summary>
    public Ternary ShowsProblem { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether it shows how that is solved.</summary>
    public Ternary ShowsSolution { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether it shows how to prevent it.</summary>
    public Ternary ShowsPrevention { get; init => field = FactGuard.Defined(value); }
}

/// <summary>How the company helps those who study by themselves.</summary>
public sealed record SelfStudy
{
    /// <summary>Nothing is known about it.</summary>
    public static SelfStudy Unknown { get; } = new();

    /// <summary>Whether self-study is encouraged.</summary>
    public Ternary Encouraged { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether there are materials for it.</summary>
    public Ternary MaterialsProvided { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether there is support for it: time, a tutor, a platform.</summary>
    public Ternary SupportProvided { get; init => field = FactGuard.Defined(value); }
}
