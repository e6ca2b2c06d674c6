namespace WeChatPolicy.Rules.Hosting.Tests.Registration;

/// <summary>Facts that these tests have judged.</summary>
internal static class SampleFacts
{
    private static readonly Conversation s_workGroup = new() { Id = "room-1", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.No };

    public static Message InWorkGroup(string text) => new()
    {
        Id = "m1",
        Sender = new() { Id = "zhao", Kind = ParticipantKind.Employee },
        Conversation = s_workGroup,
        SentAt = new(2026, 6, 1, 10, 0, 0, TimeSpan.FromHours(8)),
        Text = text,
    };
}
