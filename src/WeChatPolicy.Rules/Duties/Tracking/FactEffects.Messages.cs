using System.Runtime.InteropServices;
using WeChatPolicy.Rules.Conditions;

namespace WeChatPolicy.Rules.Tracking;

// What a message does: in its conversation, with those who speak and are asked, and wherever its reader waits.
internal sealed partial class FactEffects
{
    private void Add(Message message, Evaluation reading, DateTimeOffset clock, FactEffectList effects)
    {
        var at = InZone(AtOr(clock, message.SentAt, effects));
        if (message.Kind == MessageKind.Recall) AddRecall(message, at, effects);
        else if (message.Recalled == Ternary.Yes) AddRecall(message, InZone(Later(at, AtOr(clock, null, effects))), effects);
        if (message.Kind is MessageKind.Recall) return;
        var replies = Replies(message, reading, effects);
        AddDischarges(message, clock, effects);

        var answers = AnswerDuty.Answers(message);
        var idleness = _watchesChat && message.SentAt is not null ? IdleChat.Of(message, reading.Text) : Idleness.None;
        if (!answers && replies.Length == 0 && idleness == Idleness.None && !Business.IsOf(message.Conversation)) return;
        var said = new Utterance
        {
            Speaker = message.Sender.Id,
            Conversation = message.Conversation.Id,
            Reader = AnswerDuty.ReaderOf(message),
            IsInGroup = Audience.IsGroup(message),
            Answers = answers,
            Insists = message.Mentions.Count > 0 || AnswerDuty.IsPressing(message),
            IsMessage = true,
            RepliesTo = message.RepliesTo,
            Importance = message.Circumstances.Importance,
            Idleness = idleness,
        };
        var happened = new TrackEvent { At = at, FactId = message.Id, Opens = replies, Said = said };
        effects.Add(new(DutyKey.Conversation, message.Conversation.Id), happened, said.IsInGroup && replies.Length > 0 ? said.Speaker : null);
        if (_urgentAnswers.Count > 0) AddForPeople(message, happened, said, effects);
        if (answers && said.Reader is { } reader) effects.AddForAsker(reader, new() { At = at, FactId = message.Id, Said = said, IsFromElsewhere = true });
    }

    // Whoever speaks may answer something before what presses; whoever is asked has something that presses, or something else.
    private void AddForPeople(Message message, TrackEvent happened, Utterance said, FactEffectList effects)
    {
        var (at, replies) = (happened.At, happened.Opens);
        if (said.Answers) effects.Add(PartitionKey.OfPerson(said.Speaker), replies.Count == 0 ? happened : new() { At = at, FactId = message.Id, Said = said });
        for (var i = 0; i < replies.Count; i++)
        {
            if (!AnswerDuty.IsKey(replies[i].Key, said.Conversation, replies[i].Debtor) || replies[i].Debtor.PersonId is not { } asked) continue;
            var isUrgent = _urgentAnswers.Contains(replies[i].RuleId);
            if (isUrgent ? !said.Insists : AnswerDuty.IsPressing(message)) continue;
            effects.Add(PartitionKey.OfPerson(asked), new() { At = at, FactId = message.Id, Said = said, Opens = isUrgent ? [replies[i]] : [], AsksPerson = !isUrgent }, isUrgent ? said.Speaker : null);
        }

        // What was told of as recalled is heard all the same, so that telling it again as if it stood asks nobody either.
        if (message.Recalled == Ternary.Yes) AddForReaders(message, new() { At = at, FactId = message.Id, Said = said }, effects);
    }

    // A note of a recall names the message; a message that is told of again as recalled names itself.
    private void AddRecall(Message message, DateTimeOffset at, FactEffectList effects)
    {
        var isNote = message.Kind == MessageKind.Recall;
        if ((isNote ? message.RepliesTo : message.Id) is not { } recalled) return;
        var recall = new TrackEvent { At = at, FactId = message.Id, Recalls = recalled };
        effects.Add(new(DutyKey.Conversation, message.Conversation.Id), recall);
        effects.Add(new(DutyKey.Message, recalled), recall);
        if (_urgentAnswers.Count == 0) return;
        effects.AddForAsker(message.Sender.Id, recall);

        // What asked for nothing urgent is forgotten as well.
        AddForReaders(message, recall, effects);
    }

    // As far as it is said who reads it.
    private static void AddForReaders(Message message, TrackEvent happened, FactEffectList effects)
    {
        var readers = message.Recipients.Count > 0 ? message.Recipients : message.Conversation.Members.ValueOr([]);
        for (var i = 0; i < readers.Count; i++)
        {
            if (readers[i].Kind == ParticipantKind.Employee && readers[i].Id != message.Sender.Id) effects.Add(PartitionKey.OfPerson(readers[i].Id), happened);
        }
    }

    /// <summary>What is owed in the conversation; the rest of what a message opens is added to the effects.</summary>
    private Obligation[] Replies(Message message, Evaluation reading, FactEffectList effects)
    {
        var owed = effects.Owed;
        _engine.AddObligationsOf(message, owed, reading);
        var count = 0;
        for (var i = 0; i < owed.Count; i++)
        {
            if (KeyOf(owed[i].RuleId) == DutyKey.Conversation) owed[count++] = owed[i];
            else AddOpen(message, owed[i], effects);
        }

        return count == 0 ? [] : CollectionsMarshal.AsSpan(owed)[..count].ToArray();
    }
}
