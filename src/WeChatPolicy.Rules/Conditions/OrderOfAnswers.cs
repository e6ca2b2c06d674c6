namespace WeChatPolicy.Rules.Clauses;

/// <summary>Whether somebody answered a later ordinary message while an urgent one was waiting for them.</summary>
internal static class OrderOfAnswers
{
    /// <summary>Reports each person once who did.</summary>
    public static void Report(in RuleContext<ConversationStretch> context)
    {
        var messages = context.Fact.Messages;
        if (!Business.IsOf(context.Fact.Conversation)) return;
        for (var urgent = 0; urgent < messages.Count; urgent++)
        {
            if (!IsUrgent(messages[urgent])) continue;
            for (var answer = urgent + 1; answer < messages.Count; answer++)
            {
                if (IsFirstWord(messages, urgent, answer) && PassedOver(messages, urgent, answer) is { } confidence)
                {
                    context.Report(confidence, $"messages[{answer}].repliesTo", $"messages[{urgent}]", Party.Person(messages[answer].Sender.Id));
                }
            }
        }
    }

    /// <summary>The stretch as it would be had each who passed over an urgent message answered that one instead.</summary>
    public static ConversationStretch UrgentFirst(ConversationStretch stretch)
    {
        Message[] messages = [.. stretch.Messages];
        for (var answer = 1; answer < messages.Length; answer++)
        {
            for (var urgent = 0; urgent < answer; urgent++)
            {
                if (!IsUrgent(messages[urgent]) || !IsFirstWord(messages, urgent, answer) || PassedOver(messages, urgent, answer) is null) continue;
                messages[answer] = messages[answer] with { RepliesTo = messages[urgent].Id };
                break;
            }
        }

        return stretch with { Messages = messages };
    }

    private static bool IsUrgent(Message message) => message.Circumstances.Importance == Importance.Urgent && message.Sender.Kind != ParticipantKind.Robot;

    // An employee to whom the urgent message went replies to something, and has said nothing since.
    private static bool IsFirstWord(IReadOnlyList<Message> messages, int urgent, int answer)
    {
        var person = messages[answer].Sender;
        return messages[answer].RepliesTo is not null && person.Kind == ParticipantKind.Employee && person.Id != messages[urgent].Sender.Id
            && Waiting.IsAddressedTo(messages[urgent], person.Id) && !SaidAnything(messages, person.Id, urgent + 1, answer);
    }

    // Whatever the person said in between counts as an answer to the urgent message.
    private static bool SaidAnything(IReadOnlyList<Message> messages, string personId, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (messages[i].Sender.Id == personId) return true;
        }

        return false;
    }

    private static Confidence? PassedOver(IReadOnlyList<Message> messages, int urgent, int answer)
    {
        for (var i = urgent + 1; i < answer; i++)
        {
            if (messages[i].Id != messages[answer].RepliesTo) continue;
            Confidence? ordinary = messages[i].Circumstances.Importance switch
            {
                Importance.Ordinary => Confidence.Certain,
                Importance.Unknown => Confidence.Possible,
                _ => null,
            };

            // One that was recalled waits for nobody.
            return ordinary is { } sure ? Excuse.Lifts(sure, messages[urgent].Recalled) : null;
        }

        return null;
    }
}
