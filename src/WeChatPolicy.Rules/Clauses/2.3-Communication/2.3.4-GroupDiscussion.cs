using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.3.4 Discussion in work groups (工作群讨论). Judges work groups only, and the sender's own words only.</summary>
internal static class GroupDiscussion
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_offTopic = SignalSet.Of(Signals.OffTopic, Signals.UnrelatedActivity);
    private static readonly Frame[] s_favours = [new(Signals.PrivateCircle, WordLists.Favour) { Unless = WordLists.Roster }];

    public static Clause Clause => new("2.3.4", Modality.Should,
        ("工作群讨论", "Discussion in work groups"),
        ("建议积极参与工作群讨论，分享经验、协助解决问题；不得在工作群发布无关话题或闲聊。",
         "Taking part in work-group discussion, sharing experience and helping out is welcome; unrelated topics and idle chat are not."),
        Participation(), OffTopic(), ChitChat());

    private static RuleDefinition Participation() => RuleDefinition.Begin("2.3.4/participation", Modality.Should)
        .By(DecidedBy.Facts).SpeaksInDoubt().Rated(Severity.Info, Enforcement.None).As(FindingKind.Merit)
        .Norm("建议积极参与工作群讨论，分享经验，协助解决问题；不发言不构成违规",
              "Taking part in work-group discussion, sharing experience and helping out earns credit; silence is never a violation")
        .Says("在工作群中分享经验或协助解决问题", "Experience was shared, or help was given, in a work group")
        .Remedy("可由监督小组确认后计入考核加分", "The supervision group may confirm it as a merit")
        .On<Message>(FactFields.Activity, static (in context) =>
        {
            var message = context.Fact;
            if (!Audience.IsWorkGroup(message) || message.Circumstances.Activity != UsagePurpose.Work) return;

            // Somebody else's word makes it a merit; an answer to another's message is a hint of one.
            if (message.Circumstances.CommendedBy is { Length: > 0 } by && by != message.Sender.Id) context.Report(Confidence.Certain, "circumstances.activity", nameof(UsagePurpose.Work));
            else if (message.RepliesTo is not null) context.Report(Confidence.Possible, "repliesTo", message.RepliesTo);
        })
        .On<MeritRecorded>(static (in context) =>
        {
            var merit = context.Fact;
            if (merit.RuleId != "2.3.4/participation" || merit.Employee.Kind != ParticipantKind.Employee || merit.Employee.Id == merit.Person.Id) return;
            context.Report(Confidence.Certain, "ruleId", merit.RuleId, Party.Person(merit.Employee.Id));
        })
        .WouldPassIfCircumstances("commendedBy", "nobody", static known => known.CommendedBy is null ? null : known with { CommendedBy = null })
        .WouldPassIf<Message>("repliesTo", "nothing", static message => message with { RepliesTo = null })
        .WouldPassIf<MeritRecorded>("person", "employee", static merit => merit with { Person = merit.Employee });

    private static RuleDefinition ChitChat() => RuleDefinition.Begin("2.3.4/chit-chat", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Time).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify).FollowedAs(ConversationDuty.NoIdleChat)
        .Norm("不得在工作群闲聊", "No idle chat in a work group")
        .Says("短时间内在工作群连续发送与工作无关的消息", "A burst of messages in a work group that have nothing to do with work")
        .Remedy("请移步私人群交流，避免刷屏影响他人工作", "Take it to a private group, so that others can work")
        .On<ConversationSegment>(static (in context) => IdleChat.Report(context))
        .WouldPassIf<ConversationSegment>("messages.circumstances.activity", nameof(UsagePurpose.Work), static segment => IdleChat.AboutWork(segment));

    private static RuleDefinition OffTopic() => RuleDefinition.Begin("2.3.4/off-topic", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.Low, Enforcement.Notify)
        .Norm("不得在工作群发布与工作无关的话题", "No unrelated topics in a work group")
        .Says("工作群内出现与工作无关的话题", "A topic unrelated to work in a work group")
        .Remedy("请移步私人群交流", "Take it to a private group")
        .On<Message>(FactFields.Activity, static (in context) =>
        {
            if (Audience.IsWorkGroup(context.Fact) && context.Fact.Circumstances.Activity == UsagePurpose.UnrelatedToWork)
            {
                context.Report(Confidence.Certain, "circumstances.activity", nameof(UsagePurpose.UnrelatedToWork));
            }
        })
        .On<Message>(s_offTopic.Union(Frame.ActsOf(s_favours)), static (in context) =>
        {
            if (!Audience.IsWorkGroup(context.Fact) || context.Fact.Circumstances.Activity != UsagePurpose.Unknown) return;

            // A word of work in the same message makes it at most possible that the message is about something else; it takes two words for that.
            var work = context.Text.Has(Signals.WorkTopic);
            if (work && context.Text.CountDistinct(s_offTopic) < 2) return;
            CueWeighing.Report(context, s_offTopic, CueFilter.OwnWords | CueFilter.NotForbidden | CueFilter.NotOfficial, work ? Confidence.Possible : Confidence.Likely, s_favours);
        })
        .WouldPassIfWork();
}
