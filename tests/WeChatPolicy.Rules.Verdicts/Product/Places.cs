namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Where a text is put to be judged: who says it, to whom, in what conversation.</summary>
internal static class Places
{
    // A Monday morning of working days.
    private static readonly DateTimeOffset s_sentAt = new(2025, 3, 3, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly Participant s_employee = new() { Id = "e1", Kind = ParticipantKind.Employee, Name = "甲", Department = "市场部" };
    private static readonly Participant s_colleague = new() { Id = "e2", Kind = ParticipantKind.Employee, Name = "乙", Department = "研发部" };
    private static readonly Participant s_customer = new() { Id = "c1", Kind = ParticipantKind.Customer, Name = "丙" };
    private static readonly AccountProfile s_account = new() { Id = "w1", HolderId = "e1", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };

    private static readonly Conversation s_workGroup = new() { Id = "g", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.No };
    private static readonly Conversation s_direct = new() { Id = "d", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work, External = Ternary.No };
    private static readonly Conversation s_moments = new() { Id = "m", Kind = ConversationKind.Moments, Purpose = ConversationPurpose.Work, External = Ternary.Yes };
    private static readonly Conversation s_withCustomer = new() { Id = "x", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work, External = Ternary.Yes };

    /// <summary>The places by name; each takes an id and a text.</summary>
    public static SortedDictionary<string, Func<string, string, Message>> All { get; } = new(StringComparer.Ordinal)
    {
        ["in a work group"] = (id, text) => Sent(id, text, s_workGroup, s_colleague),
        ["to a colleague"] = (id, text) => Sent(id, text, s_direct, s_colleague),
        ["published"] = (id, text) => Sent(id, text, s_moments),
        ["from outside"] = (id, text) => new Message { Id = id, Sender = s_customer, Recipients = [s_employee], Conversation = s_withCustomer, SentAt = s_sentAt, Text = text },
    };

    private static Message Sent(string id, string text, Conversation conversation, params Participant[] recipients) =>
        new() { Id = id, Sender = s_employee, Account = s_account, Recipients = recipients, Conversation = conversation, SentAt = s_sentAt, Text = text };
}
