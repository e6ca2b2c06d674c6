using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.3.2 Clarity (表达清晰与正式确认).</summary>
internal static class Clarity
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_task = SignalSet.Of(Signals.TaskRequest, Signals.VagueReference);

    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create("。！!？?；;\n");

    public static Clause Clause => new("2.3.2", Modality.Must,
        ("表达清晰与正式确认", "Clarity and formal confirmation"),
        ("与同事沟通应表达清晰，避免歧义；重要工作安排或决定建议以电话、面谈或其他更正式的方式确认。",
         "One says clearly what is meant; an important arrangement or decision is better confirmed by phone, in person or in another more formal way."),
        Ambiguity(), FormalConfirmation());

    private static readonly SignalSet s_decision = SignalSet.Of(Signals.ImportantDecision);

    private static RuleDefinition Ambiguity() => RuleDefinition.Begin("2.3.2/ambiguity", Modality.Must)
        .By(DecidedBy.Text).Rated(Severity.Info, Enforcement.Notify).As(FindingKind.Advice)
        .Norm("与同事沟通应表达清晰，任务要有负责人和时间", "A task given to a colleague names who does it and by when")
        .Says("任务未写明由谁负责、何时完成，容易产生歧义", "A task names neither who is to do it nor by when")
        .Remedy("补充负责人和完成时间，例如“@某人 请于周五 18:00 前完成”", "Add who and by when, for example \"@somebody, by Friday 18:00\"")
        .On<Message>(s_task, static (in context) =>
        {
            var (message, text) = (context.Fact, context.Text);
            if (!text.Has(Signals.TaskRequest) || !text.Has(Signals.VagueReference)) return;
            if (Audience.IsOutside(message) == Ternary.Yes || message.Mentions.Count > 0 || message.Conversation.Kind is not (ConversationKind.Group or ConversationKind.Direct)) return;

            // To one person it is plain who is to do it; there it takes a press for time that names none.
            if (message.Conversation.Kind == ConversationKind.Direct && !text.Has(Signals.OpenDeadline)) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = Vague(context, places);
            if (count > 0 && !text.Has(Signals.TimeExpression) && !text.Original(0).Contains('@')) context.Report(Confidence.Possible, places[..count]);
        });

    private static RuleDefinition FormalConfirmation() => RuleDefinition.Begin("2.3.2/formal-confirmation", Modality.Should)
        .By(DecidedBy.Text | DecidedBy.Time).Rated(Severity.Info, Enforcement.None)
        .Norm("重要工作安排或决定建议以电话、面谈或其他更正式的方式确认", "An important arrangement or decision is better confirmed by phone, in person or in another more formal way")
        .Says("重要安排或决定未及时以更正式的方式确认", "An important arrangement or decision was not known to be confirmed more formally in time")
        .Remedy("以电话、面谈、会议纪要或正式文件补充确认", "Confirm it by phone, in person, in minutes or in a formal document")
        .Timed(DutyKey.Message, static o => o.Communication.FormalConfirmation, static duty => duty
            .OpenedByEach<Message>(
                static (in duty, term, duties) =>
                {
                    var message = duty.Fact;
                    if (message.SentAt is not { } sentAt || message.Sender.Kind != ParticipantKind.Employee || !Business.IsOf(message.Conversation)) return;
                    if (message.Conversation.Kind is not (ConversationKind.Direct or ConversationKind.Group)) return;
                    if (message.Circumstances.Importance == Importance.Ordinary || message.Recalled == Ternary.Yes || !Decides(duty) || FormalDecision.IsToldBy(message, duty.Text)) return;
                    duties.Add(duty.Owe(Party.Person(message.Sender.Id), sentAt, term, message.Id));
                },
                s_decision)
            .MetBy<DecisionConfirmed>(
                static confirmed => confirmed.Means == ContactMeans.WeChat ? null : confirmed.MessageId, "decidedAt", static confirmed => confirmed.DecidedAt, about: static confirmed => confirmed.MessageId));

    // One clear word of a decision in the sender's own words; a mere cue is not enough to ask somebody for a call.
    private static bool Decides(in DutyContext<Message> duty)
    {
        var (part, end, isAsked) = (-1, 0, false);
        foreach (ref readonly var match in duty.Text.Matches)
        {
            if (match.Signal != Signals.ImportantDecision || match.Strength == Confidence.Possible || duty.IsForwarded(match)) continue;

            // One sentence is looked at once, however many such words it has.
            if (match.Part != part || match.Start >= end)
            {
                var sentence = Sentence(duty.Text.Original(match.Part), match.Start);
                (part, end, isAsked) = (match.Part, sentence.End.Value, IsAsked(duty.Text.Original(match.Part)[sentence], duty.Words(WordLists.QuestionForm)));
            }

            if (!isAsked) return true;
        }

        return false;
    }

    // To ask whether something is to be changed decides nothing: 评审能不能推迟到下周？
    private static bool IsAsked(ReadOnlySpan<char> sentence, WordList questions) => sentence[^1] is '？' or '?' || questions.IsIn(sentence);

    private static Range Sentence(ReadOnlySpan<char> text, int place)
    {
        var start = text[..place].LastIndexOfAny(s_sentenceEnds) + 1;
        var end = text[place..].IndexOfAny(s_sentenceEnds);
        return start..(end < 0 ? text.Length : place + end + 1);
    }

    // A concrete request without a date is clear enough, and a vague remark is no task; it takes both, each in its own words.
    private static int Vague(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var count = 0;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (s_task.Contains(match.Signal) && count < places.Length && !context.IsForwarded(match)) places[count++] = match;
        }

        foreach (ref readonly var vague in places[..count])
        {
            if (vague.Signal == Signals.VagueReference && HasTaskApart(vague, places[..count])) return count;
        }

        return 0;
    }

    private static bool HasTaskApart(in TextMatch vague, ReadOnlySpan<TextMatch> places)
    {
        foreach (ref readonly var task in places)
        {
            var overlaps = task.FoldedStart < vague.FoldedStart + vague.FoldedLength && vague.FoldedStart < task.FoldedStart + task.FoldedLength;
            if (task.Signal == Signals.TaskRequest && task.Part == vague.Part && !overlaps) return true;
        }

        return false;
    }
}
