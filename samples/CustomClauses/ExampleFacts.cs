using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace CustomClauses;

/// <summary>What happened in a made-up company: for each clause something that keeps it and something that breaks it.</summary>
internal static class ExampleFacts
{
    private static readonly Participant s_employee = new() { Id = "zhang.wei", Kind = ParticipantKind.Employee, Department = "销售部" };
    private static readonly Participant s_colleague = new() { Id = "li.na", Kind = ParticipantKind.Employee, Department = "研发部" };
    private static readonly Participant s_customer = new() { Id = "customer-chen", Kind = ParticipantKind.Customer };
    private static readonly Approval s_approval = new() { ApproverId = "wang.fang", GivenAt = At(9) };

    public static IReadOnlyList<(string About, Fact Fact)> All { get; } =
    [
        ("A customer is written to in the afternoon", ToCustomer("m1", 15, "报价单已发您邮箱，请查收")),
        ("A customer is written to at half past ten at night", ToCustomer("m2", 22, "您好，方案改好了，方便看一下吗")),
        ("The same, and it is urgent", ToCustomer("m3", 22, "您好，系统告警，请马上看一下") with { Circumstances = new() { Importance = Importance.Urgent } }),
        ("A bank card number goes to a customer", ToCustomer("m4", 10, "请将货款汇至 6222 0200 0000 0000 018")),
        ("A contract is sent to a customer, approvals: none", Contract("f1", [])),
        ("A contract is sent to a customer, one approval", Contract("f2", [s_approval])),
        ("A contract is sent to a customer, approvals not known", Contract("f3", null)),
        ("Sensitive data are exported with one approval", new DataExported
        {
            Id = "x1",
            At = At(11),
            Account = new AccountProfile { Id = "zhang.wei", HolderId = "zhang.wei" },
            Actor = s_employee,
            Classification = Classification.Sensitive,
            Approvals = new KnownList<Approval>([s_approval]),
        }),
        ("The code name in the project's group", InGroup("m5", "room-qingluan", "青鸾的接口今天联调")),
        ("The code name in the sales group, in disguise", InGroup("m6", "room-sales", "听说青*鸾要上线了")),
    ];

    /// <summary>A message that the clause of quiet hours does not mind, unless they begin an hour earlier.</summary>
    public static Message Evening { get; } = ToCustomer("m7", 21, "您好，会议纪要请查收");

    private static DateTimeOffset At(int hour) => new(2026, 5, 12, hour, 30, 0, TimeSpan.FromHours(8));

    private static Message ToCustomer(string id, int hour, string text) => new()
    {
        Id = id,
        Sender = s_employee,
        Recipients = [s_customer],
        Conversation = new() { Id = "chat-chen", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
        SentAt = At(hour),
        Text = text,
    };

    private static Message InGroup(string id, string room, string text) => new()
    {
        Id = id,
        Sender = s_employee,
        Recipients = [s_colleague],
        Conversation = new() { Id = room, Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        SentAt = At(12),
        Text = text,
    };

    private static FileTransfer Contract(string id, IReadOnlyList<Approval>? approvals) => new()
    {
        Id = id,
        Sender = s_employee,
        Recipients = [s_customer],
        SentAt = At(16),
        Channel = TransferChannel.WeChat,
        FileName = "采购合同.pdf",
        Format = FileFormat.Pdf,
        Circumstances = new() { Approvals = approvals is null ? default : new KnownList<Approval>(approvals) },
    };
}
