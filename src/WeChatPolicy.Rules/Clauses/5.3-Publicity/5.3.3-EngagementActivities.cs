namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.3.3 Contests, essay calls and the like (主题活动). The source breaks off inside this clause.</summary>
internal static class EngagementActivities
{
    public static Clause Clause => new("5.3.3", Modality.Must,
        ("主题活动", "Contests, essay calls and the like"),
        ("组织知识竞赛、征文等活动，提高员工参与的积极性。",
         "Contests, essay calls and the like are held, so that people take an interest."),
        Activities());

    private static RuleDefinition Activities() => RuleDefinition.Begin("5.3.3/engagement-activities", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify).KeyedBy(DutyKey.Programme)
        .Norm("定期组织知识竞赛、征文等活动", "A contest, essay call or the like is held regularly")
        .Says("逾期未组织相关活动", "A contest, essay call or the like is overdue")
        .Remedy("组织一次知识竞赛、征文或类似活动", "Hold a contest, an essay call or the like")
        .On<Organisation>(static (in context) =>
        {
            var activities = context.Fact.Activities;
            if (Programme.Overdue(context, activities, context.Options.Training.Activities, static (_, _) => Ternary.Yes, 0) is { } late)
            {
                late.In(context).Report(late.Sure, "activities", InvariantFormat.Of(activities.Value.Count));
            }
        })
        .Owes<Organisation>(static (in duty) => Programme.Owe(duty, duty.Fact.Activities, duty.Options.Training.Activities, static (_, _) => Ternary.Yes, 0, "activities"))
        .WouldPassIf<Organisation>("activities", "an activity within the interval", static o => o.Activities.IsKnown
            ? o with { Activities = new([.. o.Activities.Value, new() { At = o.AsOf, Kind = EngagementKind.Contest }]) }
            : null);
}
