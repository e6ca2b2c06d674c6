using WeChatPolicy.Rules;

namespace Interop;

/// <summary>A made-up company's policy and its people.</summary>
internal static class Company
{
    public static PolicyEngine Engine { get; } = PolicyBuilder.CreateDefault().Build();

    /// <summary>A text that an employee wrote in a work group.</summary>
    public static Message Message(string id, string text) => new()
    {
        Id = id,
        Sender = new Participant { Id = "zhang.wei", Kind = ParticipantKind.Employee },
        Conversation = new Conversation { Id = "room-7", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        SentAt = new DateTimeOffset(2026, 5, 12, 9, 30, 0, TimeSpan.FromHours(8)),
        Text = text,
    };
}
