using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>The forty rules of <c>host-rules.json</c> told once more, as conditions in C#: what a rules engine is given that knows no workflow text.</summary>
internal static class HostConditions
{
    private static readonly DateTimeOffset s_move = new(2024, 5, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly TimeSpan s_china = TimeSpan.FromHours(8);
    private static readonly string[] s_boardRooms = ["board", "board-2", "board-3"];

    public static IReadOnlyList<(string Name, Expression<Func<Message, bool>> Holds)> All { get; } =
    [
        ("LateContact", message => message.SentAt != null && (message.SentAt.Value.ToOffset(s_china).Hour >= 22 || message.SentAt.Value.ToOffset(s_china).Hour < 7)),
        ("SundayContact", message => message.SentAt != null && message.SentAt.Value.ToOffset(s_china).DayOfWeek == DayOfWeek.Sunday),
        ("BeforeTheMove", message => message.SentAt != null && message.SentAt.Value < s_move),
        ("FromAPersonalAccount", message => message.Account != null && message.Account.Ownership == AccountOwnership.Personal),
        ("FromAnotherAccount", message => message.Account != null && message.Account.HolderId != null && message.Account.HolderId != message.Sender.Id),
        ("ToACustomer", message => message.Recipients.Any(x => x.Kind == ParticipantKind.Customer)),
        ("ToManyPeople", message => message.Recipients.Count > 50),
        ("ToARobot", message => message.Recipients.Any(x => x.Kind == ParticipantKind.Robot)),
        ("ToNobody", message => message.Recipients.Count == 0),
        ("ToAudit", message => message.Recipients.Any(x => x.Department == "审计部")),
        ("MentionsTheBoss", message => message.Mentions.Contains("boss")),
        ("MentionsMany", message => message.Mentions.Count > 20),
        ("MentionsAnOutsider", message => message.Recipients.Any(x => x.Kind == ParticipantKind.Outsider && message.Mentions.Any(m => m == x.Id))),
        ("InTheBoardRoom", message => s_boardRooms.Contains(message.Conversation.Id)),
        ("InMoments", message => message.Conversation.Kind == ConversationKind.Moments),
        ("InAnOutsideGroup", message => message.Conversation.External == Ternary.Yes && message.Conversation.WorkGroup == Ternary.Yes),
        ("InAPrivateGroup", message => message.Conversation.Purpose == ConversationPurpose.Private && message.Circumstances.Activity == UsagePurpose.Work),
        ("Recalled", message => message.Recalled == Ternary.Yes),
        ("LongText", message => message.Text.Length > 2000),
        ("Empty", message => message.Kind == MessageKind.Text && message.Text.Length == 0),
        ("RedPacket", message => message.Kind == MessageKind.RedPacket),
        ("FileWithoutWords", message => message.Kind == MessageKind.File && message.Parts.Count == 0),
        ("ForwardsMuch", message => message.Forwarded.Count > 50),
        ("ForwardsPictures", message => message.Forwarded.Any(x => x.Kind == MessageKind.Image)),
        ("Sensitive", message => message.Circumstances.Classification >= Classification.Sensitive),
        ("InternalOutside", message => message.Circumstances.Classification >= Classification.Internal && message.Recipients.Any(x => x.Kind == ParticipantKind.Partner)),
        ("UrgentByChat", message => message.Circumstances.Importance >= Importance.Urgent && message.Conversation.Kind == ConversationKind.Group),
        ("WithoutApproval", message => message.Circumstances.Approvals.IsKnown && message.Circumstances.Approvals.Value.Count == 0),
        ("Rumour", message => message.Circumstances.Veracity == Veracity.Refuted),
        ("CodeName", message => message.Text.Contains("青鸾", StringComparison.Ordinal) && message.Conversation.Id != "room-qingluan"),
        ("OldCodeName", message => message.Text.StartsWith("白泽", StringComparison.Ordinal) || message.Text.EndsWith("白泽", StringComparison.Ordinal)),
        ("ForeignTool", message => message.Text.Contains("vpn", StringComparison.OrdinalIgnoreCase)),
        ("Quote", message => message.Text.Contains("报价", StringComparison.Ordinal) && message.Recipients.Any(x => x.Kind == ParticipantKind.Customer)),
        ("NewcomerToOutsiders", message => message.Sender.JoinedAt != null && message.SentAt != null && (message.SentAt.Value - message.Sender.JoinedAt.Value).TotalDays < 30 && message.Recipients.Any(x => x.Kind == ParticipantKind.Outsider)),
        ("FromALeaver", message => message.Sender.LeftAt != null && message.SentAt != null && message.SentAt.Value > message.Sender.LeftAt.Value),
        ("FromOutsourcing", message => message.Sender.Department == "外包"),
        ("Voice", message => message.Kind == MessageKind.Voice),
        ("Location", message => message.Kind == MessageKind.Location),
        ("ReplyToATicket", message => message.RepliesTo != null && message.RepliesTo.StartsWith("ticket-", StringComparison.Ordinal)),
        ("ManyParts", message => message.Parts.Count > 20),
    ];
}
