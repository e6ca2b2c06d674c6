namespace WeChatPolicy.Rules.Clauses;

/// <summary>Who has to answer a message, and what an answer closes.</summary>
internal static class Waiting
{
    /// <summary>Whether a message is one of work that asks for an answer, as far as its fields show.</summary>
    /// <remarks>
    /// Robots and notices ask for none, nor does a recalled message or one that only thanks. A message that quotes another is an
    /// answer itself; it asks again where it mentions somebody or presses.
    /// </remarks>
    public static bool AsksForAnswer(Message message) =>
        Business.IsOf(message.Conversation)
        && message.Sender.Kind is ParticipantKind.Employee or ParticipantKind.Customer or ParticipantKind.Partner
        && message.Recalled != Ternary.Yes
        && message.Circumstances.Activity is Activity.Unknown or Activity.Work
        && CarriesContent(message.Kind)
        && (IsPressing(message) || ((message.RepliesTo is null || message.Mentions.Count > 0) && !(message.Kind == MessageKind.Text && SmallTalk.IsCourtesy(message.Text))));

    /// <summary>States what each employee addressed owes who has not left.</summary>
    public static void Owe(in DutyContext<Message> duty, Term term, bool oneForAll, List<Obligation> duties)
    {
        var message = duty.Fact;
        if (message.SentAt is not { } sentAt || !AsksForAnswer(message)) return;
        var isGroup = Audience.IsGroup(message);
        var count = isGroup ? message.Mentions.Count : People(message).Count;
        for (var i = 0; i < count; i++)
        {
            var person = isGroup ? Find(message, message.Mentions[i]) : People(message)[i];
            if (person is not { Kind: ParticipantKind.Employee } || person.Id == message.Sender.Id || Leaving.HadLeft(person, sentAt)) continue;
            var key = oneForAll ? message.Id : Key(message.Conversation.Id, person.Id);
            var debtor = Party.Person(person.Id);
            if (!duties.Exists(earlier => earlier.Key == key && earlier.Debtor == debtor))
            {
                duties.Add(duty.Owe(debtor, sentAt, term, key, Party.Person(message.Sender.Id)) with { IsPersonal = !isGroup && !oneForAll });
            }
        }
    }

    /// <summary>The duty to answer in a conversation: whatever one says there answers what has been waiting for one there.</summary>
    public static string Key(string conversationId, string personId) => $"{conversationId}|{personId}";

    /// <summary>What a message closes as an answer of its sender.</summary>
    public static string? KeyOf(Message message) => message.Sender.Kind == ParticipantKind.Employee
        && message.Kind is not (MessageKind.Recall or MessageKind.ArchivingConsent or MessageKind.CompanySwitch)
            ? Key(message.Conversation.Id, message.Sender.Id) : null;

    /// <summary>What an answer by another way closes.</summary>
    public static string? KeyOf(MessageAnswered answer) => answer.ConversationId is { } conversation ? Key(conversation, answer.Person.Id) : null;

    /// <summary>Whether a message is addressed to a person: in a group by a mention alone.</summary>
    public static bool IsAddressedTo(Message message, string personId)
    {
        if (!Audience.IsGroup(message)) return Find(message, personId) is not null;
        for (var i = 0; i < message.Mentions.Count; i++)
        {
            if (message.Mentions[i] == personId) return true;
        }

        return false;
    }

    /// <summary>Whether it is marked important or urgent.</summary>
    public static bool IsPressing(Message message) => message.Circumstances.Importance >= Importance.Important;

    private static bool CarriesContent(MessageKind kind) => kind
        is MessageKind.Text or MessageKind.Markdown or MessageKind.Image or MessageKind.Voice or MessageKind.Video or MessageKind.File
        or MessageKind.Link or MessageKind.ForwardedRecord or MessageKind.Mixed or MessageKind.Task or MessageKind.Form or MessageKind.Document;

    // Outside a group and a chat of two nobody in particular is addressed.
    private static IReadOnlyList<Participant> People(Message message) =>
        message.Conversation.Kind != ConversationKind.Direct ? []
        : message.Recipients.Count > 0 ? message.Recipients : message.Conversation.Members.ValueOr([]);

    // A mention of somebody unknown binds nobody: it may be a robot's or an outsider's.
    private static Participant? Find(Message message, string personId) =>
        Find(message.Recipients, personId) ?? (message.Conversation.Members.IsKnown ? Find(message.Conversation.Members.Value, personId) : null);

    private static Participant? Find(IReadOnlyList<Participant> people, string personId)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Id == personId) return people[i];
        }

        return null;
    }
}
