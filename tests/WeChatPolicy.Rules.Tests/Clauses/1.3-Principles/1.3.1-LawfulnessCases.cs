namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>1.3 Principles.</summary>
internal static class Principles
{
    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("1.3.1/illegal-activity")
            .Violating("somebody who looked found something unlawful", A.Message("老地方见").Known(new() { Activity = UsagePurpose.IllegalActivity }))
            .Violating("an offer of gambling", A.Message("六合彩内部资料，包中，上线就送彩金"), Confidence.Likely)
            .Violating("an account found to be used for something unlawful", new AccountUsed { Id = "u", Account = A.Account, Actor = A.Employee, At = A.Morning, Activity = UsagePurpose.IllegalActivity })
            .Violating("a file found to be", A.File().Known(new() { Activity = UsagePurpose.IllegalActivity }))
            .Compliant("a warning against it", A.InGroup("公司严禁赌博，请大家遵守"))
            .Compliant("somebody looked and it was work", A.Message("六合彩案件的材料整理好了").Known(new() { Activity = UsagePurpose.Work }))
            .Unknown("a file that went nobody knows which way", A.File().Known(new() { Activity = UsagePurpose.IllegalActivity }) with { Channel = TransferChannel.Unknown }, Confidence.Possible)
            .Compliant("a file that went by mail", A.File().Known(new() { Activity = UsagePurpose.IllegalActivity }) with { Channel = TransferChannel.CompanyMail })
            .Unknown("nobody looked and nothing reads like it", A.Message("老地方见"), null)
            .Boundary("the law is taught", A.InGroup("本周反诈培训：常见的刷单返利骗局案例"), null)
            .Rows,

        .. new RuleTable("1.3.1/law-and-standards")
            .Violating("a term that the host registered", A.Message("这批先不做双录，直接签单"), Confidence.Likely)
            .Compliant("none of the registered terms", A.Message("这批按双录流程签单"))
            .Unknown("forwarded words of others are not the sender's", A.Message("") with { Forwarded = [new() { Text = "先不做双录" }] }, null)
            .Boundary("the registered term in disguise", A.Message("先不*做*双*录"), Confidence.Likely)
            .With(builder => builder.AddLexicon("industry-standard", "不做双录"))
            .Rows,
    ];
}
