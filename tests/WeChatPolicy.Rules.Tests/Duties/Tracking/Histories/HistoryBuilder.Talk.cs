namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class HistoryBuilder
{
    private static Action<HistoryBuilder>[] Talk => [Say, Say, Say, Say, Say, Say, SayInGroup, SayInGroup, SayInGroup, Recall, AnswerByPhone, AnswerAside, Confirm];
    private static Action<HistoryBuilder>[] Urgent => [Press, Press, PressInGroup, PressInGroup, AnswerOutOfOrder, AnswerOutOfOrder, AnswerOutOfOrder, AnswerElsewhere, AnswerElsewhere, AnswerElsewhere, AnswerAside, Quote, Quote, Say, SayInGroup, Recall, AnswerByPhone, ReportMatter, TakeCall];
    private static Action<HistoryBuilder>[] Idle => [Chat];

    private IEnumerable<Message> Messages => _planned.Select(planned => planned.Fact).OfType<Message>().Where(message => message.Kind == MessageKind.Text);

    private Message Said(Conversation chat, Participant sender, params Participant[] others) => new()
    {
        Id = Id("m"),
        Sender = sender,
        Conversation = chat,
        SentAt = _now,
        Text = Histories.Question,
        Recipients = chat.Kind == ConversationKind.Direct ? others : [],
        Mentions = chat.Kind == ConversationKind.Direct ? [] : [.. others.Select(other => other.Id)],
    };

    private Message Direct()
    {
        var (sender, other) = (Somebody(_recipe.Who % 2), Somebody((_recipe.Who + 1) % 2));
        if (_recipe.Thing % 7 == 0) other = Histories.Customer;
        if (_recipe.Thing % 7 == 1) other = Histories.Reachable;
        if (_recipe.Much % 2 == 0) (sender, other) = (other, sender);
        return Said(Histories.Between(sender, other), sender, other);
    }

    private Message InGroup()
    {
        var sender = (_recipe.Thing % 9) switch { 0 => Histories.Customer, 1 => Histories.Robot, _ => Somebody(_recipe.Who) };
        Participant[] mentioned = (_recipe.Other % 4) switch { 0 => [], 1 => [Somebody(_recipe.Much), Somebody(_recipe.Much + 1)], _ => [Somebody(_recipe.Much)] };
        return Said(Histories.Group, sender, mentioned);
    }

    private static void Say(HistoryBuilder b) => b.Add(b.WithWords(b.Direct()));

    private static void SayInGroup(HistoryBuilder b) => b.Add(b.WithWords(b.InGroup()));

    private static void Press(HistoryBuilder b) => b.Add(b.Direct() with { Circumstances = b.Pressing });

    private static void PressInGroup(HistoryBuilder b) => b.Add(b.InGroup() with { Circumstances = b.Pressing });

    private Circumstances Pressing => new() { Importance = _recipe.Much % 5 == 0 ? Importance.Important : Importance.Urgent };

    private Message WithWords(Message message) => (_recipe.Other % 9) switch
    {
        0 => message with { Text = Histories.Thanks },
        1 => message with { Text = Histories.Decision },
        2 => message with { Circumstances = new() { Importance = Importance.Important } },
        3 => message with { Circumstances = new() { Importance = Importance.Ordinary } },
        4 => message with { RepliesTo = Messages.LastOrDefault(other => other.Conversation.Id == message.Conversation.Id)?.Id },
        _ => message,
    };

    private static void Quote(HistoryBuilder b)
    {
        if (b.Messages.ToList() is not { Count: > 0 } all) return;
        var quoted = all[Math.Max(0, all.Count - 1 - (b._recipe.Thing % 4))];
        var speaker = quoted.Conversation.Kind == ConversationKind.Group ? Somebody(b._recipe.Who) : quoted.Recipients[0];
        b.Add(b.Said(quoted.Conversation, speaker, quoted.Conversation.Kind == ConversationKind.Group ? [] : [quoted.Sender]) with { RepliesTo = quoted.Id });
    }

    // Something of no urgency after the last urgent message; then somebody asked quotes it, answered or not.
    private static void AnswerOutOfOrder(HistoryBuilder b)
    {
        var all = b.Messages.ToList();
        var urgent = all.FindLastIndex(message => message.Circumstances.Importance == Importance.Urgent && message.Mentions.Count + message.Recipients.Count > 0);
        if (urgent < 0) return;
        var (asking, chat) = (all[urgent].Sender, all[urgent].Conversation);
        var later = all.Skip(urgent + 1).FirstOrDefault(message => message.Conversation.Id == chat.Id && message.Sender.Id == asking.Id);
        if (later is null)
        {
            b.Add(b.Said(chat, asking, [.. all[urgent].Recipients]) with { Circumstances = new() { Importance = b._recipe.Much % 2 == 0 ? Importance.Ordinary : Importance.Unknown } });
            return;
        }

        var asked = all[urgent].Recipients.Select(person => person.Id).Concat(all[urgent].Mentions).First();
        var who = Histories.Employees.FirstOrDefault(person => person.Id == asked) ?? Histories.Customer;
        b.Add(b.Said(chat, who, chat.Kind == ConversationKind.Group ? [] : [asking]) with { RepliesTo = later.Id });
    }

    // Something of no urgency in another chat than the last urgent message; then whoever was asked both says something there.
    private static void AnswerElsewhere(HistoryBuilder b)
    {
        var all = b.Messages.ToList();
        var urgent = all.FindLastIndex(message => message.Circumstances.Importance == Importance.Urgent && message.Mentions.Count + message.Recipients.Count > 0);
        if (urgent < 0) return;
        var asked = all[urgent].Recipients.Select(person => person.Id).Concat(all[urgent].Mentions).First();
        if (Histories.Employees.FirstOrDefault(person => person.Id == asked) is not { } who) return;
        var later = all.Skip(urgent + 1).LastOrDefault(message => message.Conversation.Id != all[urgent].Conversation.Id && (message.Recipients.Contains(who) || message.Mentions.Contains(asked)));
        if (later is null)
        {
            var other = Somebody(b._recipe.Thing);
            if (other == who || other == all[urgent].Sender) other = Histories.Customer;
            var (chat, sender) = b._recipe.Who % 3 == 0 ? (Histories.Group, other) : (Histories.Between(who, other), other);
            if (chat.Id != all[urgent].Conversation.Id) b.Add(b.Said(chat, sender, who) with { Circumstances = new() { Importance = b._recipe.Much % 2 == 0 ? Importance.Ordinary : Importance.Unknown } });
            return;
        }

        b.Add(b.Said(later.Conversation, who, later.Conversation.Kind == ConversationKind.Group ? [] : [later.Sender]) with { RepliesTo = b._recipe.Other % 3 == 0 ? later.Id : null });
    }

    // Whoever was asked something in the group writes to the asker alone.
    private static void AnswerAside(HistoryBuilder b)
    {
        if (b.Messages.LastOrDefault(message => message.Mentions.Count > 0) is not { } asked) return;
        var who = Histories.Employees.First(person => person.Id == asked.Mentions[0]);
        if (b._recipe.Who % 5 == 0) who = Somebody(b._recipe.Thing);
        if (who != asked.Sender) b.Add(b.Said(Histories.Between(who, asked.Sender), who, asked.Sender));
    }

    private static void Recall(HistoryBuilder b)
    {
        if (b.Messages.ToList() is not { Count: > 0 } all) return;
        var message = all[Math.Max(0, all.Count - 1 - (b._recipe.Thing % 4))];
        if (b._recipe.Other % 4 == 0) b.Add(message with { Recalled = Ternary.Yes }, isTimed: false);
        else b.Add(new Message { Id = b.Id("r"), Sender = message.Sender, Conversation = message.Conversation, SentAt = b._now, Recipients = message.Recipients, Kind = MessageKind.Recall, RepliesTo = message.Id });
    }

    private static void AnswerByPhone(HistoryBuilder b)
    {
        if (b.Messages.ToList() is not { Count: > 0 } all) return;
        var message = all[Math.Max(0, all.Count - 1 - (b._recipe.Thing % 4))];
        var isTimed = b._recipe.Other % 5 > 0;
        b.Add(new MessageAnswered
        {
            Id = b.Id("a"),
            Person = Somebody(b._recipe.Who),
            MessageId = message.Id,
            At = isTimed ? b._now : null,
            Means = ContactMeans.Phone,
            ConversationId = b._recipe.Much % 6 == 0 ? null : message.Conversation.Id,
        }, isTimed);
    }

    private static void Confirm(HistoryBuilder b)
    {
        if (b.Messages.LastOrDefault(message => message.Text == Histories.Decision) is not { } decision) return;
        b.Add(new DecisionConfirmed { Id = b.Id("d"), Person = Somebody(b._recipe.Who), MessageId = decision.Id, At = b._now, Means = b._recipe.Much % 4 == 0 ? ContactMeans.WeChat : ContactMeans.Mail });
    }

    private static void ReportMatter(HistoryBuilder b)
    {
        if (b.Messages.LastOrDefault(message => message.Circumstances.Importance == Importance.Urgent) is not { } urgent) return;
        b.Add(new UrgentMatterReported { Id = b.Id("u"), Person = Somebody(b._recipe.Who), MessageId = urgent.Id, At = b._now, Outcome = b._recipe.Much % 4 == 0 ? MatterOutcome.Ongoing : MatterOutcome.Settled });
    }

    // Two people who chat in a work group, a minute or a few between their messages.
    private static void Chat(HistoryBuilder b)
    {
        var idle = b.Said(Histories.Group, b._recipe.Who % 4 == 0 ? Somebody(1) : Somebody(0));
        b.Add((b._recipe.Other % 12) switch
        {
            0 => idle,
            1 or 2 or 3 => idle with { Text = Histories.Laughter },
            4 or 5 or 6 or 7 => idle with { Text = Histories.Series },
            _ => idle with { Circumstances = new() { Activity = UsagePurpose.UnrelatedToWork } },
        });
    }
}
