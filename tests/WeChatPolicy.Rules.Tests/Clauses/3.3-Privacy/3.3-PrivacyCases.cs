namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>3.3 Privacy.</summary>
internal static class PrivacyCases
{
    private static readonly Participant s_wang = new() { Id = "wang", Kind = ParticipantKind.Employee };

    private static readonly Participant s_firm = new() { Id = "firm", Kind = ParticipantKind.Partner };

    private static readonly KnownList<DataSubject> s_employee =
        new([new DataSubject { Kind = ParticipantKind.Employee, PersonId = "wang", PersonalData = Ternary.Yes }]);

    private static readonly KnownList<Consent> s_none = new([]);

    private static readonly KnownList<Consent> s_given = To(ConsentPurpose.Disclosure);

    private static readonly KnownList<DataSubject> s_partner = new([new DataSubject { Kind = ParticipantKind.Partner }]);

    private static readonly PersonalDataCollected s_collected = new()
    {
        Id = "e1",
        Person = A.Employee,
        DataOf = s_wang,
        At = A.Morning,
        Consents = To(ConsentPurpose.Collection),
        PrescribedStepsTaken = Ternary.Yes,
    };

    private static readonly PersonalDataUsed s_used = new() { Id = "e2", Person = A.Employee, DataOf = s_wang, At = A.Morning };

    private static readonly PersonalDataDisclosed s_disclosed = new() { Id = "e3", Person = A.Employee, DataOf = s_wang, At = A.Morning };

    private static readonly PersonalDataDisclosed s_firms = s_disclosed with { DataOf = s_firm, OverWeChat = Ternary.Yes };

    private static readonly FileTransfer s_file = new()
    {
        Id = "f1",
        Sender = A.Employee,
        Recipients = [A.Colleague],
        SentAt = A.Morning,
        Channel = TransferChannel.WeChat,
    };

    private static readonly ProtectionAnswered s_answer = new() { Id = "e4", Person = A.Colleague, RequestId = "r1", At = A.Morning };

    private static readonly AppealDecided s_decided = new() { Id = "e5", Person = A.Colleague, AppealId = "p1", At = A.Morning };

    private static readonly DateTimeOffset s_asked = A.Morning.AddDays(-30);
    private static readonly DateTimeOffset s_answerDue = Term.WorkingDays(5).DueFrom(s_asked, WorkCalendar.ChinaDefault);
    private static readonly DateTimeOffset s_decisionDue = Term.WorkingDays(15).DueFrom(s_asked, WorkCalendar.ChinaDefault);

    public static IEnumerable<RuleCase> Rows => [.. Employees, .. Partners, .. Rights];

