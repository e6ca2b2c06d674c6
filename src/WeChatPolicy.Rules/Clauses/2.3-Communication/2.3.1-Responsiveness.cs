namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.3.1 Responsiveness (及时回复与轻重缓急).</summary>
/// <remarks>A message is under one of the first three rules, by how it is marked; one that nobody marked is ordinary.</remarks>
internal static class Responsiveness
{
    public static Clause Clause => new("2.3.1", Modality.Must,
        ("及时回复与轻重缓急", "Responsiveness"),
        ("工作消息应及时回复，重要信息不得拖延；紧急事项优先处理并及时反馈结果。",
         "Work messages are answered in time and important information is not delayed; urgent matters come first, and what became of them is reported."),
        TimelyReply(), ImportantInformation(), UrgentFirst(), UrgentFeedback());

    private static RuleDefinition TimelyReply() => RuleDefinition.Begin("2.3.1/timely-reply", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Low, Enforcement.Notify).FollowedAs(ConversationDuty.Answer).Recurring()
        .Norm("对发给自己或@自己的工作消息应及时回复", "A work message addressed to one, in a group by a mention, is answered in time")
        .Says("工作消息未在规定时限内回复", "A work message was not answered in time")
        .Remedy("尽快回复；暂时无法处理的，先告知预计时间", "Answer now; where it takes longer, say by when")
        .Timed(DutyKey.Conversation, static o => o.Communication.Reply, static duty => duty
            .OpenedByEach<Message>(static (in duty, term, duties) =>
            {
                if (!AnswerDuty.IsPressing(duty.Fact)) AnswerDuty.Owe(duty, term, oneForAll: false, duties);
            })

            // Of a message that nobody marked it may be that a stricter rule was the one.
            .DoneBy<MessageAnswered>("askedAt", static answer => answer.AskedAt, by: Answerer, sure: static answer => answer.Importance switch
            {
                Importance.Ordinary => Confidence.Certain,
                Importance.Unknown => Confidence.Likely,
                _ => null,
            }, about: Answered));

    private static RuleDefinition ImportantInformation() => RuleDefinition.Begin("2.3.1/important-information", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify).FollowedAs(ConversationDuty.Answer).Recurring()
        .Norm("标记为重要的信息不得拖延", "Information marked important is not delayed")
        .Says("标记为重要的信息未在规定时限内处理", "Information marked important was left waiting beyond its term")
        .Remedy("立即处理并回复，说明延误原因", "See to it and answer now, and say what held it up")
        .Timed(DutyKey.Conversation, static o => o.Communication.ImportantReply, static duty => duty
            .OpenedByEach<Message>(static (in duty, term, duties) => Owe(duty, Importance.Important, term, oneForAll: false, duties))
            .DoneBy<MessageAnswered>(
                "askedAt", static answer => answer.AskedAt, by: Answerer, sure: static answer => answer.Importance == Importance.Important ? Confidence.Certain : null, about: Answered));

    private static RuleDefinition UrgentFirst() => RuleDefinition.Begin("2.3.1/urgent-first", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).SpeaksInDoubt().Rated(Severity.Medium, Enforcement.Notify).FollowedAs(ConversationDuty.UrgentAnswer).Recurring()
        .Norm("紧急事项优先处理", "Urgent matters come first")
        .Says("紧急事项未优先处理", "An urgent matter was not seen to first")
        .SaysLate("紧急事项未在规定时限内回复", "An urgent message was not answered in time")
        .Remedy("立即处理紧急事项，并告知对方进展", "See to the urgent matter now and tell the other side how it stands")
        .Timed(DutyKey.Conversation, static o => o.Communication.UrgentReply, static duty => duty
            .OpenedByEach<Message>(static (in duty, term, duties) => Owe(duty, Importance.Urgent, term, oneForAll: false, duties))
            .DoneBy<MessageAnswered>(
                "askedAt", static answer => answer.AskedAt, by: Answerer, sure: static answer => answer.Importance == Importance.Urgent ? Confidence.Certain : null, about: Answered))
        .On<ConversationSegment>(static (in context) => OrderOfAnswers.Report(context))
        .WouldPassIf<ConversationSegment>("messages.repliesTo", "the urgent message", static segment => OrderOfAnswers.UrgentFirst(segment));

    // What became of it nobody can tell before the message itself has to be answered.
    private static RuleDefinition UrgentFeedback() => RuleDefinition.Begin("2.3.1/urgent-feedback", Modality.Must)
        .NoSoonerThan(static o => o.Communication.UrgentReply)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify)
        .Norm("紧急事项的处理结果须及时反馈", "What became of an urgent matter is reported in time")
        .Says("紧急事项的处理结果未在规定时限内反馈", "What became of an urgent matter was not reported in time")
        .Remedy("立即反馈处理结果；尚未办结的，说明进展和预计完成时间", "Report the outcome now; where it goes on, say how it stands and until when")
        .Timed(DutyKey.Message, static o => o.Communication.UrgentFeedback, static duty => duty
            .OpenedByEach<Message>(static (in duty, term, duties) => Owe(duty, Importance.Urgent, term, oneForAll: true, duties))
            .MetBy<UrgentMatterReported>(
                static report => report.Outcome == MatterOutcome.Ongoing ? null : report.MessageId,
                "raisedAt", static report => report.RaisedAt, by: static report => Answerable.For(report.Person), about: static report => report.MessageId));

    private static Party? Answerer(MessageAnswered answer) => Answerable.For(answer.Person);

    private static string? Answered(MessageAnswered answer) => answer.ConversationId is { } conversation ? AnswerDuty.Key(conversation, answer.Person.Id) : null;

    private static void Owe(in DutyContext<Message> duty, Importance importance, Term term, bool oneForAll, ICollection<Obligation> duties)
    {
        if (duty.Fact.Circumstances.Importance == importance) AnswerDuty.Owe(duty, term, oneForAll, duties);
    }
}
