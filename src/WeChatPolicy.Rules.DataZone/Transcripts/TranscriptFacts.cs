using System.Collections.ObjectModel;

namespace WeChatPolicy.Rules.DataZone;

/// <summary>What a host knows of a transcript that its lines do not show. Everything is unknown unless said.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record TranscriptFacts
{
    /// <summary>Nothing is known.</summary>
    public static TranscriptFacts Unknown { get; } = new();

    /// <summary>
    /// What each role is to the company, by its letter: this is who is judged. A role that is not named is what the transcript calls it, or unknown; one that is called
    /// otherwise there is unknown too, which a remark tells. A name that is no letter is a speaker's as well where it stands here.
    /// </summary>
    public IReadOnlyDictionary<string, ParticipantKind> Roles { get; init => field = value ?? throw new ArgumentNullException(nameof(Roles)); } = ReadOnlyDictionary<string, ParticipantKind>.Empty;

    /// <summary>
    /// The same conversation as the zone puts it in the place of <c>{chatcontent}</c>: the same lines without their speakers. It proves which lines begin a message;
    /// without it only the first message is known to be its speaker's, and nothing of the others is surer than <see cref="Confidence.Possible"/>.
    /// </summary>
    public string? Contents { get; init; }

    /// <summary>What sort of conversation it is.</summary>
    public ConversationKind Kind { get; init => field = Defined(value); }

    /// <summary>What it is for. A private one is not judged.</summary>
    public ConversationPurpose Purpose { get; init => field = Defined(value); }

    /// <summary>Whether it is a group for work.</summary>
    public Ternary WorkGroup { get; init => field = Defined(value); }

    /// <summary>Whether people outside the company can read it. Between two it follows from who they are.</summary>
    public Ternary External { get; init => field = Defined(value); }

    /// <summary>Whether messages there go to the supervision group.</summary>
    public Ternary SupervisionChannel { get; init => field = Defined(value); }

    /// <summary>Why it is exempt from judgement, if it is.</summary>
    public ConversationExemption Exemption { get; init => field = Defined(value); }

    /// <summary>How many roles are known; nothing of what was said.</summary>
    public override string ToString() => $"{Roles.Count} role(s)";

    private static TEnum Defined<TEnum>(TEnum value)
        where TEnum : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(TEnum).Name}.");
}
