namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.3 Communication.</summary>
internal static class Communication
{
    private static readonly Message s_record = A.Message("") with
    {
        Kind = MessageKind.ForwardedRecord,
        Forwarded = [new() { AuthorId = "wang", Text = "方案我明天改" }, new() { AuthorId = "zhao", Text = "好" }],
    };

    private static readonly Message s_personal = A.Message("") with
    {
        Kind = MessageKind.ForwardedRecord,
        Forwarded = [new() { AuthorId = "wang", Text = "我的身份证号110101199003077475" }],
    };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.3.2/ambiguity")
            .Violating("neither who nor when (a hint)", A.InGroup("上次那个事谁有空弄一下"), Confidence.Possible)
            .Compliant("who and when", A.InGroup("@李娜 上次那个事今天18点前弄一下") with { Mentions = ["li"] })
            .Unknown("to one person the one is known", A.Message("上次那个事弄一下"), null)
            .Boundary("a time is enough", A.InGroup("上次那个事明天下班前弄一下"), null)
            .Rows,

        .. new RuleTable("2.3.3/forward-without-consent")
            .Violating("no author consented", s_record.Known(new() { Consents = Of() }))
            .Violating("one of two did", s_record.Known(new() { Consents = Of(Forwarding("wang")) }))
            .Violating("withdrawn", s_record.Known(new() { Consents = Of(Forwarding("wang") with { WithdrawnAt = A.Morning.AddHours(-1) }, Forwarding("zhao")) }))
            .Violating("a consent to something else", s_record.Known(new() { Consents = Of(Forwarding("wang") with { Purpose = ConsentPurpose.Disclosure }, Forwarding("zhao")) }))
            .Compliant("every author did", s_record.Known(new() { Consents = Of(Forwarding("wang"), Forwarding("zhao")) }))
            .Compliant("the sender's own words", A.Message("") with { Forwarded = [new() { AuthorId = "zhang", Text = "好" }] })
            .Compliant("a report to the supervision group", s_record with { Conversation = A.Direct with { SupervisionChannel = Ternary.Yes } })
            .Unknown("consents unknown", s_record, Confidence.Possible)
            .Unknown("authors unknown", A.Message("") with { Forwarded = [new() { Text = "好" }] }, Confidence.Possible)
            .Violating("one of another who did not consent, beside one of nobody known", (s_record with { Forwarded = [new() { Text = "好" }, new() { AuthorId = "wang", Text = "收到" }] }).Known(new() { Consents = Of() }))
            .Unknown("of nobody known, and nobody consented: it may be the sender's own", (s_record with { Forwarded = [new() { Text = "好" }] }).Known(new() { Consents = Of() }), Confidence.Possible)
            .Unknown("of nobody known, and somebody consented", (s_record with { Forwarded = [new() { Text = "好" }] }).Known(new() { Consents = Of(Forwarding("wang")) }), Confidence.Possible)
            .Unknown("of nobody known, beside the sender's own", (s_record with { Forwarded = [new() { AuthorId = "zhang", Text = "在" }, new() { Text = "好" }] }).Known(new() { Consents = Of() }), Confidence.Possible)
            .Unknown("of nobody known, beside one of another who did", (s_record with { Forwarded = [new() { AuthorId = "wang", Text = "在" }, new() { Text = "好" }] }).Known(new() { Consents = Of(Forwarding("wang")) }), Confidence.Possible)
            .Boundary("expires at this very instant", s_record.Known(new() { Consents = Of(Forwarding("wang") with { ExpiresAt = A.Morning }, Forwarding("zhao")) }), Confidence.Certain)
            .Rows,

        .. new RuleTable("2.3.3/personal-data-forward")
            .Violating("a resident id, nobody consented", s_personal.Known(new() { Consents = Of() }), Confidence.Likely)
            .Violating("found to disclose somebody's data", s_record.Known(new()
            {
                Consents = Of(), Discloses = new([new DataSubject { Kind = ParticipantKind.Outsider, PersonId = "x", PersonalData = Ternary.Yes }]),
            }))
            .Violating("a customer's, whoever it is: never the sender's", s_record.Known(new() { Consents = Of(), Discloses = Personal(ParticipantKind.Customer) }))
            .Unknown("an employee's, nobody knows whose: it may be the sender's own", s_record.Known(new() { Consents = Of(), Discloses = Personal(ParticipantKind.Employee) }), Confidence.Possible)
            .Unknown("nobody knows whose, or what they are", s_record.Known(new() { Consents = Of(), Discloses = Personal(ParticipantKind.Unknown) }), Confidence.Possible)
            .Unknown("in a file, an employee's, nobody knows whose", A.File().Known(new() { Consents = Of(), Discloses = Personal(ParticipantKind.Employee) }), Confidence.Possible)
            .Boundary("the sender's own by name", s_record.Known(new() { Consents = Of(), Discloses = Personal(ParticipantKind.Employee, "zhang") }), null)
            .Compliant("nothing personal in it", s_record.Known(new() { Consents = Of() }))
            .Compliant("somebody looked and found nobody's data", s_personal.Known(new() { Discloses = new([]) }))
            .Unknown("consents unknown", s_personal, Confidence.Possible)
            .Boundary("a wrong check digit is no resident id", A.Message("") with { Forwarded = [new() { Text = "编号110101199003077476" }] }, null)
            .Rows,

        .. new RuleTable("2.3.4/off-topic")
            .Violating("found to have nothing to do with work", A.InGroup("周末的事").Known(new() { Activity = UsagePurpose.UnrelatedToWork }) with { Id = "m2" })
            .Violating("a series", A.InGroup("昨晚那部电视剧大结局太好哭了，女主演技绝了"), Confidence.Likely)
            .Compliant("work", A.InGroup("测试报告已上传，请查收"))
            .Unknown("nobody says that it is a work group", A.InGroup("昨晚那部电视剧大结局太好哭了，女主演技绝了") with { Conversation = A.WorkGroup with { WorkGroup = Ternary.Unknown } }, null)
            .Boundary("to one colleague it is allowed", A.Message("昨晚那部电视剧大结局太好哭了"), null)
            .Rows,
    ];

    private static KnownList<DataSubject> Personal(ParticipantKind kind, string? personId = null) => new([new DataSubject { Kind = kind, PersonId = personId, PersonalData = Ternary.Yes }]);

    private static Consent Forwarding(string personId) => new() { PersonId = personId, Purpose = ConsentPurpose.Forwarding, GivenAt = A.Morning.AddDays(-2) };

    private static KnownList<Consent> Of(params Consent[] consents) => new(consents);
}
