namespace WeChatPolicy.Rules.Workflows.Tests;

/// <summary>Facts that a test changes where it matters.</summary>
internal static class Facts
{
    public static readonly DateTimeOffset At = new(2024, 5, 14, 10, 0, 0, TimeSpan.FromHours(8));

    public static Participant Employee { get; } = new() { Id = "zhang", Kind = ParticipantKind.Employee, Department = "sales" };

    public static Participant Customer { get; } = new() { Id = "wang", Kind = ParticipantKind.Customer };

    public static Message Message { get; } = new()
    {
        Id = "m1",
        Sender = Employee,
        Conversation = new Conversation { Id = "c1", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        Recipients = [Customer, new Participant { Id = "li", Kind = ParticipantKind.Employee }],
        SentAt = At,
        Text = "报价单明天发您，请放心",
        Mentions = ["wang"],
    };

    public static Account Account { get; } = new() { Id = "a1", AsOf = At, Profile = new AccountProfile { Id = "wx1", HolderId = "zhang" } };

    public static FileTransfer File { get; } = new() { Id = "f1", Sender = Employee, FileName = "offer.pdf", SentAt = At, AnnouncedSize = 10 };
}
