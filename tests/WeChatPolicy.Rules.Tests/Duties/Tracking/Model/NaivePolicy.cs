namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>The timed rules of the policy, restated: what each is about, and its term.</summary>
/// <param name="Id">The rule.</param>
/// <param name="About">What its duties are about; duties about different things never meet.</param>
/// <param name="Term">How long the duty may take.</param>
internal sealed record NaiveRule(string Id, string About, string Term);

/// <summary>A policy as the model knows it: every timed rule with its term, and how duties are followed.</summary>
internal sealed record NaivePolicy
{
    public const string TimelyReply = "2.3.1/timely-reply";
    public const string ImportantInformation = "2.3.1/important-information";
    public const string UrgentFirst = "2.3.1/urgent-first";
    public const string UrgentFeedback = "2.3.1/urgent-feedback";
    public const string ChitChat = "2.3.4/chit-chat";

    /// <summary>The terms of policy.md.</summary>
    public static readonly IReadOnlyList<NaiveRule> Rules =
    [
        new("2.1.1/account-filing", "account", "3wd"),
        new("2.1.2/handover", "account", "0wd"),
        new(TimelyReply, "conversation", "4wh"),
        new(ImportantInformation, "conversation", "2wh"),
        new(UrgentFirst, "conversation", "30wm"),
        new(UrgentFeedback, "message", "24h"),
        new("2.3.2/formal-confirmation", "message", "24h"),
        new("2.4.3/file-processing", "file", "1wd"),
        new("2.4.3/file-archiving", "file", "5wd"),
        new("2.4.3/file-anomaly", "file", "1wd"),
        new("3.1.1/password-rotation", "account", "90d"),
        new("3.1.2/takeover-response", "account", "1h"),
        new("3.1.2/takeover-report", "account", "24h"),
        new("3.2.1/backup-interval", "account", "30d"),
        new("3.2.3/audit-cooperation", "request", "3wd"),
        new("3.2.3/security-issue-response", "request", "1wd"),
        new("3.2.3/security-issue-report", "request", "1wd"),
        new("3.3.3/protection-request", "request", "5wd"),
        new("3.3.3/privacy-appeal", "request", "15wd"),
        new("4.1.2/violation-record", "case", "1wd"),
        new("4.1.2/investigation", "case", "10wd"),
        new("4.1.3/report", "request", "1wd"),
        new("4.1.3/report-verification", "case", "10wd"),
        new("4.1.3/reporter-reward", "case", "30d"),
        new("5.2.2/consultation", "request", "3wd"),
        new("4.1.2/inspection-interval", "programme", "31d"),
        new("5.1.1/training-interval", "programme", "183d"),
        new("5.3.2/safety-tips", "programme", "31d"),
        new("5.3.3/engagement-activities", "programme", "366d"),
    ];

    private static readonly Dictionary<string, NaiveRule> s_byId = Rules.ToDictionary(rule => rule.Id);

    public required NaiveTime Time { get; init; }

    public TimeSpan Lateness { get; init; } = TimeSpan.FromMinutes(10);

    public AbsenceTreatment OnLeave { get; init; } = AbsenceTreatment.PassOn;

    public AbsenceTreatment OnDeparture { get; init; } = AbsenceTreatment.PassOn;

    /// <summary>The terms that a host has shortened, so that more meets within a short history.</summary>
    public IReadOnlyDictionary<string, string> Shortened { get; init; } = new Dictionary<string, string>();

    /// <summary>The last day whose holidays the host knows.</summary>
    public required DateOnly KnownUntil { get; init; }

    public bool IsKnown(DateTimeOffset due) => Time.IsKnown(due, KnownUntil);

    /// <summary>When a duty of a rule is due. What became of an urgent matter nobody can tell before the answer itself is due.</summary>
    public DateTimeOffset DueOf(string ruleId, DateTimeOffset from)
    {
        var due = Time.Due(from, TermOf(ruleId));
        return ruleId == UrgentFeedback && Time.Due(from, TermOf(UrgentFirst)) is var answer && answer > due ? answer : due;
    }

    public string TermOf(string ruleId) => Shortened.GetValueOrDefault(ruleId) ?? s_byId[ruleId].Term;

    public static string AboutOf(string ruleId) => s_byId[ruleId].About;

    /// <summary>What only reminds: the company's programme is judged by its state.</summary>
    public static bool OnlyReminds(string ruleId) => AboutOf(ruleId) == "programme";

    /// <summary>Nobody else can hand over what the leaver holds.</summary>
    public static bool StaysWithDebtor(string ruleId) => ruleId == "2.1.2/handover";
}
