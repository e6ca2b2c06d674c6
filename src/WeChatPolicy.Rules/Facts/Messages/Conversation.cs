using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

/// <summary>Where a message was said: a chat of two, a group, Moments, an official account.</summary>
/// <remarks>A snapshot: many messages may share one.</remarks>
public sealed record Conversation
{
    /// <summary>The host's id of the conversation, not empty.</summary>
    public required string Id { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>What sort of conversation it is.</summary>
    public required ConversationKind Kind { get; init => field = FactGuard.Defined(value); }

    /// <summary>The name of the group, where it has one.</summary>
    public string? Name { get; init; }

    /// <summary>What the conversation is for, in the host's word. Decides whether it is in scope (clause 1.2).</summary>
    public ConversationPurpose Purpose { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether it is a group for work, which clause 2.3.4 is about.</summary>
    public Ternary WorkGroup { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether people outside the company can read it.</summary>
    public Ternary External { get; init => field = FactGuard.Defined(value); }

    /// <summary>Why it is exempt from judgement, if it is. An exempt conversation is never read.</summary>
    public ConversationExemption Exemption { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether messages here go to the supervision group (clause 4.1), so that a complaint is a report.</summary>
    public Ternary SupervisionChannel { get; init => field = FactGuard.Defined(value); }

    /// <summary>Who is in it, where the host knows all of them.</summary>
    [JsonConverter(typeof(KnownListConverter<Participant>))]
    public KnownList<Participant> Members { get; init => field = FactGuard.Items(value); }

    /// <summary>Whether what is said here is published: a group, Moments or an official account.</summary>
    [JsonIgnore]
    public bool IsPublication => Kind is ConversationKind.Group or ConversationKind.Moments or ConversationKind.OfficialAccount;

    /// <summary>The kind and id; never the name.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
