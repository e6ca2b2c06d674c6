namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.2.2 Secrets and sensitive information.</summary>
internal static class SecrecyCases
{
    private static readonly Circumstances s_needed = new() { NeededForWork = Ternary.Yes };
    private static readonly Circumstances s_notNeeded = new() { NeededForWork = Ternary.No, Classification = Classification.Internal };

    private static readonly Circumstances s_sound = new()
    {
        NeededForWork = Ternary.Yes,
        Classification = Classification.Sensitive,
        Protection = Protection.Encrypted,
    };

    private static readonly KnownList<DataSubject> s_customers = new([new DataSubject { Kind = ParticipantKind.Customer }]);

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.2.2/trade-secret")
            .Violating("content classified secret", A.Message("见附件").Known(new() { Classification = Classification.Secret }))
            .Violating("the lowest price, without need", A.Message("我们的底价是每吨3200").Known(s_notNeeded), Confidence.Likely)
            .Compliant("needed for work; the safeguards have rules of their own", A.Message("我们的底价是每吨3200").Known(s_needed))
            .Compliant("public", A.Message("我们的底价是每吨3200").Known(new() { Classification = Classification.Public }))
            .Unknown("need unknown", A.Message("我们的底价是每吨3200"), Confidence.Possible)
            .Boundary("secret is secret even where it is needed", A.Message("见附件").Known(new() { Classification = Classification.Secret, NeededForWork = Ternary.Yes }), Confidence.Certain)
            .Rows,

        .. new RuleTable("2.2.2/technical-secret")
            .Violating("a private key, without need", A.Message("-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7").Known(s_notNeeded))
            .Compliant("needed for work", A.Message("源代码发你了").Known(s_needed))
            .Compliant("ordinary work", A.Message("打印机在二楼"))
            .Unknown("need unknown", A.Message("测试库 192.168.10.25，源代码打包发你"), Confidence.Possible)
            .Boundary("a public address is no internal one", A.Message("官网 https://www.example.com/about"), null)
            .Rows,

        .. new RuleTable("2.2.2/customer-information")
            .Violating("a customer's number, without need", A.Message("客户王先生电话13812345678").Known(s_notNeeded), Confidence.Likely)
            .Violating("found to disclose a customer's data", A.Message("见图").Known(s_notNeeded with { Discloses = s_customers }))
            .Compliant("needed for work", A.Message("客户王先生电话13812345678").Known(s_needed))
            .Compliant("the sender's own number", A.Message("我的手机号是13812345678，加一下"))
            .Unknown("need unknown", A.Message("客户王先生电话13812345678"), Confidence.Possible)
            .Unknown("not needed, and nobody has said that it is not public", A.Message("客户王先生电话13812345678").Known(new() { NeededForWork = Ternary.No }), Confidence.Possible)
            .Boundary("a lone number that nothing explains is pointed out, no more", A.Message("13812345678"), Confidence.Possible)
            .Boundary("twelve digits are no mobile number", A.Message("单号138123456789"), null)
            .Rows,

        .. new RuleTable("2.2.2/other-sensitive")
            .Violating("classified sensitive, without need", A.Message("见附件").Known(new() { Classification = Classification.Sensitive, NeededForWork = Ternary.No }))
            .Violating("marked, without need", A.Message("内部资料，请勿外传").Known(s_notNeeded), Confidence.Likely)
            .Compliant("needed for work", A.Message("内部资料，请勿外传").Known(s_needed))
            .Unknown("need unknown", A.Message("内部资料，请勿外传"), Confidence.Possible)
            .Unknown("classification unknown", A.Message("见附件").Known(s_notNeeded), null)
            .Boundary("internal is below sensitive", A.Message("见附件").Known(new() { Classification = Classification.Internal, NeededForWork = Ternary.No }), null)
            .Rows,

        .. new RuleTable("2.2.2/unprotected-sharing")
            .Violating("needed, sensitive and bare", A.Message("见附件").Known(s_sound with { Protection = Protection.None }))
            .Compliant("encrypted", A.Message("见附件").Known(s_sound))
            .Compliant("de-identified", A.Message("见附件").Known(s_sound with { Protection = Protection.DeIdentified }))
            .Unknown("protection unknown", A.Message("见附件").Known(s_sound with { Protection = Protection.Unknown }), Confidence.Possible)
            .Unknown("need unknown: not this rule's case", A.Message("见附件").Known(s_sound with { NeededForWork = Ternary.Unknown, Protection = Protection.None }), null)
            .Boundary("internal content needs no protection", A.Message("见附件").Known(s_sound with { Classification = Classification.Internal, Protection = Protection.None }), null)
            .Rows,

        .. new RuleTable("2.2.2/uncleared-recipient")
            .Violating("the recipient is cleared for less", (A.Message("见附件") with { Recipients = [A.Customer] }).Known(s_sound))
            .Violating("one member of the group is", (A.InGroup("见附件") with { Conversation = Members(A.Colleague, A.Customer) }).Known(s_sound))
            .Compliant("cleared", A.Message("见附件").Known(s_sound))
            .Compliant("every member is", (A.InGroup("见附件") with { Conversation = Members(A.Employee, A.Colleague) }).Known(s_sound))
            .Unknown("clearance unknown", (A.Message("见附件") with { Recipients = [A.Colleague with { Clearance = Classification.Unknown }] }).Known(s_sound), Confidence.Possible)
            .Unknown("members unknown", A.InGroup("见附件").Known(s_sound), Confidence.Possible)
            .Boundary("in Moments nobody is", A.Post("见附件").Known(s_sound), Confidence.Certain)
            .Rows,
    ];

    private static Conversation Members(params Participant[] members) => A.WorkGroup with { Members = new(members) };
}
