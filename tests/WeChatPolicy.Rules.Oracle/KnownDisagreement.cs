using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>One way in which the library says something else of a fact than the policy's text.</summary>
internal sealed record KnownDisagreement(string RuleId, Type FactType, Func<Fact, bool> Where, Verdict BuiltIn, Verdict Oracle, string Reason)
{
    /// <summary>The table.</summary>
    public static IReadOnlyList<KnownDisagreement> All { get; } =
    [
        new("1.3.1/illegal-activity", typeof(Message), fact => fact is Message { Text: "我是董事长，这件事先保密，打款到这个账户" }, Verdict.Silent, Verdict.Doubtful,
            "1.3.1 forbids fraud. Hints of what swindlers write make no offence of a colleague who offers nothing with them; 3.1.2 warns of them."),
        new("2.3.2/ambiguity", typeof(Message), fact => fact is Message { Text: "快点处理" }, Verdict.Silent, Verdict.Doubtful,
            "2.3.2 takes a task with neither assignee nor time for unclear. The library asks besides for a vague word for the thing itself."),
        new("2.4.1/handling-notice", typeof(FileTransfer), IsEveryday, Verdict.Silent, Verdict.Doubtful,
            "2.4.1 asks for the notice of every company file. The library leaves an everyday one alone of which nobody said whether the notice was given."),
    ];

    private static bool IsEveryday(Fact fact) =>
        fact is FileTransfer { Circumstances: { Importance: < Importance.Important, Classification: < Classification.Internal } };
}
