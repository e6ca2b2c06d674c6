namespace WeChatPolicy.Rules;

/// <summary>The tags of metrics and activities. Each has few values: closed sets, types of facts, rules of the policy, names of policies that a host registered.</summary>
internal static class PolicyTags
{
    public const string FactTypeName = "wechatpolicy.fact.type";
    public const string OutcomeName = "wechatpolicy.outcome";
    public const string RuleName = "wechatpolicy.rule.id";
    public const string KindName = "wechatpolicy.finding.kind";
    public const string EnforcementName = "wechatpolicy.enforcement";
    public const string ReaderName = "wechatpolicy.reader.name";
    public const string PolicyName = "wechatpolicy.policy.name";
    public const string ResultName = "wechatpolicy.reload.result";

    // On activities alone.
    public const string PolicyVersionName = "wechatpolicy.policy.version";
    public const string FindingsName = "wechatpolicy.findings";
    public const string MessagesName = "wechatpolicy.messages";
    public const string ChangesName = "wechatpolicy.duty.changes";
    public const string RemindersName = "wechatpolicy.reminders";

    // Of the semantic conventions of OpenTelemetry: the full name of the exception's type.
    public const string ErrorTypeName = "error.type";

    // Made once, so that to count a message allocates nothing.
    private static readonly string[] s_outcomes = [.. Enum.GetValues<Outcome>().Select(static outcome => outcome.ToString())];
    private static readonly string[] s_kinds = [.. Enum.GetValues<FindingKind>().Select(static kind => kind.ToString())];
    private static readonly string[] s_enforcements = [.. Enum.GetValues<Enforcement>().Select(static asked => asked.ToString())];

    public static int Outcomes => s_outcomes.Length;

    public static string NameOf(Outcome outcome) => s_outcomes[(int)outcome];

    public static KeyValuePair<string, object?> FactType(string name) => new(FactTypeName, name);

    public static KeyValuePair<string, object?> Outcome(Outcome outcome) => new(OutcomeName, NameOf(outcome));

    public static KeyValuePair<string, object?> Rule(string id) => new(RuleName, id);

    public static KeyValuePair<string, object?> Kind(FindingKind kind) => new(KindName, s_kinds[(int)kind]);

    public static KeyValuePair<string, object?> Enforcement(Enforcement enforcement) => new(EnforcementName, s_enforcements[(int)enforcement]);

    public static KeyValuePair<string, object?> Reader(string name) => new(ReaderName, name);

    public static KeyValuePair<string, object?> Policy(string name) => new(PolicyName, name);

    public static KeyValuePair<string, object?> Result(bool succeeded) => new(ResultName, succeeded ? "success" : "failure");

    public static KeyValuePair<string, object?> ErrorType(string name) => new(ErrorTypeName, name);
}
