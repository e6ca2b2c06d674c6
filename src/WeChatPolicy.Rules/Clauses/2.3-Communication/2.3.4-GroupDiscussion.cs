using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.3.4 Discussion in work groups (工作群讨论). Judges work groups only, and the sender's own words only.</summary>
internal static class GroupDiscussion
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_offTopic = SignalSet.Of(Signals.OffTopic, Signals.UnrelatedActivity);

    public static Clause Clause { get; } = new("2.3.4", Modality.Should,
        ("工作群讨论", "Discussion in work groups"),
        ("建议积极参与工作群讨论，分享经验、协助解决问题；不得在工作群发布无关话题或闲聊。",
         "Taking part in work-group discussion, sharing experience and helping out is welcome; unrelated topics and idle chat are not."),
        OffTopic());

    private static RuleDefinition OffTopic() => RuleDefinition.Begin("2.3.4/off-topic", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.Low, Enforcement.Notify)
        .Norm("不得在工作群发布与工作无关的话题", "No unrelated topics in a work group")
        .Says("工作群内出现与工作无关的话题", "A topic unrelated to work in a work group")
        .Remedy("请移步私人群交流", "Take it to a private group")
        .On<Message>(static (in context) =>
        {
            if (Audience.IsWorkGroup(context.Fact) && context.Fact.Circumstances.Activity == Activity.UnrelatedToWork)
            {
                context.Report(Confidence.Certain, "circumstances.activity", nameof(Activity.UnrelatedToWork));
            }
        })
        .On<Message>(s_offTopic, static (in context) =>
        {
            if (!Audience.IsWorkGroup(context.Fact) || context.Fact.Circumstances.Activity != Activity.Unknown) return;

            // A word of work in the same message makes it at most possible that the message is about something else; it takes two words for that.
            var work = context.Text.Has(Signals.WorkTopic);
            if (work && context.Text.CountDistinct(s_offTopic) < 2) return;
            Cues.Report(context, s_offTopic, CueReading.OwnWords | CueReading.NotForbidden, work ? Confidence.Possible : Confidence.Likely);
        });
}
