namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.1 Accounts.</summary>
internal static class Accounts
{
    private static readonly AccountProfile s_personal = new() { Id = "wx1", HolderId = "zhang", Ownership = AccountOwnership.Personal };
    private static readonly Conversation s_unknown = A.Direct with { Purpose = ConversationPurpose.Unknown };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.1.1/undesignated-account")
            .Violating("business over an account known not to be designated", A.Message("报价单发您了") with { Account = A.Account with { Designated = Ternary.No } })
            .Compliant("over a designated one", A.Message("报价单发您了"))
            .Unknown("nobody knows whether it is designated", A.Message("报价单发您了") with { Account = A.Account with { Designated = Ternary.Unknown } }, null)
            .Unknown("nobody knows the account", A.Message("报价单发您了") with { Account = null }, null)
            .Boundary("a personal account without leave is the graver and the only finding",
                A.Message("报价单发您了") with { Account = s_personal with { Designated = Ternary.No, AuthorisedForBusiness = Ternary.No } }, null)
            .Boundary("a personal account that may be authorised is that rule's doubt",
                A.Message("报价单发您了") with { Account = s_personal with { Designated = Ternary.No } }, null)
            .Boundary("leave to use a personal account stands for a designation",
                A.Message("报价单发您了") with { Account = s_personal with { Designated = Ternary.No, AuthorisedForBusiness = Ternary.Yes } }, null)
            .Rows,

        .. new RuleTable("2.1.1/personal-account")
            .Violating("a personal account known to lack authority", A.Message("合同今天寄出") with { Account = s_personal with { AuthorisedForBusiness = Ternary.No } })
            .Violating("in a work group", A.InGroup("收到") with { Account = s_personal with { AuthorisedForBusiness = Ternary.No } })
            .Compliant("with authority", A.Message("合同今天寄出") with { Account = s_personal with { AuthorisedForBusiness = Ternary.Yes } })
            .Unknown("authority unknown", A.Message("合同今天寄出") with { Account = s_personal }, Confidence.Possible)
            .Unknown("ownership unknown", A.Message("合同今天寄出") with { Account = s_personal with { Ownership = AccountOwnership.Unknown } }, null)
            .Boundary("a chat of unknown purpose is no company business",
                A.Message("合同今天寄出") with { Conversation = s_unknown, Account = s_personal with { Designated = Ternary.Yes, AuthorisedForBusiness = Ternary.No } }, null)
            .Rows,

        .. new RuleTable("2.1.2/post-departure-use")
            .Violating("a message after the last day", A.Message("您的订单我来跟进") with { Sender = A.Employee with { LeftAt = A.Morning.AddDays(-1) } })
            .Compliant("a message before it", A.Message("您的订单我来跟进") with { Sender = A.Employee with { LeftAt = A.Morning.AddDays(1) } })
            .Unknown("the time of the message is not known", A.Message("您的订单我来跟进") with { SentAt = null, Sender = A.Employee with { LeftAt = A.Morning } }, null)
            .Boundary("at the very instant at which employment ended", A.Message("您的订单我来跟进") with { Sender = A.Employee with { LeftAt = A.Morning } }, Confidence.Certain)
            .Boundary("one tick before", A.Message("您的订单我来跟进") with { Sender = A.Employee with { LeftAt = A.Morning.AddTicks(1) } }, null)
            .Rows,

        .. new RuleTable("2.1.3/unrelated-activity")
            .Violating("found to have nothing to do with work", A.Message("周末的事").Known(new() { Activity = UsagePurpose.UnrelatedToWork }))
            .Violating("begging for votes", A.InGroup("麻烦大家帮我家孩子投个票，点链接就行"), Confidence.Likely)
            .Compliant("found to be work", A.InGroup("请大家给优秀员工评选投票").Known(new() { Activity = UsagePurpose.Work }))
            .Compliant("ordinary work", A.InGroup("样品今天寄出，单号晚点发"))
            .Unknown("nobody has looked", A.Message("周末的事"), null)
            .Boundary("the person's own business is promotion, the graver rule", A.Message("周末的事").Known(new() { Activity = UsagePurpose.PrivateBusiness }), null)
            .Rows,

        .. new RuleTable("2.1.3/private-promotion")
            .Violating("found to be the person's own business", A.Message("看看").Known(new() { Activity = UsagePurpose.PrivateBusiness }))
            .Violating("recruiting agents", A.InGroup("面膜招代理，一件代发，在家带娃也能月入过万，感兴趣私我"), Confidence.Likely)
            .Compliant("found to be work", A.InGroup("渠道部本周招代理商两家").Known(new() { Activity = UsagePurpose.Work }))
            .Compliant("ordinary work", A.InGroup("新品册子印好了，放在前台"))
            .Unknown("nobody has looked", A.Message("看看"), null)
            .Boundary("before customers the same words may be the company's own business",
                A.InGroup("限时优惠，扫码领券，进店再送礼品") with { Conversation = A.WorkGroup with { Id = "x", External = Ternary.Yes } }, Confidence.Possible)
            .Rows,

        .. new RuleTable("2.1.3/illegal-organisation")
            .Violating("found to recruit for one", A.Message("周六来听课").Known(new() { Activity = UsagePurpose.IllegalOrganisation }))
            .Violating("recruiting for a pyramid", A.InGroup("交3800入会，发展两个下线就回本，拉人头有奖"), Confidence.Likely)
            .Compliant("a warning", A.InGroup("请勿参与传销，发现请举报"))
            .Unknown("nobody has looked", A.Message("周六来听课"), null)
            .Boundary("quoted from the news", A.InGroup("警方通报：本市捣毁一个传销窝点"), null)
            .Rows,
    ];
}
