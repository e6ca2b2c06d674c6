using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Chat;

/// <summary>Texts as messages of one employee in one internal work group: what surrounds a text is the same for all.</summary>
internal static class WorkMessages
{
    private static readonly Participant s_sender = new() { Id = "e1", Kind = ParticipantKind.Employee };
    private static readonly AccountProfile s_account = new() { Id = "e1", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };
    private static readonly Conversation s_group = new() { Id = "g1", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.No };

    public static Message[] Of(IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => new Message { Id = string.Create(CultureInfo.InvariantCulture, $"m{i}"), Sender = s_sender, Account = s_account, Conversation = s_group, Text = text })];
}
