using System.Globalization;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>The few people, chats, accounts and words of the histories: few, so that things meet.</summary>
internal static class Histories
{
    public const string Question = "报价单什么时候能给客户？";
    public const string Thanks = "好的，谢谢！";
    public const string Laughter = "哈哈";
    public const string Series = "昨晚那部电视剧大结局太好哭了，女主演技绝了";
    public const string Decision = "经公司研究决定，华东区价格体系即日起执行";

    public static readonly Participant[] Employees = [Employee("zhang"), Employee("li"), Employee("wang"), Employee("zhao")];
    public static readonly Participant Customer = new() { Id = "chen", Kind = ParticipantKind.Customer };
    public static readonly Participant Robot = new() { Id = "robot", Kind = ParticipantKind.Robot };

    /// <summary>Who can be called at night. Never away and nobody's deputy.</summary>
    public static readonly Participant Reachable = Employees[3];

    public static readonly Conversation Group = new()
    {
        Id = "room",
        Kind = ConversationKind.Group,
        Purpose = ConversationPurpose.Work,
        WorkGroup = Ternary.Yes,
        External = Ternary.No,
        Members = new([.. Employees, Customer, Robot]),
    };

    public static readonly AccountProfile[] Accounts = [AccountOf("zhang"), AccountOf("li")];

    /// <summary>A chat of two; its id holds a bar, as the keys of replies do.</summary>
    public static Conversation Between(Participant one, Participant other) => new()
    {
        Id = string.CompareOrdinal(one.Id, other.Id) < 0 ? $"{one.Id}|{other.Id}" : $"{other.Id}|{one.Id}",
        Kind = ConversationKind.Direct,
        Purpose = ConversationPurpose.Work,
    };

    public static string Clock(DateTimeOffset instant) =>
        instant.ToOffset(TimeSpan.FromHours(8)).ToString(instant.Ticks % TimeSpan.TicksPerMinute == 0 ? "MM-dd HH:mm" : "MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    private static Participant Employee(string id) => new() { Id = id, Kind = ParticipantKind.Employee };

    private static AccountProfile AccountOf(string holder) => new()
    {
        Id = $"acc-{holder}",
        HolderId = holder,
        Ownership = AccountOwnership.Company,
        Designated = Ternary.Yes,
    };
}
