namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.2.3 Constructive speech, 2.2.4 Manners in groups.</summary>
internal static class SpeechCases
{
    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.2.3/rumour")
            .Violating("hearsay", A.InGroup("听内部人说下个月要裁员一半，小道消息别外传"), Confidence.Likely)
            .Violating("known not to have been verified", A.InGroup("三楼要装修").Known(new() { Veracity = Veracity.Unverified }), Confidence.Likely)
            .Compliant("checked and true", A.InGroup("听内部人说下个月要裁员一半，小道消息别外传").Known(new() { Veracity = Veracity.Accurate }))
            .Compliant("an official word", A.InGroup("以人事部正式通知为准"))
            .Unknown("said to one person it is not published", A.Message("听内部人说下个月要裁员一半，小道消息别外传"), null)
            .Boundary("known to be false is the graver rule", A.InGroup("三楼要装修").Known(new() { Veracity = Veracity.Refuted }), null)
            .Rows,

        .. new RuleTable("2.2.3/disparagement")
            .Violating("of the company", A.InGroup("这垃圾公司早晚倒闭"), Confidence.Likely)
            .Compliant("a complaint to the supervision group", A.InGroup("这垃圾公司早晚倒闭") with { Conversation = A.WorkGroup with { SupervisionChannel = Ternary.Yes } })
            .Compliant("a matter-of-fact criticism", A.InGroup("这版方案的预算偏高，建议再压一压"))
            .Unknown("said to one person it is not published", A.Message("这垃圾公司早晚倒闭"), null)
            .Boundary("forwarded words are not the forwarder's", A.InGroup("") with { Forwarded = [new() { Text = "这垃圾公司早晚倒闭" }] }, null)
            .Rows,

        .. new RuleTable("2.2.3/constructive-post")
            .Violating("marked by a supervisor (a merit)", A.InGroup("分享一份排错手册").Known(new() { CommendedBy = "boss" }))
            .Compliant("nothing to credit", A.InGroup("会议改到三点"))
            .Unknown("nobody marked it, the words hint at it", A.InGroup("恭喜项目组中标，感谢大家的努力，圆满完成任务"), Confidence.Possible)
            .Boundary("one does not commend oneself", A.InGroup("分享一份手册").Known(new() { CommendedBy = "zhang" }), null)
            .Rows,

        .. new RuleTable("2.2.4/improper-language")
            .Violating("profanity in a group", A.InGroup("卧槽这破系统又他妈崩了"), Confidence.Likely)
            .Violating("in disguise", A.InGroup("真t.m.d烦人"), Confidence.Likely)
            .Compliant("干 in 干活", A.InGroup("先干活，日报晚点交"))
            .Unknown("not in a group, so the rule is silent", A.Message("卧槽这破系统又他妈崩了"), null)
            .Boundary("forwarded words are not the forwarder's", A.InGroup("") with { Forwarded = [new() { Text = "他妈的" }] }, null)
            .Rows,

        .. new RuleTable("2.2.4/personal-attack")
            .Violating("in the second person", A.InGroup("你就是个废物，这点事都做不好"), Confidence.Likely)
            .Violating("at somebody mentioned", A.InGroup("@李娜 脑残吧") with { Mentions = ["li"] }, Confidence.Likely)
            .Compliant("of oneself", A.InGroup("我真是个废物，又忘了带工牌"))
            .Compliant("a thing, not a person", A.InGroup("废物利用，旧纸箱别扔"))
            .Unknown("not in a group, so the rule is silent", A.Message("你就是个废物"), null)
            .Boundary("forwarded words are not the forwarder's", A.InGroup("") with { Forwarded = [new() { Text = "你就是个废物" }] }, null)
            .Rows,
    ];
}
