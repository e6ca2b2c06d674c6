using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>One way in which the library says something else of a fact than the policy's text.</summary>
internal sealed record KnownDisagreement(string RuleId, Type FactType, Func<Fact, bool> Where, Verdict BuiltIn, Verdict Oracle, string Reason)
{
    private const string AnyWay = "1.3.1 forbids to use WeChat for anything unlawful. The library accuses the sender of a file that went another way, or nobody knows which.";

    private const string TwoTables = "Of what a name stands for the library has two tables: the public FileFormats, by which an .exe is no compound file, and one of the rule's own, by which it can be one.";

    private const string NoFormat = "2.4.1: a file that its recipients are known not to be able to open, or whose name contradicts its declared type, surely breaks the rule. The library says less where besides its content is of no known format.";

    /// <summary>The table.</summary>
    public static IReadOnlyList<KnownDisagreement> All { get; } =
    [
        new("1.3.1/illegal-activity", typeof(FileTransfer), NotByWeChat, Verdict.Certain, Verdict.Silent, AnyWay),
        new("1.3.1/illegal-activity", typeof(FileTransfer), NotByWeChat, Verdict.Certain, Verdict.Doubtful, AnyWay),
        new("1.3.1/illegal-activity", typeof(FileTransfer), NotByWeChat, Verdict.Doubtful, Verdict.Silent, AnyWay),
        new("2.3.2/ambiguity", typeof(Message), fact => fact is Message { Text: "快点处理" }, Verdict.Silent, Verdict.Doubtful,
            "2.3.2 takes a task with neither assignee nor time for unclear. The library asks besides for a vague word for the thing itself."),
        new("2.4.1/file-format", typeof(FileTransfer), fact => fact is FileTransfer { Format: FileFormat.Unrecognised }, Verdict.Doubtful, Verdict.Certain, NoFormat),
        new("2.4.1/file-format", typeof(FileTransfer), IsCompoundProgram, Verdict.Silent, Verdict.Doubtful, TwoTables),
        new("2.4.1/file-format", typeof(FileTransfer), IsCompoundProgram, Verdict.Silent, Verdict.Certain, TwoTables),
        new("2.4.1/file-format", typeof(FileTransfer), IsCompoundProgram, Verdict.Doubtful, Verdict.Certain, TwoTables),
        new("2.4.1/handling-notice", typeof(FileTransfer), IsEveryday, Verdict.Silent, Verdict.Doubtful,
            "2.4.1 asks for the notice of every company file. The library leaves an everyday one alone of which nobody said whether the notice was given."),
    ];

    private static bool NotByWeChat(Fact fact) => fact is FileTransfer { Channel: not TransferChannel.WeChat };

    private static bool IsCompoundProgram(Fact fact) => fact is FileTransfer { FileName: "a.exe", Format: FileFormat.OleCompound };

    private static bool IsEveryday(Fact fact) =>
        fact is FileTransfer { Circumstances: { Importance: < Importance.Important, Classification: < Classification.Internal } };
}
