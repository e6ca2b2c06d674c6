namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class NaiveReading
{
    private void ReadMessage(Message message, DateTimeOffset clock)
    {
        var (at, conversation) = (message.SentAt ?? clock, message.Conversation.Id);
        if (message.Kind == MessageKind.Recall)
        {
            Recall(message, at, message.RepliesTo);
            return;
        }

        if (message.Recalled == Ternary.Yes) Recall(message, at > clock ? at : clock, message.Id);
        var importance = message.Circumstances.Importance;
        var saying = new NaiveEffect
        {
            At = at,
            FactId = message.Id,
            About = $"conversation:{conversation}",
            Says = new(conversation, message.Sender.Id)
            {
                CanAnswer = message.Sender.Kind == ParticipantKind.Employee,
                Insists = message.Mentions.Count > 0 || importance >= Importance.Important,
                StandsInChat = true,
                To = message is { Conversation.Kind: ConversationKind.Direct, Recipients: [var other] } ? other.Id : null,
                RepliesTo = message.RepliesTo,
                IsPressing = importance >= Importance.Important,
                IsKnownOrdinary = importance == Importance.Ordinary,
                Idle = Idle(message),
            },
        };
        _effects.Add(saying);
        foreach (var asked in message.SentAt is null || !Asks(message) ? [] : Addressed(message))
        {
            var rule = importance switch
            {
                Importance.Urgent => NaivePolicy.UrgentFirst,
                Importance.Important => NaivePolicy.ImportantInformation,
                _ => NaivePolicy.TimelyReply,
            };
            var term = policy.TermOf(rule);
            saying.Opens.Add(new(rule, $"{conversation}|{asked}", Party.Person(asked), at, policy.DueOf(rule, at), term, message.Id) { IsPersonal = message.Conversation.Kind == ConversationKind.Direct, Creditor = Party.Person(message.Sender.Id) });
            if (importance == Importance.Urgent) Opens(message, at, NaivePolicy.UrgentFeedback, message.Id, Party.Person(asked));
        }

        var decides = message.Text == Histories.Decision && message.Sender.Kind == ParticipantKind.Employee;
        if (decides && message.SentAt is not null && importance != Importance.Ordinary && message.Recalled != Ternary.Yes)
        {
            Opens(message, at, "2.3.2/formal-confirmation", message.Id, Party.Person(message.Sender.Id));
        }
    }

    private void Recall(Message message, DateTimeOffset at, string? recalled)
    {
        if (recalled is null) return;
        _effects.Add(new() { At = at, FactId = message.Id, About = $"conversation:{message.Conversation.Id}", Recalls = recalled });
        _effects.Add(new() { At = at, FactId = message.Id, About = $"message:{recalled}", Recalls = recalled });
    }

    // A quote is an answer itself, and thanks ask for none; what mentions somebody or presses asks all the same.
    private static bool Asks(Message message)
    {
        if (message.Sender.Kind is not (ParticipantKind.Employee or ParticipantKind.Customer) || message.Recalled == Ternary.Yes) return false;
        if (message.Circumstances.Activity == UsagePurpose.UnrelatedToWork || message.Kind != MessageKind.Text) return false;
        if (message.Circumstances.Importance >= Importance.Important) return true;
        return (message.RepliesTo is null || message.Mentions.Count > 0) && message.Text != Histories.Thanks;
    }

    private static IEnumerable<string> Addressed(Message message)
    {
        var isGroup = message.Conversation.Kind == ConversationKind.Group;
        var employees = (isGroup ? message.Conversation.Members.Value : message.Recipients).Where(person => person.Kind == ParticipantKind.Employee).Select(person => person.Id);
        return employees.Where(id => id != message.Sender.Id && (!isGroup || message.Mentions.Contains(id))).Distinct();
    }

    private static int Idle(Message message)
    {
        if (message.Conversation.WorkGroup != Ternary.Yes || message.Sender.Kind != ParticipantKind.Employee || message.SentAt is null) return 0;
        if (message.Circumstances.Activity == UsagePurpose.UnrelatedToWork) return 3;
        return message.Text switch { Histories.Series => 2, Histories.Laughter => 1, _ => 0 };
    }
}
