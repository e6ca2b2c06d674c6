using System.Text.Json;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>A sentence and what a reader who knows the policy expects of it.</summary>
/// <param name="Rule">The rule that it is about; <c>-</c> where no rule may speak.</param>
/// <param name="Expect"><c>violating</c>, <c>evasion</c> (violating in disguise) or <c>compliant</c>.</param>
/// <param name="Audience"><c>group</c>, <c>direct</c>, <c>moments</c>, <c>official-account</c> or <c>external-group</c>.</param>
/// <param name="Sender"><c>employee</c> or <c>outsider</c>.</param>
/// <param name="Text">The sentence.</param>
internal sealed record Example(string Rule, string Expect, string Audience, string Sender, string Text)
{
    private static readonly Participant s_employee = new() { Id = "e1", Kind = ParticipantKind.Employee, Name = "甲" };
    private static readonly Participant s_colleague = new() { Id = "e2", Kind = ParticipantKind.Employee, Name = "乙" };
    private static readonly Participant s_customer = new() { Id = "wm1", Kind = ParticipantKind.Customer };
    private static readonly AccountProfile s_account = new() { Id = "e1", HolderId = "e1", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };

    public static IEnumerable<Example> Load(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        string Get(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new Example(Get("rule"), Get("expect"), Get("audience"), Get("sender"), Get("text"));
    });

    /// <summary>The sentence as somebody would have sent it.</summary>
    public Message ToMessage(string id)
    {
        var outsider = Sender == "outsider";
        var forwarded = Rule == "2.3.3/personal-data-forward";
        return new Message
        {
            Id = id,
            Sender = outsider ? s_customer : s_employee,
            Recipients = outsider ? [s_employee] : Audience == "direct" ? [s_colleague] : [],
            Account = s_account,
            Conversation = Conversations[Audience],
            Kind = forwarded ? MessageKind.ForwardedRecord : MessageKind.Text,
            Text = forwarded ? "" : Text,
            Forwarded = forwarded ? [new ForwardedItem { Text = Text }] : [],
        };
    }

    private static readonly Dictionary<string, Conversation> Conversations = new(StringComparer.Ordinal)
    {
        ["group"] = new() { Id = "g", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.No },
        ["direct"] = new() { Id = "d", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
        ["moments"] = new() { Id = "m", Kind = ConversationKind.Moments, Purpose = ConversationPurpose.Work, External = Ternary.Yes },
        ["official-account"] = new() { Id = "o", Kind = ConversationKind.OfficialAccount, Purpose = ConversationPurpose.Work, External = Ternary.Yes },
        ["external-group"] = new() { Id = "x", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, External = Ternary.Yes },
    };
}
