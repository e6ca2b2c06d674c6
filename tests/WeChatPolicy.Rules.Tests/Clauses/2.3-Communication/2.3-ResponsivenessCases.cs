namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.3.1, 2.3.2 and 2.3.4 where one fact holds both ends.</summary>
internal static class ResponsivenessCases
{
    private static readonly MessageAnswered s_answered = new()
    {
        Id = "a",
        Person = A.Colleague,
        MessageId = "m1",
        AskedAt = A.Morning,
        At = A.At(1, 15),
        Importance = Importance.Ordinary,
        Means = ContactMeans.Phone,
    };

    private static readonly UrgentMatterReported s_reported = new() { Id = "u", Person = A.Colleague, MessageId = "m1", RaisedAt = A.Morning, At = A.At(2, 10) };
    private static readonly DecisionConfirmed s_confirmed = new() { Id = "d", Person = A.Employee, MessageId = "m1", DecidedAt = A.Morning, At = A.At(2, 10) };
    private static readonly Message s_urgent = A.InGroup("生产线停了，请马上看") with
    {
        Mentions = ["li"],
        Recalled = Ternary.No,
        Circumstances = new() { Importance = Importance.Urgent },
    };

    private static readonly Message s_ordinary = A.InGroup("周报模板发一下").Known(new() { Importance = Importance.Ordinary }) with { Mentions = ["li"] };
    private static readonly Message s_toOrdinary = A.InGroup("模板在共享盘") with { Sender = A.Colleague, RepliesTo = "m1" };
    private static readonly Message s_idle = A.InGroup("周末的事").Known(new() { Activity = UsagePurpose.UnrelatedToWork });
    private static readonly Message s_series = A.InGroup("昨晚那部电视剧大结局太好哭了");
    private static readonly Message s_laughter = A.InGroup("哈哈哈哈");

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.3.1/timely-reply")
            .Violating("answered the next day", s_answered with { At = A.At(2, 9) })
            .Compliant("answered in time", s_answered with { At = A.At(1, 11) })
            .Unknown("nobody knows when it was asked", s_answered with { AskedAt = null, At = A.At(2, 9) }, null)
            .Unknown("nobody has said how pressing it was", s_answered with { At = A.At(2, 9), Importance = Importance.Unknown }, Confidence.Likely)
            .Boundary("at the very end of the fourth working hour", s_answered, null)
            .Boundary("one tick after it", s_answered with { At = A.At(1, 15).AddTicks(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("2.3.1/important-information")
            .Violating("answered after three hours", s_answered with { Importance = Importance.Important, At = A.At(1, 14) })
            .Compliant("answered in time", s_answered with { Importance = Importance.Important, At = A.At(1, 11) })
            .Unknown("nobody has said how pressing it was", s_answered with { Importance = Importance.Unknown, At = A.At(1, 14) }, null)
            .Boundary("at the very end of the second working hour", s_answered with { Importance = Importance.Important, At = A.At(1, 12) }, null)
            .Boundary("one tick after it", s_answered with { Importance = Importance.Important, At = A.At(1, 12).AddTicks(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("2.3.1/urgent-first")
            .Violating("answered after an hour", s_answered with { Importance = Importance.Urgent, At = A.At(1, 11) })
            .Violating("an ordinary question was answered first", A.Segment(s_urgent, s_ordinary, s_toOrdinary))
            .Compliant("the urgent one was answered first", A.Segment(s_urgent, s_ordinary, s_toOrdinary with { RepliesTo = "m0" }))
            .Compliant("something was said to it in between", A.Segment(s_urgent, s_ordinary, s_toOrdinary with { Text = "马上到", RepliesTo = null }, s_toOrdinary))
            .Compliant("somebody else answers", A.Segment(s_urgent, s_ordinary, s_toOrdinary with { Sender = A.Colleague with { Id = "wang" } }))
            .Unknown("nobody has said how pressing the other one was", A.Segment(s_urgent, s_ordinary.Known(Circumstances.Unknown), s_toOrdinary), Confidence.Possible)
            .Unknown("the urgent one may have been recalled", A.Segment(s_urgent with { Recalled = Ternary.Unknown }, s_ordinary, s_toOrdinary), Confidence.Possible)
            .Boundary("an earlier question may be finished first", A.Segment(s_ordinary, s_urgent, s_toOrdinary with { RepliesTo = "m0" }), null)
            .Boundary("at the very end of thirty minutes", s_answered with { Importance = Importance.Urgent, At = A.At(1, 10, 30) }, null)
            .Rows,

        .. new RuleTable("2.3.1/urgent-feedback")
            .Compliant("an outsider is not judged", s_reported with { Person = A.Customer, At = A.At(3, 10) })
            .Violating("two days later", s_reported with { At = A.At(3, 10) })
            .Compliant("the same day", s_reported with { At = A.At(1, 18) })
            .Unknown("nobody knows when it was raised", s_reported with { RaisedAt = null, At = A.At(3, 10) }, null)
            .Boundary("after 24 hours to the tick", s_reported, null)
            .Boundary("one tick more", s_reported with { At = A.At(2, 10).AddTicks(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("2.3.2/formal-confirmation")
            .Violating("two days later", s_confirmed with { At = A.At(3, 10) })
            .Compliant("the same day", s_confirmed with { At = A.At(1, 18) })
            .Unknown("nobody knows when it was decided", s_confirmed with { DecidedAt = null, At = A.At(3, 10) }, null)
            .Boundary("after 24 hours to the tick", s_confirmed, null)
            .Boundary("one tick more", s_confirmed with { At = A.At(2, 10).AddTicks(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("2.3.4/participation")
            .Violating("put on record by somebody else (a merit)", new MeritRecorded { Id = "mr", Person = A.Colleague, Employee = A.Employee, RuleId = "2.3.4/participation" })
            .Violating("commended by somebody else (a merit)", A.InGroup("排查步骤如下").Known(new() { Activity = UsagePurpose.Work, CommendedBy = "li" }))
            .Violating("answers another's message (a hint)", A.InGroup("排查步骤如下").Known(new() { Activity = UsagePurpose.Work }) with { RepliesTo = "m0" }, Confidence.Possible)
            .Compliant("put on record by oneself", new MeritRecorded { Id = "mr", Person = A.Employee, Employee = A.Employee, RuleId = "2.3.4/participation" })
            .Unknown("nobody has looked", A.InGroup("排查步骤如下") with { RepliesTo = "m0" }, null)
            .Unknown("an answer about work, which nobody has commended", A.InGroup("排查步骤如下").Known(new() { Activity = UsagePurpose.Work }) with { RepliesTo = "m0" }, Confidence.Possible)
            .Boundary("nothing is said of those who are silent", A.Segment(), null)
            .Rows,

        .. new RuleTable("2.3.4/chit-chat")
            .Violating("five in ten minutes", A.Segment(s_idle, s_idle, s_idle, s_idle, s_idle))
            .Violating("about a series", A.Segment(s_series, s_series, s_series, s_series, s_series), Confidence.Likely)
            .Violating("laughter alone", A.Segment(s_laughter, s_laughter, s_laughter, s_laughter, s_laughter), Confidence.Possible)
            .Compliant("one greeting", A.Segment(A.InGroup("大家早上好"), A.InGroup("日报已发"), A.InGroup("请查收"), A.InGroup("有问题找我"), A.InGroup("谢谢")))
            .Compliant("acknowledgements are work", A.Segment(A.InGroup("收到"), A.InGroup("好的"), A.InGroup("收到"), A.InGroup("明白"), A.InGroup("ok")))
            .Compliant("five people, one each", A.Segment([.. Enumerable.Range(0, 5).Select(i => s_idle with { Sender = A.Employee with { Id = $"p{i}" } })]))
            .Unknown("nobody says what five stickers were about", A.Segment([.. Enumerable.Repeat(A.InGroup("") with { Kind = MessageKind.Emotion }, 5)]), Confidence.Possible)
            .Unknown("nobody says that it is a work group", A.Segment() with
            {
                Conversation = A.WorkGroup with { WorkGroup = Ternary.Unknown },
                Messages = A.Segment(s_idle, s_idle, s_idle, s_idle, s_idle).Messages,
            }, null)
            .Unknown("the times are not known", A.Segment([.. Enumerable.Repeat(s_idle with { SentAt = null }, 5)]), null)
            .Boundary("four", A.Segment(s_idle, s_idle, s_idle, s_idle), null)
            .Boundary("the fifth ten minutes after the first", A.Segment(s_idle, s_idle, s_idle, s_idle, s_idle with { SentAt = A.Morning.AddMinutes(10) }), Confidence.Certain)
            .Boundary("one tick later", A.Segment(s_idle, s_idle, s_idle, s_idle, s_idle with { SentAt = A.Morning.AddMinutes(10).AddTicks(1) }), null)
            .Rows,
    ];
}
