using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether somebody answered a later ordinary message while an urgent one was waiting for them.</summary>
internal static class OrderOfAnswers
{
    /// <summary>Reports each person once who did.</summary>
    public static void Report(in RuleContext<ConversationSegment> context)
    {
        var messages = context.Fact.Messages;
        if (!Business.IsOf(context.Fact.Conversation) || !HasUrgent(messages)) return;
        var passed = PassedOver(messages, context.Analyzer, context.Options.Communication.MentionOfAllAsks);

        // The evidence of each person stands in the order of what waited.
        passed.Sort(static (a, b) => a.Urgent != b.Urgent ? a.Urgent.CompareTo(b.Urgent) : a.Answer.CompareTo(b.Answer));
        foreach (var (urgent, answer, confidence) in passed)
        {
            context.Report(confidence, $"messages[{answer}].repliesTo", $"messages[{urgent}]", Party.Person(messages[answer].Sender.Id));
        }
    }

    /// <summary>The segment as it would be had each who passed over an urgent message answered that one instead.</summary>
    public static ConversationSegment UrgentFirst(ConversationSegment segment)
    {
        Message[] messages = [.. segment.Messages];
        var passed = PassedOver(segment.Messages, AnswerDuty.AddressedBy);

        // Backwards, so that the one that waited longest is answered.
        for (var i = passed.Count - 1; i >= 0; i--) messages[passed[i].Answer] = messages[passed[i].Answer] with { RepliesTo = messages[passed[i].Urgent].Id };
        return segment with { Messages = messages };
    }

    /// <summary>How sure it is that somebody passed an urgent message over who answered a later one of this importance; nothing where that one pressed too.</summary>
    public static Confidence? PassesOver(Importance answered) => answered switch
    {
        Importance.Ordinary => Confidence.Certain,
        Importance.Unknown => Confidence.Possible,
        _ => null,
    };

    // Apart, so that a segment in which nothing is urgent costs nothing.
    private static List<(int Urgent, int Answer, Confidence Sure)> PassedOver(IReadOnlyList<Message> messages, TextAnalyzer analyzer, bool asksAll) =>
        PassedOver(messages, urgent => MentionsAll.Addressed(urgent, analyzer, asksAll));

    private static bool HasUrgent(IReadOnlyList<Message> messages)
    {
        for (var i = 0; i < messages.Count; i++)
        {
            if (IsUrgent(messages[i])) return true;
        }

        return false;
    }

    // Whoever has said nothing since an urgent message waits with it; one word, whatever it is, counts as an answer to all that waited. So each message that
    // waits for somebody is looked at once, however long the segment is.
    private static List<(int Urgent, int Answer, Confidence Sure)> PassedOver(IReadOnlyList<Message> messages, Func<Message, IEnumerable<string>> addressedBy)
    {
        var passed = new List<(int, int, Confidence)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var answer = 0; answer < messages.Count; answer++)
        {
            var said = messages[answer];
            if (waiting.Remove(said.Sender.Id, out var urgent) && said.RepliesTo is { } repliesTo && said.Sender.Kind == ParticipantKind.Employee
                && places.TryGetValue(repliesTo, out var replied) && PassesOver(messages[replied].Circumstances.Importance) is { } sure)
            {
                foreach (var earlier in urgent)
                {
                    // One that was recalled waits for nobody.
                    if (earlier < replied && Excuse.Lifts(sure, messages[earlier].Recalled) is { } confidence) passed.Add((earlier, answer, confidence));
                }
            }

            places[said.Id] = answer;
            if (!IsUrgent(said)) continue;
            foreach (var person in addressedBy(said))
            {
                if (person == said.Sender.Id) continue;
                if (!waiting.TryGetValue(person, out var forThem)) waiting[person] = forThem = [];
                if (forThem.Count == 0 || forThem[^1] != answer) forThem.Add(answer);
            }
        }

        return passed;
    }

    private static bool IsUrgent(Message message) => message.Circumstances.Importance == Importance.Urgent && message.Sender.Kind != ParticipantKind.Robot;
}