    private static IEnumerable<RuleCase> Employees =>
    [
        .. new RuleTable("3.3.1/collection-consent")
            .Violating("nobody was asked", s_collected with { Consents = s_none })
            .Violating("a legal ground is no consent to collecting", s_collected with { Consents = s_none, OtherGround = Ternary.Yes })
            .Violating("withdrawn", s_collected with
            {
                Consents = new([new Consent { PersonId = "wang", Purpose = ConsentPurpose.Collection, WithdrawnAt = A.Morning.AddDays(-1) }]),
            })
            .Compliant("with consent", s_collected)
            .Compliant("one's own data", s_collected with { Person = s_wang, Consents = s_none })
            .Compliant("a customer's data are another clause's", s_collected with { DataOf = A.Customer, Consents = s_none })
            .Unknown("consents unknown", s_collected with { Consents = default }, Confidence.Possible)
            .Boundary("a consent to use is none to collect", s_collected with { Consents = To(ConsentPurpose.Use) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.3.1/use-consent")
            .Violating("neither consent nor ground", s_used with { Consents = s_none, OtherGround = Ternary.No })
            .Compliant("with consent", s_used with { Consents = To(ConsentPurpose.Use) })
            .Compliant("on another ground", s_used with { Consents = s_none, OtherGround = Ternary.Yes })
            .Unknown("no consent, ground unknown", s_used with { Consents = s_none }, Confidence.Possible)
            .Unknown("nothing is known", s_used, Confidence.Possible)
            .Boundary("expires at this very instant", s_used with
            {
                Consents = new([new Consent { PersonId = "wang", Purpose = ConsentPurpose.Use, ExpiresAt = A.Morning }]), OtherGround = Ternary.No,
            }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.3.1/disclosure-consent")
            .Violating("found to disclose, without consent or another ground", A.InGroup("见图").Known(new() { Discloses = s_employee, Consents = s_none, OtherGround = Ternary.No }))
            .Violating("a colleague's number, nobody consented", A.InGroup("新同事小王的身份证号110101199003077475").Known(new() { Consents = s_none, OtherGround = Ternary.No }), Confidence.Likely)
            .Violating("disclosed, neither consent nor ground", s_disclosed with { Consents = s_none, OtherGround = Ternary.No })
            .Violating("in a file", s_file with { Circumstances = new() { Discloses = s_employee, Consents = s_none, OtherGround = Ternary.No } })
            .Compliant("with consent", A.InGroup("见图").Known(new() { Discloses = s_employee, Consents = s_given }))
            .Compliant("one's own data", (A.InGroup("见图") with { Sender = A.Employee with { Id = "wang" } }).Known(new() { Discloses = s_employee, Consents = s_none }))
            .Compliant("disclosed on another ground", s_disclosed with { Consents = s_none, OtherGround = Ternary.Yes })
            .Compliant("in a file, with consent", s_file with { Circumstances = new() { Discloses = s_employee, Consents = s_given } })
            .Compliant("reported to the supervision group", (A.InGroup("见图") with { Conversation = A.WorkGroup with { SupervisionChannel = Ternary.Yes } }).Known(new() { Discloses = s_employee, Consents = s_none, OtherGround = Ternary.No }))
            .Unknown("nobody knows whose: it may be the sender's own", A.InGroup("见图").Known(new()
            {
                Discloses = new([new DataSubject { Kind = ParticipantKind.Employee, PersonalData = Ternary.Yes }]), Consents = s_none, OtherGround = Ternary.No,
            }), Confidence.Possible)
            .Unknown("in a file, nobody knows whose", s_file with
            {
                Circumstances = new() { Discloses = new([new DataSubject { Kind = ParticipantKind.Employee, PersonalData = Ternary.Yes }]), Consents = s_none, OtherGround = Ternary.No },
            }, Confidence.Possible)
            .Unknown("no consent, and nobody knows of another ground", A.InGroup("见图").Known(new() { Discloses = s_employee, Consents = s_none }), Confidence.Possible)
            .Unknown("consents unknown", A.InGroup("见图").Known(new() { Discloses = s_employee }), Confidence.Possible)
            .Unknown("read in the text, consents unknown", A.InGroup("新同事小王的身份证号110101199003077475"), Confidence.Possible)
            .Unknown("disclosed, nothing else is known", s_disclosed, Confidence.Possible)
            .Boundary("a consent to another purpose is none", A.InGroup("见图").Known(new()
            {
                Discloses = s_employee, Consents = new([new Consent { PersonId = "wang", Purpose = ConsentPurpose.Use }]), OtherGround = Ternary.No,
            }), Confidence.Certain)
            .Rows,

        .. new RuleTable("3.3.1/collection-procedure")
            .Violating("past the procedure", s_collected with { PrescribedStepsTaken = Ternary.No })
            .Compliant("by the procedure", s_collected)
            .Unknown("nobody knows", s_collected with { PrescribedStepsTaken = Ternary.Unknown }, Confidence.Possible)
            .Boundary("consent does not replace the procedure", s_collected with { PrescribedStepsTaken = Ternary.No, OtherGround = Ternary.Yes }, Confidence.Certain)
            .Rows,
    ];

    private static IEnumerable<RuleCase> Partners =>
    [
        .. new RuleTable("3.3.2/partner-disclosure")
            .Violating("found to disclose, without need", A.InGroup("见图").Known(new() { Discloses = s_partner, NeededForWork = Ternary.No, Classification = Classification.Internal }))
            .Violating("a supplier's number, without need", A.InGroup("供应商刘总手机13812345678").Known(new() { NeededForWork = Ternary.No, Classification = Classification.Internal }), Confidence.Likely)
            .Violating("reported, without need", s_firms with { NeededForWork = Ternary.No })
            .Violating("in a file, without need", s_file with { Circumstances = new() { Discloses = s_partner, NeededForWork = Ternary.No, Classification = Classification.Internal } })
            .Compliant("needed for work", A.InGroup("供应商刘总手机13812345678").Known(new() { NeededForWork = Ternary.Yes }))
            .Compliant("nothing of a partner", A.InGroup("明天供应商来访，请安排会议室"))
            .Compliant("reported, and needed", s_firms with { NeededForWork = Ternary.Yes })
            .Unknown("not needed, and nobody has said that it is not public", A.InGroup("见图").Known(new() { Discloses = s_partner, NeededForWork = Ternary.No }), Confidence.Possible)
            .Compliant("not over WeChat", s_firms with { OverWeChat = Ternary.No, NeededForWork = Ternary.No })
            .Compliant("a file by company mail", s_file with { Channel = TransferChannel.CompanyMail, Circumstances = new() { Discloses = s_partner, NeededForWork = Ternary.No, Classification = Classification.Internal } })
            .Unknown("need unknown", A.InGroup("供应商刘总手机13812345678"), Confidence.Possible)
            .Unknown("reported, need unknown", s_firms, Confidence.Possible)
            .Unknown("nobody knows whether it was over WeChat", s_firms with { OverWeChat = Ternary.Unknown, NeededForWork = Ternary.No }, null)
            .Boundary("public", A.InGroup("供应商刘总手机13812345678").Known(new() { Classification = Classification.Public }), null)
            .Boundary("an employee's data are another clause's", s_firms with { DataOf = s_wang, NeededForWork = Ternary.No }, null)
            .Rows,

        .. new RuleTable("3.3.2/sharing-safeguards")
            .Violating("needed, and bare", A.InGroup("见图").Known(Needed(Protection.None)))
            .Violating("a bare file", s_file with { Circumstances = Needed(Protection.None), Encrypted = Ternary.No })
            .Violating("reported", s_firms with { NeededForWork = Ternary.Yes, Protection = Protection.None })
            .Compliant("de-identified", A.InGroup("见图").Known(Needed(Protection.DeIdentified)))
            .Compliant("an encrypted file", s_file with { Circumstances = Needed(Protection.None), Encrypted = Ternary.Yes })
            .Compliant("public", A.InGroup("见图").Known(Needed(Protection.None) with { Classification = Classification.Public }))
            .Compliant("reported, encrypted", s_firms with { NeededForWork = Ternary.Yes, Protection = Protection.Encrypted })
            .Unknown("protection unknown", A.InGroup("见图").Known(Needed(Protection.Unknown)), Confidence.Possible)
            .Unknown("perhaps public", A.InGroup("见图").Known(Needed(Protection.None) with { Classification = Classification.Unknown }), Confidence.Possible)
            .Unknown("nobody knows whether the file is encrypted", s_file with { Circumstances = Needed(Protection.None) }, Confidence.Possible)
            .Boundary("not needed is the other rule's", A.InGroup("见图").Known(Needed(Protection.None) with { NeededForWork = Ternary.No }), null)
            .Rows,
    ];

    private static IEnumerable<RuleCase> Rights =>
    [
        .. new RuleTable("3.3.3/protection-request")
            .Violating("answered after a month (the company's)", s_answer with { RequestedAt = s_asked })
            .Compliant("answered the same day", s_answer with { RequestedAt = A.Morning.AddHours(-1) })
            .Unknown("nobody knows when it was made", s_answer, null)
            .Boundary("at the end of the fifth working day", s_answer with { RequestedAt = s_asked, At = s_answerDue }, null)
            .Boundary("a second later", s_answer with { RequestedAt = s_asked, At = s_answerDue.AddSeconds(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.3.3/privacy-appeal")
            .Violating("decided after a month (the company's)", s_decided with { LodgedAt = s_asked })
            .Violating("decided by its object", s_decided with { Against = Party.Person(A.Colleague.Id) })
            .Violating("decided by the direct superior of its object", s_decided with { Against = Party.Person("clerk"), AgainstManagerId = A.Colleague.Id })
            .Violating("decided by somebody who reports to its object", s_decided with { Person = A.Colleague with { ManagerId = "boss" }, Against = Party.Person("boss"), AgainstManagerId = "owner" })
            .Compliant("decided by somebody of another line", s_decided with { Person = A.Colleague with { ManagerId = "chen" }, Against = Party.Person("boss"), AgainstManagerId = "owner" })
            .Compliant("decided the next day by somebody else", s_decided with { LodgedAt = A.Morning.AddDays(-1), Against = Party.Person("boss") })
            .Compliant("against the company as a whole", s_decided with { Against = Party.Company })
            .Unknown("nobody knows whom it is about", s_decided, null)
            .Boundary("at the end of the fifteenth working day", s_decided with { LodgedAt = s_asked, At = s_decisionDue }, null)
            .Boundary("a second later", s_decided with { LodgedAt = s_asked, At = s_decisionDue.AddSeconds(1) }, Confidence.Certain)
            .Rows,
    ];

    private static KnownList<Consent> To(ConsentPurpose purpose) => new([new Consent { PersonId = "wang", Purpose = purpose }]);

    private static Circumstances Needed(Protection protection) => new()
    {
        Discloses = s_partner,
        NeededForWork = Ternary.Yes,
        Classification = Classification.Sensitive,
        Protection = protection,
    };
}
