using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.1.2 Suspicious messages and account takeover (账号异常处置). Reads outsiders' messages too, to warn the receiver.</summary>
internal static class Takeover
{
    // Before the clause: its rules take these sets as they are made.
    private static readonly SignalSet s_lures = SignalSet.Of(
        Signals.Phishing, Signals.CodeRequest, Signals.Impersonation, Signals.MoneyRequest);
    private static readonly SignalSet s_fraud = SignalSet.Of(
        Signals.Fraud, Signals.Gambling, Signals.ForgedPapers, Signals.LoanOffer, Signals.MoneyLaundering);

    public static Clause Clause { get; } = new("3.1.2", Modality.Must,
        ("账号异常处置", "Suspicious messages and account takeover"),
        ("警惕可疑消息；发现账号异常登录或收到可疑信息，须立即修改密码、联系微信客服等，并向公司报告。",
         "One is wary of suspicious messages; on an abnormal login or a suspicious message one acts at once and reports it to the company."),
        SuspiciousMessage());

    private static RuleDefinition SuspiciousMessage() => RuleDefinition.Begin("3.1.2/suspicious-message", Modality.Must)
        .By(DecidedBy.Text).Rated(Severity.Medium, Enforcement.Notify).As(FindingKind.Advice).ReadsOutsiders()
        .Norm("警惕钓鱼链接、索要验证码、冒充领导要求转账等可疑消息",
              "Beware of phishing links, requests for codes, and an impersonated boss who asks for money")
        .Says("收到的消息疑似钓鱼、冒充或诈骗，请勿点击、转账或提供验证码",
              "This incoming message looks like phishing, impersonation or fraud: do not follow links, pay or pass on codes")
        .Remedy("通过电话等其他方式核实对方身份；可疑的请上报信息安全联系人", "Check who it is by another way, such as a call; report it to the security contact")
        .On<Message>(s_lures.Union(s_fraud), static (in context) =>
        {
            var outsider = context.Fact.Sender.Kind != ParticipantKind.Employee;
            Span<TextMatch> places = stackalloc TextMatch[Cues.Most];
            var signals = outsider ? s_lures.Union(s_fraud) : s_lures;
            var count = Cues.Weigh(context, signals, CueReading.NotForbidden | CueReading.NotTaught, places, out var confidence);

            // A colleague who asks for a code or a payment is most often just that; it takes two different lures to warn of one.
            if (count == 0 || (!outsider && !HasTwoLures(places[..count]))) return;
            context.Report(Cues.Lesser(confidence, Confidence.Likely), places[..count], subject: Receiver(context.Fact));
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
