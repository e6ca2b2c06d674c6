namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.2.1 Truthful and approved publication.</summary>
internal static class Publishing
{
    private static readonly Message s_post = A.Post("新产品下周发布");
    private static readonly Approval s_approval = new() { ApproverId = "li", Department = "市场部", Topic = "新产品", GivenAt = A.Morning.AddDays(-1) };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.2.1/false-information")
            .Violating("known to be false", A.Post("本市明天停水三天").Known(new() { Veracity = Veracity.Refuted }))
            .Compliant("checked and true", A.Post("本市明天停水三天").Known(new() { Veracity = Veracity.Accurate }))
            .Unknown("nobody has checked", A.Post("本市明天停水三天"), null)
            .Boundary("said to one person it is not published", A.Message("本市明天停水三天").Known(new() { Veracity = Veracity.Refuted }), null)
            .Rows,

        .. new RuleTable("2.2.1/accuracy")
            .Violating("inaccurate", A.InGroup("我们有500家门店").Known(new() { Veracity = Veracity.Inaccurate }))
            .Violating("one-sided", A.InGroup("客户都说好").Known(new() { Veracity = Veracity.OneSided }))
            .Compliant("accurate", A.InGroup("我们有480家门店").Known(new() { Veracity = Veracity.Accurate }))
            .Unknown("nobody has checked", A.InGroup("我们有500家门店"), null)
            .Boundary("refuted is the business of another rule", A.InGroup("我们有500家门店").Known(new() { Veracity = Veracity.Refuted }), null)
            .Rows,

        .. new RuleTable("2.2.1/misleading")
            .Violating("a guaranteed return", A.Post("这款理财稳赚不赔，保本保息"), Confidence.Likely)
            .Violating("a superlative", A.Post("全国第一品牌，国家级品质"), Confidence.Likely)
            .Compliant("a sober statement", A.Post("这款产品通过了检测，详情见报告"))
            .Unknown("not published, so the rule is silent", A.Message("这款理财稳赚不赔"), null)
            .Boundary("forbidden, not claimed", A.InGroup("宣传稿严禁出现“国家级”"), null)
            .Rows,

        .. new RuleTable("2.2.1/harmful")
            .Violating("a threat of violence", A.InGroup("下班别走，我砍死你"), Confidence.Likely)
            .Compliant("ordinary work", A.InGroup("刀具采购单已审批"))
            .Unknown("said to one person it is not published", A.Message("下班别走，我砍死你"), null)
            .Boundary("forwarded words are not the forwarder's", A.InGroup("") with { Forwarded = [new() { Text = "我砍死你" }] }, null)
            .Rows,

        .. new RuleTable("2.2.1/publication-approval")
            .Violating("no approval", s_post.Known(new() { Topics = Topics("新产品"), Approvals = None }))
            .Violating("expired", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { ExpiresAt = A.Morning }) }))
            .Violating("for another topic", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { Topic = "招聘" }) }))
            .Violating("by the author", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { ApproverId = "zhang" }) }))
            .Violating("by another department", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { Department = "人事部" }) }))
            .Violating("one topic of two", s_post.Known(new() { Topics = Topics("新产品", "项目甲"), Approvals = Of(s_approval) }))
            .Violating("by a reviewer whom nobody registered", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { ApproverRegistered = Ternary.No }) }))
            .Violating("by such a reviewer, on a topic that no department answers for", s_post.Known(new() { Topics = Topics("年会"), Approvals = Of(s_approval with { Topic = "年会", ApproverRegistered = Ternary.No }) }))
            .Compliant("by a registered reviewer, and by another", s_post.Known(new()
            {
                Topics = Topics("新产品"), Approvals = Of(s_approval with { ApproverRegistered = Ternary.No }, s_approval with { ApproverId = "wu", ApproverRegistered = Ternary.Yes }),
            }))
            .Compliant("by a registered reviewer", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { ApproverRegistered = Ternary.Yes }) }))
            .Boundary("a registered reviewer whose approval expired", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { ApproverRegistered = Ternary.Yes, ExpiresAt = A.Morning }) }), Confidence.Certain)
            .Compliant("approved by the department responsible", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval) }))
            .Compliant("about no topic of business", s_post.Known(new() { Topics = Topics(), Approvals = None }))
            .Unknown("approvals unknown", s_post.Known(new() { Topics = Topics("新产品") }), Confidence.Possible)
            .Unknown("topics unknown", s_post, null)
            .Boundary("expires one tick later", s_post.Known(new() { Topics = Topics("新产品"), Approvals = Of(s_approval with { ExpiresAt = A.Morning.AddTicks(1) }) }), null)
            .Boundary("an internal group is no publication outside", A.InGroup("新产品下周发布").Known(new() { Topics = Topics("新产品"), Approvals = None }), null)
            .Under(options => options.Publication.Reviewers["新产品"] = ["市场部"])
            .Rows,
    ];

    private static KnownList<Approval> None => Of();

    private static KnownList<string> Topics(params string[] topics) => new(topics);

    private static KnownList<Approval> Of(params Approval[] approvals) => new(approvals);
}
