using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Where people talk: chats of two, one work group a department, and one of everybody.</summary>
internal static class Rooms
{
    public static Conversation Everybody { get; } = Group("g-all", "全员工作群");

    public static Conversation Of(Employee person) => Group("g-" + person.Department switch
    {
        Staff.Sales => "sales",
        Staff.Engineering => "engineering",
        Staff.Service => "service",
        Staff.Marketing => "marketing",
        Staff.Finance => "finance",
        _ => "office",
    }, $"{person.Department}工作群");

    public static Conversation Between(Employee one, Employee other)
    {
        var (first, second) = string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
        return new Conversation { Id = $"d-{first.Id}-{second.Id}", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work };
    }

    private static Conversation Group(string id, string name) =>
        new() { Id = id, Kind = ConversationKind.Group, Name = name, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes };
}
