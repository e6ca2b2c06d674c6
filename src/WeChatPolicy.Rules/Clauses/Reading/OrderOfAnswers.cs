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
            if (messages[urgent].Circumstances.Importance != Importance.Urgent || messages[urgent].Sender.Kind == ParticipantKind.Robot) continue;
            for (var answer = urgent + 1; answer < messages.Count; answer++)
            {
                var person = messages[answer].Sender;
                if (messages[answer].RepliesTo is null || person.Kind != ParticipantKind.Employee || person.Id == messages[urgent].Sender.Id) continue;
                if (!Waiting.IsAddressedTo(messages[urgent], person.Id) || SaidAnything(messages, person.Id, urgent + 1, answer)) continue;
                if (PassedOver(messages, urgent, answer) is { } confidence)
                {
                    context.Report(confidence, $"messages[{answer}].repliesTo", $"messages[{urgent}]", Party.Person(person.Id));
                }
            }
        }
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
