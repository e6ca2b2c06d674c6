using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Who has to answer a message, and what an answer closes.</summary>
internal static class AnswerDuty
{
    private const int MostNames = 16;

    /// <summary>Whether a message is one of work that asks for an answer, as far as its fields show.</summary>
    /// <remarks>
    /// Robots and notices ask for none, nor does a recalled message, one that only closes (谢谢, 收到, a sticker) or one that only informs
    /// (FYI). A message that quotes another is an answer itself; it asks again where it mentions somebody. One that presses always asks.
    /// </remarks>
    public static bool AsksForAnswer(Message message, TextAnalyzer analyzer) =>
        Business.IsOf(message.Conversation)
        && message.Sender.Kind is ParticipantKind.Employee or ParticipantKind.Customer or ParticipantKind.Partner
        && message.Recalled != Ternary.Yes
        && message.Circumstances.Activity is UsagePurpose.Unknown or UsagePurpose.Work
        && CarriesContent(message.Kind)
        && (IsPressing(message) || ((message.RepliesTo is null || message.Mentions.Count > 0) && !ClosesOrInforms(message, analyzer)));

    /// <summary>States what each employee addressed owes who has not left.</summary>
    public static void Owe(in DutyContext<Message> duty, Term term, bool oneForAll, ICollection<Obligation> duties)
    {
        var message = duty.Fact;
        if (message.SentAt is not { } sentAt || !AsksForAnswer(message, duty.Analyzer)) return;
        var isGroup = Audience.IsGroup(message);
        var isToAll = isGroup && MentionsAll.Are(message, duty.Analyzer);
        var asksAll = isToAll && duty.Options.Communication.MentionOfAllAsks;
        var people = asksAll ? MentionsAll.Of(message) : People(message);
        var isByName = isGroup && !asksAll;
        var count = isByName ? message.Mentions.Count : people.Count;
        if (count == 0) return;
        var (recipients, members) = (new PeopleById(message.Recipients, count), new PeopleById(message.Conversation.Members.ValueOr([]), count));
        var due = duty.DeadlineOf(term, sentAt);
        var stated = count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < count; i++)
        {
            // A mention of somebody unknown binds nobody: it may be a robot's or an outsider's.
            var person = isByName ? recipients.Find(message.Mentions[i]) ?? members.Find(message.Mentions[i]) : people[i];
            if (person is not { Kind: ParticipantKind.Employee } || person.Id == message.Sender.Id || Departure.HadLeft(person, sentAt)) continue;
            if (isByName && isToAll && !MentionsAll.Names(message, person)) continue;
            if (stated?.Add(person.Id) == false) continue;
            var key = oneForAll ? message.Id : Key(message.Conversation.Id, person.Id);
            duties.Add(duty.State(Party.Person(person.Id), sentAt, due, key, Party.Person(message.Sender.Id), term, isPersonal: !isGroup && !oneForAll));
        }
    }

    /// <summary>The duty to answer in a conversation: whatever one says there answers what has been waiting for one there.</summary>
    public static string Key(string conversationId, string personId) => $"{conversationId}|{personId}";

    /// <summary>Whether a key is that of somebody's duty to answer in a conversation.</summary>
    public static bool IsKey(string key, string conversationId, Party debtor) => debtor.PersonId is { } person
        && key.Length == conversationId.Length + 1 + person.Length && key.StartsWith(conversationId, StringComparison.Ordinal) && key[conversationId.Length] == '|' && key.EndsWith(person, StringComparison.Ordinal);

    /// <summary>The id of the other one in a chat of two, where it is known.</summary>
    public static string? ReaderOf(Message message)
    {
        if (message.Conversation.Kind != ConversationKind.Direct) return null;
        string? reader = null;
        var people = People(message);
        for (var i = 0; i < people.Count; i++)
        {
            var id = people[i].Id;
            if (id == message.Sender.Id || id == reader) continue;
            if (reader is not null) return null;
            reader = id;
        }

        return reader;
    }

    /// <summary>Whether a message closes as an answer what waits for its sender.</summary>
    public static bool Answers(Message message) => message.Sender.Kind == ParticipantKind.Employee
        && message.Kind is not (MessageKind.Recall or MessageKind.ArchivingConsent or MessageKind.CompanySwitch);

    /// <summary>The ids of those to whom a message is addressed, some of them perhaps twice: in a group by a mention alone.</summary>
    public static IEnumerable<string> AddressedBy(Message message) => Audience.IsGroup(message)
        ? message.Mentions
        : message.Recipients.Concat(message.Conversation.Members.ValueOr([])).Select(static person => person.Id);

    /// <summary>Whether it is marked important or urgent.</summary>
    public static bool IsPressing(Message message) => message.Circumstances.Importance >= Importance.Important;

    private static bool CarriesContent(MessageKind kind) => kind
        is MessageKind.Text or MessageKind.Markdown or MessageKind.Image or MessageKind.Voice or MessageKind.Video or MessageKind.File
        or MessageKind.Link or MessageKind.ForwardedRecord or MessageKind.Mixed or MessageKind.Task or MessageKind.Form or MessageKind.Document;

    private static bool ClosesOrInforms(Message message, TextAnalyzer analyzer)
    {
        if (message.Kind is not (MessageKind.Text or MessageKind.Markdown)) return false;
        var names = Names(message);
        return DialogueActs.Closes(message.Text, analyzer, names) || DialogueActs.OnlyInforms(message.Text, analyzer, names);
    }

    // Of those who are spoken to, so many that nobody writes to more of them by name.
    private static List<string> Names(Message message)
    {
        var names = new List<string>(0);
        var isGroup = Audience.IsGroup(message);
        var people = isGroup ? message.Recipients.Count > 0 ? message.Recipients : message.Conversation.Members.ValueOr([]) : People(message);
        var byId = new PeopleById(people, isGroup ? message.Mentions.Count : 0);
        var count = Math.Min(isGroup ? message.Mentions.Count : people.Count, MostNames);
        for (var i = 0; i < count; i++)
        {
            var person = isGroup ? byId.Find(message.Mentions[i]) : people[i];
            if (person?.Name is { Length: > 0 } name) names.Add(name);
        }

        return names;
    }

    // Outside a group and a chat of two nobody in particular is addressed.
    private static IReadOnlyList<Participant> People(Message message) =>
        message.Conversation.Kind != ConversationKind.Direct ? []
        : message.Recipients.Count > 0 ? message.Recipients : message.Conversation.Members.ValueOr([]);
}
