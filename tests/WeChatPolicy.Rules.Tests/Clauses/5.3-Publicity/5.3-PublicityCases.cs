namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>5.3 Publicity.</summary>
internal static class PublicityCases
{
    private static readonly Organisation s_exemplary = TheCompany.Exemplary;
    private static readonly DateTimeOffset s_month = TheCompany.Now.AddDays(-31);
    private static readonly DateTimeOffset s_year = TheCompany.Now.AddDays(-366);

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("5.3.1/publicity-channels")
            .Violating("not at all", Over())
            .Violating("the groups only", Over(PublicityChannel.WeChatGroup))
            .Violating("two are missing, one publication is of an unknown channel", Over(PublicityChannel.WeChatGroup, PublicityChannel.Unknown))
            .Compliant("over all three", s_exemplary)
            .Compliant("over more", Over(PublicityChannel.NoticeBoard, PublicityChannel.Mail, PublicityChannel.WeChatGroup, PublicityChannel.Intranet))
            .Unknown("over which channel one went is not noted", Over(PublicityChannel.NoticeBoard, PublicityChannel.Mail, PublicityChannel.Unknown), Confidence.Possible)
            .Unknown("the publicity is not known", s_exemplary with { Publicity = KnownList<Publicity>.Unknown }, null)
            .Boundary("one is missing, one publication is of an unknown channel", Over(PublicityChannel.WeChatGroup, PublicityChannel.Mail, PublicityChannel.Unknown), Confidence.Possible)
            .Boundary("the policy comes into force now", Over() with { PolicyInForceSince = TheCompany.Now }, Confidence.Certain)
            .Boundary("one tick later", Over() with { PolicyInForceSince = TheCompany.Now.AddTicks(1) }, null)
            .Rows,

        .. new RuleTable("5.3.1/publicity-channels")
            .Violating("the company prescribes its intranet", s_exemplary)
            .Compliant("and uses it", Over(PublicityChannel.Intranet))
            .Under(options => options.Training.Channels = [PublicityChannel.Intranet])
            .Rows,

        .. new RuleTable("5.3.2/safety-tips")
            .Violating("none", Tips())
            .Violating("tips, and never a case analysis", s_exemplary with { SafetyTips = new([new() { At = TheCompany.Now.AddDays(-3), Kind = SafetyTipKind.Tip }]) })
            .Violating("long ago", Tips(TheCompany.Now.AddDays(-60)))
            .Compliant("within the month", s_exemplary)
            .Unknown("the tips are not known", s_exemplary with { SafetyTips = KnownList<SafetyTip>.Unknown }, null)
            .Unknown("nobody noted when", Tips((DateTimeOffset?)null), Confidence.Possible)
            .Boundary("at the very limit", Tips(s_month), null)
            .Boundary("one tick past it", Tips(s_month.AddTicks(-1)), Confidence.Certain)
            .Boundary("it counts from the day the policy came into force", Tips() with { PolicyInForceSince = s_month }, null)
            .Rows,

        .. new RuleTable("5.3.3/engagement-activities")
            .Violating("none", Activities())
            .Violating("years ago", Activities(TheCompany.Now.AddYears(-2)))
            .Compliant("within the year", s_exemplary)
            .Unknown("the activities are not known", s_exemplary with { Activities = KnownList<EngagementActivity>.Unknown }, null)
            .Unknown("nobody noted when", Activities((DateTimeOffset?)null), Confidence.Possible)
            .Boundary("at the very limit", Activities(s_year), null)
            .Boundary("one tick past it", Activities(s_year.AddTicks(-1)), Confidence.Certain)
            .Boundary("it counts from the day the policy came into force", Activities() with { PolicyInForceSince = s_year }, null)
            .Rows,
    ];

    private static Organisation Over(params PublicityChannel[] channels) => s_exemplary with { Publicity = new([.. channels.Select(TheCompany.Published)]) };

    private static Organisation Tips(params DateTimeOffset?[] at) => s_exemplary with { SafetyTips = new([.. at.Select(at => new SafetyTip { At = at, Kind = SafetyTipKind.TipAndCaseAnalysis })]) };

    private static Organisation Activities(params DateTimeOffset?[] at) => s_exemplary with { Activities = new([.. at.Select(at => new EngagementActivity { At = at })]) };
}
