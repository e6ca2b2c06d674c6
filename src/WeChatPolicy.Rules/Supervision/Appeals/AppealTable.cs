using WeChatPolicy.Rules.Conditions;

namespace WeChatPolicy.Rules;

/// <summary>What each state of an appeal allows, who may decide it, and a refusal in words.</summary>
internal static class AppealTable
{
    public static IReadOnlyList<AppealAction> Allowed(AppealState state) => state switch
    {
        AppealState.None => [AppealAction.Lodge],
        AppealState.Lodged or AppealState.DecisionToBeConfirmed => [AppealAction.Decide],
        _ => [],
    };

    /// <summary>Whether a person may not decide: they appealed, or they are whom it is about or too near to them.</summary>
    public static Ternary Involved(AppealFile file, AppealDecided decided, Independence asked)
    {
        var (person, against) = (decided.Person, file.Against ?? decided.Against);
        if (person.Id == file.AppellantId) return Ternary.Yes;
        if (against is not { } party) return Ternary.Unknown;
        if (party.PersonId is not { } about) return Ternary.No;

        // The superior may have changed between the appeal and its decision: neither of the two decides.
        var then = Involvement.Of(person, about, file.AgainstManagerId ?? decided.AgainstManagerId, asked);
        return then == Ternary.Yes ? then : Involvement.Of(person, about, decided.AgainstManagerId ?? file.AgainstManagerId, asked);
    }

    public static LocalizedText Words(string appealId, string factId, AppealAction action, AppealState state, AppealRefusalReason reason)
    {
        LocalizedText why = reason switch
        {
            AppealRefusalReason.State => ("该状态不允许", "its state does not allow that"),
            AppealRefusalReason.Involved => ("此人与申诉有关（申诉人、被申诉人或其直接上下级）", "the person appealed, is whom it is about, or stands directly above or below them"),
            AppealRefusalReason.StandingUnknown => ("无法确认此人是否有权", "whether the person may is not known, and here that is not enough"),
            _ => ("所指的对象与申诉不符", "it names another object than the appeal does"),
        };
        var allowed = Allowed(state) is { Count: > 0 } actions ? string.Join(", ", actions) : "-";
        return (
            $"申诉 '{appealId}' 处于“{Zh(state)}”状态，事实 '{factId}' 的“{Zh(action)}”不被接受：{why.Zh}。该状态允许：{(Allowed(state) is { Count: > 0 } some ? string.Join("、", some.Select(Zh)) : "无")}；裁决仅限申诉人、被申诉人以外且与被申诉人无直接上下级关系的人（公司另有规定的除外）。",
            $"Appeal '{appealId}' is {state} and does not take {action} (fact '{factId}'): {why.En}. {state} allows: {allowed}; it is decided by somebody who neither appealed, nor is its object, nor stands directly above or below them unless the company allows that.");
    }

    private static string Zh(AppealState state) => state switch
    {
        AppealState.Lodged => "已提出",
        AppealState.Decided => "已裁决",
        _ => "尚无记载",
    };

    private static string Zh(AppealAction action) => action == AppealAction.Lodge ? "提出申诉" : "裁决申诉";
}
