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
        .By(DecidedBy.Time).Rated(Severity.Low, Enforcement.Notify).FollowedAs(ConversationDuty.Answer)
        .Norm("对发给自己或@自己的工作消息应及时回复", "A work message addressed to one, in a group by a mention, is answered in time")
        .Says("工作消息未在规定时间内回复", "A work message was not answered in time")
        .Remedy("尽快回复；暂时无法处理的，先告知预计时间", "Answer now; where it takes longer, say by when")
        .OwesEach<Message>(static (in duty, duties) =>
        {
            if (!Waiting.IsPressing(duty.Fact)) Waiting.Owe(duty, duty.Options.Communication.Reply, oneForAll: false, duties);
        })
        .DischargedBy<Message>(static message => Waiting.KeyOf(message))
        .DischargedBy<MessageAnswered>(static answer => Waiting.KeyOf(answer))
        .On<MessageAnswered>(static (in context) =>
        {
            // Of a message that nobody marked it may be that a stricter rule was the one.
            if (context.Fact.Importance is not (Importance.Unknown or Importance.Ordinary)) return;
            ReportLate(context, context.Options.Communication.Reply, context.Fact.Importance == Importance.Ordinary ? Confidence.Certain : Confidence.Likely);
        })
        .CuredBy<MessageAnswered>("at", "askedAt", static answer => answer with { At = answer.AskedAt });

    private static RuleDefinition ImportantInformation() => RuleDefinition.Begin("2.3.1/important-information", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify).FollowedAs(ConversationDuty.Answer)
        .Norm("标记为重要的信息不得拖延", "Information marked important is not delayed")
        .Says("标记为重要的信息未在规定时间内处理", "Information marked important was left waiting beyond its term")
        .Remedy("立即处理并回复，说明延误原因", "See to it and answer now, and say what held it up")
        .OwesEach<Message>(static (in duty, duties) =>
        {
            if (duty.Fact.Circumstances.Importance != Importance.Important) return;
            Waiting.Owe(duty, duty.Options.Communication.ImportantReply, oneForAll: false, duties);
        })
        .DischargedBy<Message>(static message => Waiting.KeyOf(message))
        .DischargedBy<MessageAnswered>(static answer => Waiting.KeyOf(answer))
        .On<MessageAnswered>(static (in context) =>
        {
            if (context.Fact.Importance == Importance.Important) ReportLate(context, context.Options.Communication.ImportantReply, Confidence.Certain);
        })
        .CuredBy<MessageAnswered>("at", "askedAt", static answer => answer with { At = answer.AskedAt });

    private static RuleDefinition UrgentFirst() => RuleDefinition.Begin("2.3.1/urgent-first", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Notify).FollowedAs(ConversationDuty.UrgentAnswer)
        .Norm("紧急事项优先处理", "Urgent matters come first")
        .Says("紧急事项未优先处理", "An urgent matter was not seen to first")
        .Remedy("立即处理紧急事项，并告知对方进展", "See to the urgent matter now and tell the other side how it stands")
        .OwesEach<Message>(static (in duty, duties) =>
        {
            if (duty.Fact.Circumstances.Importance != Importance.Urgent) return;
            Waiting.Owe(duty, duty.Options.Communication.UrgentReply, oneForAll: false, duties);
        })
        .DischargedBy<Message>(static message => Waiting.KeyOf(message))
        .DischargedBy<MessageAnswered>(static answer => Waiting.KeyOf(answer))
        .On<MessageAnswered>(static (in context) =>
        {
            if (context.Fact.Importance == Importance.Urgent) ReportLate(context, context.Options.Communication.UrgentReply, Confidence.Certain);
        })
        .On<ConversationStretch>(static (in context) => OrderOfAnswers.Report(context))
        .CuredBy<MessageAnswered>("at", "askedAt", static answer => answer with { At = answer.AskedAt })
        .CuredBy<ConversationStretch>("messages.repliesTo", "the urgent message", static stretch => OrderOfAnswers.UrgentFirst(stretch));

    private static RuleDefinition UrgentFeedback() => RuleDefinition.Begin("2.3.1/urgent-feedback", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Notify).KeyedBy(DutyKey.Message)
        .Norm("紧急事项的处理结果须及时反馈", "What became of an urgent matter is reported in time")
        .Says("紧急事项的处理结果未在规定时间内反馈", "What became of an urgent matter was not reported in time")
        .Remedy("立即反馈处理结果；尚未办结的，说明进展和预计完成时间", "Report the outcome now; where it goes on, say how it stands and until when")
        .OwesEach<Message>(static (in duty, duties) =>
        {
            if (duty.Fact.Circumstances.Importance != Importance.Urgent) return;
            Waiting.Owe(duty, duty.Options.Communication.UrgentFeedback, oneForAll: true, duties);
        })
        .DischargedBy<UrgentMatterReported>(static report => report.Outcome == MatterOutcome.Ongoing ? null : report.MessageId)
        .On<UrgentMatterReported>(static (in context) =>
        {
            var report = context.Fact;
            if (report.Person.Kind == ParticipantKind.Employee && Lateness.IsLate(report.At, report.RaisedAt, context.Options.Communication.UrgentFeedback, context.Calendar))
            {
                context.Report(Confidence.Certain, "raisedAt", $"{report.RaisedAt:yyyy-MM-dd}");
            }
        })
        .CuredBy<UrgentMatterReported>("at", "raisedAt", static report => report with { At = report.RaisedAt });

    private static void ReportLate(in RuleContext<MessageAnswered> context, Term term, Confidence confidence)
    {
        var answer = context.Fact;
        if (answer.Person.Kind != ParticipantKind.Employee || !Lateness.IsLate(answer.At, answer.AskedAt, term, context.Calendar)) return;
        context.Report(confidence, "askedAt", $"{answer.AskedAt:yyyy-MM-dd}");
    }
}
