using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>Where the library and the policy's text are known to differ, each with the reason. Short, and meant to become empty.</summary>
internal static class Disagreements
{
    private static readonly (string RuleId, Func<Fact, bool> Where, Verdict BuiltIn, Verdict Oracle, string Reason)[] s_table =
    [
        ("2.1.1/undesignated-account", IsFoundToWork, Verdict.Silent, Verdict.Doubtful, WorkFound),
        ("2.1.1/undesignated-account", IsFoundToWork, Verdict.Silent, Verdict.Certain, WorkFound),
        ("2.1.1/personal-account", IsFoundToWork, Verdict.Silent, Verdict.Doubtful, WorkFound),
        ("2.1.1/personal-account", IsFoundToWork, Verdict.Silent, Verdict.Certain, WorkFound),
        ("3.1.1/password-disclosure", IsToldToOneself, Verdict.Certain, Verdict.Silent, ToldToOneself),
        ("3.1.1/password-disclosure", IsToldToOneself, Verdict.Certain, Verdict.Doubtful, ToldToOneself),
        ("1.3.1/illegal-activity", fact => fact is FileTransfer { Channel: not TransferChannel.WeChat }, Verdict.Certain, Verdict.Silent, AnyWay),
        ("1.3.1/illegal-activity", fact => fact is FileTransfer { Channel: TransferChannel.Unknown }, Verdict.Certain, Verdict.Doubtful, AnyWay),
        ("1.3.1/illegal-activity", fact => fact is FileTransfer { Channel: not TransferChannel.WeChat }, Verdict.Doubtful, Verdict.Silent, AnyWay),
        ("2.3.2/ambiguity", fact => fact is Message { Text: "快点处理" }, Verdict.Silent, Verdict.Doubtful, "2.3.2 takes a task with neither assignee nor time for unclear. The library asks besides for a vague word for the thing itself."),
        ("2.4.1/handling-notice", IsEveryday, Verdict.Silent, Verdict.Doubtful, "2.4.1 asks for the notice of every company file. The library leaves an everyday one alone of which nobody said whether the notice was given."),
        ("2.4.1/file-format", fact => fact is FileTransfer { Format: FileFormat.Unrecognised }, Verdict.Doubtful, Verdict.Certain, "A file that its recipients are known not to be able to open, or whose name contradicts its declared type, surely breaks 2.4.1. The library says less where besides its content is of no known format."),
        ("2.4.1/file-format", fact => fact is FileTransfer { FileName: "a.exe", Format: FileFormat.OleCompound }, Verdict.Silent, Verdict.Doubtful, TwoTables),
        ("2.4.1/file-format", fact => fact is FileTransfer { FileName: "a.exe", Format: FileFormat.OleCompound }, Verdict.Silent, Verdict.Certain, TwoTables),
        ("2.4.1/file-format", fact => fact is FileTransfer { FileName: "a.exe", Format: FileFormat.OleCompound }, Verdict.Doubtful, Verdict.Certain, TwoTables),
        ("4.1.2/inspection-interval", fact => fact is Organisation, Verdict.Doubtful, Verdict.Certain, "Chat records and the activity of groups are both to be inspected. The library looks at groups only where it has nothing to say about records, so that a doubt about these hides that groups surely were not inspected."),
    ];

    private const string WorkFound = "2.1.1 forbids company business over such an account. The library takes an account for one that does business only where the time of its last use for business is told, and not where somebody who looked has found it to be used for work; of AccountUsed it takes that for business.";

    // "Who is judged: employees and leavers" (How the rules meet the facts, 1): these name whoever acted, be it a robot or a partner's man.
    private static readonly string[] s_accusingOutsiders =
    [
        "2.1.1/account-approval", "2.1.1/account-filing", "2.1.2/handover", "2.1.2/handover-recipient", "2.1.2/work-data-disposition",
        "2.3.1/urgent-feedback", "4.1.2/inspection-interval", "4.1.2/investigation", "4.1.3/report-verification",
        "4.2.1/assessment", "4.2.2/loss-liability", "4.2.3/repeat-violations",
    ];

    /// <summary>Whether a rule is known to name somebody as its subject who is no employee.</summary>
    public static bool IsKnownToAccuse(string ruleId) => s_accusingOutsiders.Contains(ruleId);

    private const string AnyWay = "1.3.1 forbids to use WeChat for anything unlawful. The library accuses the sender of a file that went another way, or nobody knows which.";

    private const string TwoTables = "The library has two tables of what a name stands for: the public FileFormats, which says that an .exe is no compound file, and one of the rule's own, which lets it be one.";

    private const string ToldToOneself = "A password told to oneself was told to nobody, and one who is told beside the teller is told alone. The library says so only where the teller does not hold the account and nobody else was told.";

    /// <summary>Whether this very difference is in the table.</summary>
    public static bool IsKnown(string ruleId, Fact fact, Verdict builtIn, Verdict oracle) =>
        s_table.Any(row => row.RuleId == ruleId && row.BuiltIn == builtIn && row.Oracle == oracle && row.Where(fact));

    private static bool IsEveryday(Fact fact) =>
        fact is FileTransfer { Circumstances: { Importance: < Importance.Important, Classification: < Classification.Internal } };

    private static bool IsToldToOneself(Fact fact) =>
        fact is PasswordDisclosed { Recipients: { IsKnown: true } recipients } told && recipients.Value.Any(person => person.Id == told.Actor.Id);

    private static bool IsFoundToWork(Fact fact) =>
        fact is Account { LastUsedForBusiness.IsDone: false, Activities: { IsKnown: true } activities } && activities.Value.Contains(Activity.Work);
}
