namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>3.3 Privacy.</summary>
internal static class PrivacyCases
{
    private static readonly Known<IReadOnlyList<DataSubject>> s_employee =
        new([new DataSubject { Kind = ParticipantKind.Employee, PersonId = "wang", PersonalData = Ternary.Yes }]);

    private static readonly Known<IReadOnlyList<Consent>> s_none = new([]);

    private static readonly Known<IReadOnlyList<Consent>> s_given = new([new Consent { PersonId = "wang", Purpose = ConsentPurpose.Disclosure }]);

    private static readonly Known<IReadOnlyList<DataSubject>> s_partner = new([new DataSubject { Kind = ParticipantKind.Partner }]);

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("3.3.1/disclosure-consent")
            .Violating("found to disclose, without consent", A.InGroup("见图").Known(new() { Discloses = s_employee, Consents = s_none }))
            .Violating("a colleague's number, nobody consented", A.InGroup("新同事小王的身份证号110101199003077475").Known(new() { Consents = s_none }), Confidence.Likely)
            .Compliant("with consent", A.InGroup("见图").Known(new() { Discloses = s_employee, Consents = s_given }))
            .Compliant("one's own data", (A.InGroup("见图") with { Sender = A.Employee with { Id = "wang" } }).Known(new() { Discloses = s_employee, Consents = s_none }))
            .Unknown("consents unknown", A.InGroup("见图").Known(new() { Discloses = s_employee }), Confidence.Possible)
            .Unknown("read in the text, consents unknown", A.InGroup("新同事小王的身份证号110101199003077475"), Confidence.Possible)
            .Boundary("a consent to another purpose is none", A.InGroup("见图").Known(new()
            {
                Discloses = s_employee, Consents = new([new Consent { PersonId = "wang", Purpose = ConsentPurpose.Use }]),
            }), Confidence.Certain)
            .Rows,

        .. new RuleTable("3.3.2/partner-disclosure")
            .Violating("found to disclose, without need", A.InGroup("见图").Known(new() { Discloses = s_partner, NeededForWork = Ternary.No }))
            .Violating("a supplier's number, without need", A.InGroup("供应商刘总手机13812345678").Known(new() { NeededForWork = Ternary.No }), Confidence.Likely)
            .Compliant("needed for work", A.InGroup("供应商刘总手机13812345678").Known(new() { NeededForWork = Ternary.Yes }))
            .Compliant("nothing of a partner", A.InGroup("明天供应商来访，请安排会议室"))
            .Unknown("need unknown", A.InGroup("供应商刘总手机13812345678"), Confidence.Possible)
            .Boundary("public", A.InGroup("供应商刘总手机13812345678").Known(new() { Classification = Classification.Public }), null)
            .Rows,
    ];
}
