namespace WeChatPolicy.Rules.Clauses;

/// <summary>5.1.2 Courses fitted to the post (岗位课程).</summary>
internal static class RoleCurriculum
{
    public static Clause Clause => new("5.1.2", Modality.Must,
        ("岗位课程", "Courses fitted to the post"),
        ("针对不同岗位设置相应的培训课程，如销售岗位的微信营销、技术岗位的文件安全传输。",
         "There are courses fitted to the post, such as marketing over WeChat for sales and safe file transfer for engineers."),
        Curriculum());

    private static RuleDefinition Curriculum() => RuleDefinition.Begin("5.1.2/role-curriculum", Modality.Must)
        .By(DecidedBy.Programme).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("按岗位需要设置相应课程", "Training has courses fitted to each post that calls for them")
        .Says("近期培训没有为某个岗位设置课程", "Recent training had no course for a post that calls for one")
        .Remedy("为该岗位增设有针对性的课程", "Add a course that is made for the post")
        .On<Organisation>(static (in context) =>
        {
            var organisation = context.Fact;
            if (!organisation.Posts.IsKnown || organisation.Posts.Value.Count == 0 || !Programme.HasRecentTraining(context)) return;
            if (!Programme.InForce(organisation)) return;
            var held = new LastHeldByName(organisation, organisation.Posts.Value.Count, TrainingContent.Fits, static session => session.Posts);
            for (var i = 0; i < organisation.Posts.Value.Count; i++)
            {
                var post = organisation.Posts.Value[i];
                if (Programme.Overdue(context, held[post], context.Options.Training.Interval) is { } late)
                {
                    late.In(context).Report(late.Sure, "trainingSessions.posts", post);
                }
            }
        })
        .WouldPassIf<Organisation>("trainingSessions.posts", "a course for every post within the interval", TrainingContent.WithExemplarySession);
}
