using WeChatPolicy.Rules.Facts;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Outside.Tests;

internal static class Additions
{
    public static PolicyEngine Engine { get; } = PolicyBuilder.CreateEmpty()
        .AddIdentifier(new StaffNumber()).AddLexicon("acme-projects", "蓝鲸计划").AddClassifier(new Urgency())
        .AddRule(Rule.For<Message>("acme/names").When(static (_, text) => text.Has("staff-number") || text.Has("acme-projects")))
        .AddRule(Rule.For<Message>("acme/pressing").When(static (_, text) => text.Has("urgency")))
        .AddRule(new ReportBack())
        .AddRule(Rule.Define("acme/answers", Modality.Must).Norm("咨询须在两小时内答复", "A question is answered within two hours")
            .Timed(DutyKey.Request, static _ => Term.Hours(2), static duty => duty
                .OpenedBy<QuestionAsked>(static _ => Party.Company, static asked => asked.Id)
                .MetBy<QuestionAnswered>(static answer => answer.QuestionId, "askedAt", static answer => answer.AskedAt, by: static _ => Party.Company)))
        .Build();
}

internal sealed class StaffNumber() : IdentifierRecogniser("staff-number", IdentifierTrigger.Digits)
{
    public override void Recognise(IdentifierScan scan)
    {
        foreach (var group in scan.DigitGroups)
            if (group.Count == 8 && scan.IsPrecededBy(["工号"], group.Start, 4)) scan.Add(group.Start, group.End - group.Start, Confidence.Likely);
    }
}

internal sealed class Urgency : ITextClassifier
{
    public IReadOnlyList<ScoreDefinition> Scores { get; } = [new("urgency", possible: 0.25f, likely: 0.75f)];

    public void Classify(ClassifierScan scan)
    {
        if (scan.Folded.IndexOf('急') is var at && at >= 0) scan.Write(0, scan.Folded.Count('急') / 4f, at, 1);
    }
}

internal sealed class ReportBack : IRule
{
    private static readonly Term s_term = Term.Hours(4);

    public Rule Define() => Rule.Define("acme/report-back", Modality.Must)
        .Norm("催办事项须在四小时内回报", "What is pressed for is reported on within four hours")
        .Suppresses("acme/names").KeyedBy(DutyKey.Message)
        .On<Message>(["acme-projects"], static (in context) => context.Report(Confidence.Certain, context.Text.Matches))
        .Owes<Message>(["urgency"], static (in duty) => duty.Fact is { SentAt: { } sentAt, Recipients: [var asked, ..] }
            ? duty.Owe(Party.Person(asked.Id), sentAt, s_term, duty.Fact.Id, Party.Person(duty.Fact.Sender.Id)) : null)
        .DischargedBy<Message>(static message => message.RepliesTo).DischargedBy<MessageAnswered>(static answer => answer.MessageId)
        .DischargedBy<UrgentMatterReported>(static report => report.MessageId)
        .On<UrgentMatterReported>(static (in context) =>
        {
            if (context.Fact is { RaisedAt: { } raised, At: { } at } && at > s_term.DeadlineFrom(raised, context.Calendar))
                context.Report(Confidence.Certain, "raisedAt", $"{raised:yyyy-MM-dd}");
        })
        .WouldPassIf<UrgentMatterReported>("at", "raisedAt", static report => report with { At = report.RaisedAt });
}
