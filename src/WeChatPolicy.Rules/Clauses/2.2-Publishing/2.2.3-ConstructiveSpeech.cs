using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.2.3 Constructive speech (传播正能量). Judges what is published.</summary>
internal static class ConstructiveSpeech
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_rumour = SignalSet.Of(Signals.Rumour);
    private static readonly Frame[] s_hearsay = [new(Signals.HearsaySource, WordLists.Upheaval)];
    private static readonly SignalSet s_disparagement = SignalSet.Of(Signals.Disparagement);
    private static readonly SignalSet s_negative = SignalSet.Of(Signals.NegativeEvaluation);
    private static readonly SignalSet s_positive = SignalSet.Of(Signals.PositiveNews);

    public static Clause Clause => new("2.2.3", Modality.MustNot,
        ("传播正能量", "Constructive speech"),
        ("鼓励发布有益于公司和团队的正面信息；不得传播未经证实的小道消息，不得发表对公司或同事的负面言论。",
         "Information that helps the company and the team is welcome; unverified rumours and disparaging remarks about the company or colleagues are not."),
        Rumour(), Disparagement(), ConstructivePost());

    /// <summary>How far the word for company or colleague may stand from what is said of it.</summary>
    private const int Reach = 12;

    private static RuleDefinition Rumour() => RuleDefinition.Begin("2.2.3/rumour", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("不得传播未经证实的谣言或小道消息", "No unverified rumours or hearsay are spread")
        .Says("疑似传播未经证实的消息", "It reads as spreading something unverified")
        .Remedy("核实来源；未经证实的请撤回，以官方通知为准", "Check the source; take back what is not verified and refer to the official word")
        .On<Message>(FactFields.Veracity, static (in context) =>
        {
            if (Audience.IsPublished(context.Fact) && context.Fact.Circumstances.Veracity == Veracity.Unverified)
            {
                context.Report(Confidence.Likely, "circumstances.veracity", nameof(Veracity.Unverified));
            }
        })
        .On<Message>(s_rumour.Union(Frame.ActsOf(s_hearsay)), static (in context) =>
        {
            if (Audience.IsPublished(context.Fact) && context.Fact.Circumstances.Veracity is Veracity.Unknown or Veracity.Refuted)
            {
                CueWeighing.Report(context, s_rumour, CueFilter.OwnWords | CueFilter.NotForbidden | CueFilter.NotTaught | CueFilter.NotCorrected, frames: s_hearsay);
            }
        })
        .OrLearned(Signals.RumourText, static message => Audience.IsPublished(message) && message.Circumstances.Veracity is (Veracity.Unknown or Veracity.Refuted))
        .WouldPassIfAccurate();

    private static RuleDefinition Disparagement() => RuleDefinition.Begin("2.2.3/disparagement", Modality.MustNot)
        .By(DecidedBy.Text).Rated(Severity.Medium, Enforcement.Review)
        .Norm("不得发表对公司或同事的负面言论", "No negative remarks about the company or colleagues")
        .Says("疑似发表对公司或同事的负面言论", "It reads as a disparaging remark about the company or a colleague")
        .Remedy("撤回；意见和诉求可通过上级、人事或监督小组反映", "Take it back; concerns go to a superior, to personnel or to the supervision group")
        .On<Message>(s_disparagement.Union(s_negative), static (in context) =>
        {
            if (!Audience.IsPublished(context.Fact) || Audience.IsSupervision(context.Fact)) return;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var count = CueWeighing.Weigh(context, s_disparagement, CueFilter.OwnWords | CueFilter.NotForbidden | CueFilter.NotTaught, places, out var confidence);
            if (count == 0) (count, confidence) = (OfCompany(context, places), Confidence.Possible);
            if (count > 0) context.Report(CueWeighing.Lesser(confidence, Confidence.Likely), places[..count]);
        });

    private static RuleDefinition ConstructivePost() => RuleDefinition.Begin("2.2.3/constructive-post", Modality.Merit)
        .By(DecidedBy.Facts | DecidedBy.Text).SpeaksInDoubt().Rated(Severity.Info, Enforcement.None)
        .Norm("鼓励发布有益于公司和团队的正面信息", "Positive information that helps the company and the team earns credit")
        .Says("发布了有益于公司或团队的正面信息", "Something that helps the company or the team was posted")
        .Remedy("可由监督小组确认后计入考核加分", "The supervision group may confirm it as a merit")
        .On<Message>(FactFields.Commendation, static (in context) =>
        {
            if (Audience.IsPublished(context.Fact) && context.Fact.Circumstances.CommendedBy is { Length: > 0 } by && by != context.Fact.Sender.Id)
            {
                context.Report(Confidence.Certain, "circumstances.commendedBy", by);
            }
        })
        .On<Message>(s_positive, static (in context) =>
        {
            if (Audience.IsPublished(context.Fact)) CueWeighing.Report(context, s_positive, CueFilter.OwnWords, Confidence.Possible);
        })
        .WouldPassIfCircumstances("commendedBy", "nobody", static known => known.CommendedBy is null ? null : known with { CommendedBy = null });

    /// <summary>What is negative is disparagement only when it is said of the company or a colleague.</summary>
    private static int OfCompany(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var count = 0;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (match.Signal != Signals.NegativeEvaluation || count == places.Length || context.IsForwarded(match)) continue;
            if (!IsOfOurs(context.Text, match) || context.Text.Precedes(Signals.Prohibition, match, Reach)) continue;
            if (Quotation.IsReported(context.Text, match) || Stance.IsDisowned(context.Text, match)) continue;
            places[count++] = match;
        }

        return count;
    }

    // A word that is only mildly negative (不行, 没戏) needs the company by it; of a person it may be said of anybody.
    private static bool IsOfOurs(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.CompanyReference, Reach)
        || (match.Strength > Confidence.Possible && PersonMention.Precedes(text, match));
}
