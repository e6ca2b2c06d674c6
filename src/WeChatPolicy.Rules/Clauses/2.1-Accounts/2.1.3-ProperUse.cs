using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.1.3 Proper use (账号正当使用).</summary>
internal static class ProperUse
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_unrelated = SignalSet.Of(Signals.UnrelatedActivity);
    private static readonly SignalSet s_promotion = SignalSet.Of(
        Signals.Promotion, Signals.AgentRecruiting, Signals.Bait, Signals.ContactSolicitation, Signals.LoanOffer);
    private static readonly SignalSet s_advertised = s_promotion.Union(SignalSet.Of(
        Signals.PromotionText, Signals.PrivatePromotionText, Signals.MobileNumber, Signals.LandlineNumber, Signals.WebAddress, Signals.QqNumber, Signals.WeChatId));
    private static readonly Frame[] s_favours = [new(Signals.PrivateCircle, WordLists.Favour) { Unless = WordLists.Roster }];
    private static readonly Frame[] s_trades = [new(Signals.DirectDeal, WordLists.TradeTerms), new(Signals.PrivateCircle, WordLists.PrivateTrade)];
    private static readonly Frame[] s_recruiting = [new(Signals.Downline, WordLists.Joining)];
    private static readonly SignalSet s_organisations = SignalSet.Of(Signals.PyramidSelling, Signals.Cult, Signals.IllegalFundraising);

    public static Clause Clause => new("2.1.3", Modality.MustNot,
        ("账号正当使用", "Proper use"),
        ("不得利用工作微信从事与公司业务无关的活动；严禁私人商业推广，严禁加入、发展或宣传非法组织。",
         "A work account is not for activity unrelated to the company; private commercial promotion and illegal organisations are strictly forbidden."),
        UnrelatedActivity(), PrivatePromotion(), IllegalOrganisation());

    private static RuleDefinition UnrelatedActivity() => RuleDefinition.Begin("2.1.3/unrelated-activity", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("不得利用工作微信从事与公司业务无关的活动", "No activity unrelated to the company over an account that does company work")
        .Says("利用工作微信从事与公司业务无关的活动", "A work account was used for something unrelated to the company")
        .Remedy("撤下相关内容；私事请使用个人账号，不占用工作微信", "Take it down; private matters belong on a private account")
        .On<Message>(FactFields.Activity, static (in context) =>
        {
            // An unrelated topic in a work group is what 2.3.4 is about.
            if (context.Fact.Circumstances.Activity == UsagePurpose.UnrelatedToWork && Audience.IsWorkGroup(context.Fact)) return;
            if (context.Fact.Circumstances.Activity is UsagePurpose.UnrelatedToWork or UsagePurpose.PrivateBusiness)
            {
                context.Report(Confidence.Certain, "circumstances.activity", context.Fact.Circumstances.Activity);
            }
        })
        .On<Message>(s_unrelated.Union(Frame.ActsOf(s_favours)), static (in context) =>
        {
            if (context.Fact.Circumstances.Activity != UsagePurpose.Unknown) return;

            // A favour asked of the whole work group is off its topic, which 2.3.4 is about.
            var frames = Audience.IsWorkGroup(context.Fact) ? [] : s_favours;
            CueWeighing.Report(context, s_unrelated, CueFilter.Offence | CueFilter.NotWork | CueFilter.NotOfficial, frames: frames);
        })
        .OrLearned(Signals.UnrelatedActivityText, IsUndeclared)
        .On<AccountUsed>(static (in context) => ReportUse(context, UsagePurpose.UnrelatedToWork, UsagePurpose.PrivateBusiness))
        .On<Account>(static (in context) => ReportUse(context, UsagePurpose.UnrelatedToWork, UsagePurpose.PrivateBusiness))
        .WouldPassIfWork();

    private static RuleDefinition PrivatePromotion() => RuleDefinition.Begin("2.1.3/private-promotion", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.High, Enforcement.Review).Suppresses("2.1.3/unrelated-activity")
        .Norm("严禁利用工作微信进行私人商业推广（副业、招代理、推销、红包或优惠券诱导）",
              "No private commercial promotion: side business, recruiting agents, pushing products, red packets or vouchers as bait")
        .Says("内容疑似私人商业推广", "The content reads as private commercial promotion")
        .Remedy("撤下推广内容；属公司安排的推广，请市场部门确认", "Take the promotion down; if the company ordered it, marketing confirms that")
        .On<Message>(FactFields.Activity, static (in context) =>
        {
            if (context.Fact.Circumstances.Activity == UsagePurpose.PrivateBusiness)
            {
                context.Report(Confidence.Certain, "circumstances.activity", nameof(UsagePurpose.PrivateBusiness));
            }
        })
        .On<Message>(s_advertised.Union(Frame.ActsOf(s_trades)), static (in context) =>
        {
            if (context.Fact.Circumstances.Activity != UsagePurpose.Unknown) return;

            // Before customers the same words may be the company's own business, so there they prove less.
            var outside = Audience.IsOutside(context.Fact) == Ternary.Yes && !context.Text.Has(Signals.AgentRecruiting);
            var company = context.Fact.Conversation.Kind is ConversationKind.Moments or ConversationKind.OfficialAccount;
            if (company && outside && !context.Text.Has(Signals.OwnTrade)) return;
            if (!CueWeighing.Report(context, s_promotion, CueFilter.Offence | CueFilter.NotWork | CueFilter.NotOfficial, outside ? Confidence.Possible : Confidence.Likely, s_trades)
                && Audience.IsOutside(context.Fact) != Ternary.Yes)
            {
                Mailing.ReportAdvertisement(context, s_advertised);
            }
        })
        .OrLearned(Signals.PrivatePromotionText, IsUndeclaredInside)
        .OrLearned(Signals.PromotionText, IsUndeclaredInside)
        .On<AccountUsed>(static (in context) => ReportUse(context, UsagePurpose.PrivateBusiness, UsagePurpose.PrivateBusiness))
        .On<Account>(static (in context) => ReportUse(context, UsagePurpose.PrivateBusiness, UsagePurpose.PrivateBusiness))
        .WouldPassIfWork();

    private static RuleDefinition IllegalOrganisation() => RuleDefinition.Begin("2.1.3/illegal-organisation", Modality.MustNot)
        .By(DecidedBy.Text | DecidedBy.Facts).Rated(Severity.Critical, Enforcement.Block).Suppresses("1.3.1/illegal-activity")
        .Norm("严禁加入、发展或宣传传销、邪教、非法集资等非法组织", "No joining, recruiting for or promoting of an illegal organisation: pyramid selling, cults, illegal fund-raising")
        .Says("内容涉嫌参与或宣传非法组织", "The content points to taking part in, or promoting, an illegal organisation")
        .Remedy("停止相关活动，保留原始记录，报合规部门核查；经核查属实的，由公司报案", "Stop, keep the original record, and let compliance look into it; where it proves true, the company reports it to the police")
        .On<Message>(FactFields.Activity, static (in context) =>
        {
            if (context.Fact.Circumstances.Activity == UsagePurpose.IllegalOrganisation)
            {
                context.Report(Confidence.Certain, "circumstances.activity", nameof(UsagePurpose.IllegalOrganisation));
            }
        })
        .On<Message>(s_organisations.Union(Frame.ActsOf(s_recruiting)), static (in context) =>
        {
            if (context.Fact.Circumstances.Activity == UsagePurpose.Unknown && !Audience.IsSupervision(context.Fact)) CueWeighing.Report(context, s_organisations, CueFilter.Offence | CueFilter.OneKind | CueFilter.NotWork | CueFilter.NotOfficial, frames: s_recruiting);
        })
        .OrLearned(Signals.IllegalOrganisationText, IsUndeclared)
        .On<AccountUsed>(static (in context) => ReportUse(context, UsagePurpose.IllegalOrganisation, UsagePurpose.IllegalOrganisation))
        .On<Account>(static (in context) => ReportUse(context, UsagePurpose.IllegalOrganisation, UsagePurpose.IllegalOrganisation))
        .WouldPassIfWork();

    private static bool IsUndeclared(Message message) => message.Circumstances.Activity == UsagePurpose.Unknown;

    // What is offered to outsiders may be the company's own business.
    private static bool IsUndeclaredInside(Message message) => IsUndeclared(message) && Audience.IsOutside(message) != Ternary.Yes;

    private static void ReportUse(in RuleContext<AccountUsed> context, UsagePurpose one, UsagePurpose other)
    {
        var used = context.Fact;
        if (used.Activity != one && used.Activity != other) return;
        if (used.Actor.Kind != ParticipantKind.Employee || Excuse.Or(used.DoesCompanyWork, Business.IsWorkAccount(used.Account, used.At)) != Ternary.Yes) return;
        context.Report(Confidence.Certain, "activity", used.Activity);
    }

    private static void ReportUse(in RuleContext<Account> context, UsagePurpose one, UsagePurpose other)
    {
        var account = context.Fact;
        if (!account.Activities.IsKnown) return;
        if (Business.IsWorkAccount(account.Profile, account.AsOf) != Ternary.Yes && !account.LastUsedForBusiness.IsDone) return;
        for (var i = 0; i < account.Activities.Value.Count; i++)
        {
            var activity = account.Activities.Value[i];
            if (activity != one && activity != other) continue;
            context.Report(Confidence.Certain, "activities", activity, Business.AnswerableFor(account));
            return;
        }
    }
}
