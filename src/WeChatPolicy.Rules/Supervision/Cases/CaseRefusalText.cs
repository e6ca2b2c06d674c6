namespace WeChatPolicy.Rules;

/// <summary>A refusal in words. No person is named.</summary>
internal static class CaseRefusalText
{
    public static LocalizedText Of(CaseEvent step, CaseAction action, CaseState state, CaseRefusalReason reason)
    {
        var why = Why(reason);
        var (zh, en) = Allowed(state);
        return (
            $"案件 '{step.CaseId}' 处于“{ChineseNames.Of(state)}”状态，事实 '{step.Id}' 的“{ChineseNames.Of(action)}”不被接受：{why.Zh}。此步骤仅限：{Who(CaseTable.Role(action)).Zh}。该状态允许：{zh}。",
            $"Case '{step.CaseId}' is {state} and does not take {action} (fact '{step.Id}'): {why.En}. It may be done by {Who(CaseTable.Role(action)).En}. {state} allows: {en}.");
    }

    private static LocalizedText Allowed(CaseState state)
    {
        var roles = CaseTable.Allowed(state).GroupBy(CaseTable.Role).OrderBy(group => group.Key).ToArray();
        return (
            string.Join("；", roles.Select(role => $"{string.Join("、", role.Select(ChineseNames.Of))}（{Who(role.Key).Zh}）")),
            string.Join("; ", roles.Select(role => $"{string.Join(", ", role)} by {Who(role.Key).En}")));
    }

    private static LocalizedText Who(CaseRole role) => role switch
    {
        CaseRole.Anyone => ("任何人", "anybody"),
        CaseRole.Uninvolved => ("与本案无关的人", "somebody whom the case does not involve"),
        _ => ("监督小组中与本案无关的成员", "a member of the supervision group whom the case does not involve"),
    };

    private static LocalizedText Why(CaseRefusalReason reason) => reason switch
    {
        CaseRefusalReason.State => ("该状态不允许", "its state does not allow that"),
        CaseRefusalReason.NotAMember => ("此人不是监督小组成员", "the person is not a member of the supervision group"),
        CaseRefusalReason.Involved => ("此人与本案有关（当事人、其直接上级或下级、举报人）", "the case involves the person, as its subject, the subject's direct superior or subordinate, or as a reporter"),
        CaseRefusalReason.StandingUnknown => ("无法确认此人是否有权", "whether the person may is not known, and here that is not enough"),
        CaseRefusalReason.NoNewEvidence => ("结案后没有新的证据", "it has its outcome and no new evidence has come in"),
        CaseRefusalReason.OutcomeToBeConfirmed => ("结论尚待有权人员确认", "its outcome still has to be confirmed by somebody who is known to be entitled"),
        CaseRefusalReason.NotVerified => ("案件未经核实", "it is not verified"),
        CaseRefusalReason.UnknownReport => ("本案没有该举报", "it has no such report"),
        CaseRefusalReason.NoReport => ("本案无人举报", "nobody reported it"),
        CaseRefusalReason.NoAccused => ("尚不知当事人是谁", "nobody is known whom it is about"),
        CaseRefusalReason.NoLoss => ("尚未确定损失金额", "no loss with an amount has been assessed"),
        CaseRefusalReason.AnotherCurrency => ("币种与损失不同", "the payment is in another currency than the loss"),
        _ => ("所指的人不是本案当事人", "it names somebody else than the case is about, which takes an investigation"),
    };
}
