using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.1.2 Suspicious messages and account takeover (账号异常处置). Reads outsiders' messages too, to warn the receiver.</summary>
internal static class Takeover
{
    private static readonly SignalSet s_lures = SignalSet.Of(
        Signals.Phishing, Signals.CodeRequest, Signals.Impersonation, Signals.MoneyRequest);

    private static readonly SignalSet s_fraud = SignalSet.Of(
        Signals.Fraud, Signals.Gambling, Signals.ForgedPapers, Signals.LoanOffer, Signals.MoneyLaundering);

    private static readonly SignalSet s_learned = SignalSet.Of(Signals.FraudulentText, Signals.SuspiciousMessageText);

    public static Clause Clause => new("3.1.2", Modality.Must,
        ("账号异常处置", "Suspicious messages and account takeover"),
        ("警惕可疑消息；发现账号异常登录或收到可疑信息，须立即修改密码、联系微信客服等，并向公司报告。",
         "One is wary of suspicious messages; on an abnormal login or a suspicious message one acts at once and reports it to the company."),
        TakeoverResponse(), TakeoverReport(), SuspiciousMessage());

    private static RuleDefinition TakeoverResponse() => RuleDefinition.Begin("3.1.2/takeover-response", Modality.Must)
        .By(DecidedBy.Time).Recurring().Rated(Severity.Medium, Enforcement.Review)
        .Norm("发现账号异常登录或收到可疑信息后，立即修改密码、联系微信客服或采取其他保护措施",
              "After an abnormal login or a suspicious message: change the password, contact WeChat support or secure the account at once")
        .Says("账号出现异常后，未在规定时限内采取保护措施", "The account was not made safe in time after what had happened to it")
        .Remedy("立即修改密码并退出其他设备，检查异常期间的收发信息；今后发现异常先冻结账号",
                "Change the password and sign other devices out now, check what passed meanwhile; next time freeze the account first")
        .Timed(DutyKey.Account, static o => o.Incidents.TakeoverResponse, static duty => duty.ToTheMinute()
            .OpenedBy<AbnormalLoginReported>(Finder, AccountOf)
            .OpenedBy<SuspiciousMessageReceived>(Finder, AccountOf)
            .MetBy<PasswordChanged>(AccountOf, "incidentAt", static measure => measure.IncidentAt, by: Answerable.For, excusedBy: WasLaterMeasure)
            .MetBy<SupportContacted>(AccountOf, "incidentAt", static measure => measure.IncidentAt, by: Answerable.For, excusedBy: WasLaterMeasure)
            .MetBy<AccountSecured>(AccountOf, "incidentAt", static measure => measure.IncidentAt, by: Answerable.For, excusedBy: WasLaterMeasure)
            .EndedBy<AccountClosed>(AccountOf));

    private static RuleDefinition TakeoverReport() => RuleDefinition.Begin("3.1.2/takeover-report", Modality.Must)
        .By(DecidedBy.Time).Recurring().Rated(Severity.Medium, Enforcement.Notify)
        .Norm("账号异常或收到可疑信息须及时向公司报告", "What happened to the account is reported to the company")
        .Says("账号异常未在规定时限内向公司报告", "What happened to the account was not reported to the company in time")
        .Remedy("向信息安全联系人补报经过，并说明延误原因", "Report what happened to the security contact now, and why it took so long")
        .Timed(DutyKey.Account, static o => o.Incidents.TakeoverReport, static duty => duty.ToTheMinute()
            .OpenedBy<AbnormalLoginReported>(Finder, AccountOf, creditor: static _ => Party.Company)
            .OpenedBy<SuspiciousMessageReceived>(Finder, AccountOf, creditor: static _ => Party.Company)
            .MetBy<IncidentReported>(AccountOf, "incidentAt", static report => report.IncidentAt, by: Answerable.For));

    private static Party? Finder(AccountEvent happened) => Answerable.For(happened.Actor);

    // What makes an account safe, or tells of it, meets all that has happened to the account: the key is the account.
    private static string AccountOf(AccountEvent happened) => happened.Account.Id;

    // A late measure is a late response only if it was the first: support may have been called in time.
    private static Ternary WasLaterMeasure(AccountMeasure measure) => Excuse.Not(measure.FirstMeasure);

    private static RuleDefinition SuspiciousMessage() => RuleDefinition.Begin("3.1.2/suspicious-message", Modality.Must)
        .By(DecidedBy.Text).Rated(Severity.Medium, Enforcement.Notify).As(FindingKind.Advice).ReadsOutsiders()
        .Norm("警惕钓鱼链接、索要验证码、冒充领导要求转账等可疑消息",
              "Beware of phishing links, requests for codes, and an impersonated boss who asks for money")
        .Says("收到的消息疑似钓鱼、冒充或诈骗，请勿点击、转账或提供验证码",
              "This incoming message looks like phishing, impersonation or fraud: do not follow links, pay or pass on codes")
        .Remedy("通过电话等其他方式核实对方身份；可疑的请上报信息安全联系人", "Check who it is by another way, such as a call; report it to the security contact")
        .On<Message>(s_lures.Union(s_fraud).Union(s_learned), static (in context) =>
        {
            var outsider = context.Fact.Sender.Kind != ParticipantKind.Employee;
            Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
            var signals = outsider ? s_lures.Union(s_fraud) : s_lures;
            var count = CueWeighing.Weigh(context, signals, CueFilter.NotForbidden | CueFilter.NotTaught, places, out var confidence);

            // What was learned of strangers says nothing of a colleague. Mere cues of a stranger are the words of any customer service, unless it agrees.
            var learned = ScoreWeighing.TryWeigh(context, Signals.FraudulentText, ownWords: false, out var place, out var ofLearned) && outsider;
            if (outsider && count > 0 && confidence == Confidence.Possible && !context.Text.Has(Signals.FraudulentText)) return;
            if (count == 0 && learned) (places[0], count, confidence) = (place, 1, ofLearned);
            if (count == 0 && outsider && context.Text.Has(Signals.FraudulentText) && ScoreWeighing.TryWeigh(context, Signals.SuspiciousMessageText, ownWords: false, out place, out _)) (places[0], count) = (place, 1);

            // A colleague who asks for a code or a payment is most often just that; it takes two different lures to warn of one.
            if (count == 0 || (!outsider && !HasTwoLures(places[..count]))) return;
            context.Report(CueWeighing.Lesser(confidence, Confidence.Likely), places[..count], subject: Receiver(context.Fact));
        });

    private static bool HasTwoLures(ReadOnlySpan<TextMatch> places)
    {
        foreach (ref readonly var place in places)
        {
            var apart = place.FoldedStart >= places[0].FoldedStart + places[0].FoldedLength;
            if (apart && place.Signal != places[0].Signal) return true;
        }

        return false;
    }

    /// <summary>The warning is for whoever received it: one person, or the company where there are several.</summary>
    private static Party Receiver(Message message)
    {
        var employees = message.Recipients.Where(person => person.Kind == ParticipantKind.Employee).Take(2).ToArray();
        return employees.Length == 1 ? Party.Person(employees[0].Id) : Party.Company;
    }
}
