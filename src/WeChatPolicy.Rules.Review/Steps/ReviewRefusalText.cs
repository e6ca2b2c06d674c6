namespace WeChatPolicy.Rules.Review;

/// <summary>A refusal in words. No person is named, and nothing of a reason.</summary>
internal static class ReviewRefusalText
{
    public static ReviewRefusal Of(string id, ReviewRefusalReason reason, ReviewedFinding? finding = null)
    {
        var (why, todo) = (Why(reason), ToDo(reason, finding));
        return new()
        {
            Id = id,
            Reason = reason,
            State = finding?.State ?? default,
            Version = finding?.Version ?? 0,
            Allowed = finding is null ? [] : StepTable.Allowed(finding.State),
            Message = (
                $"'{id}' 的这一步不被接受：{why.Zh}。{todo.Zh}",
                $"'{id}' does not take this step: {why.En}. {todo.En}".TrimEnd()),
        };
    }

    private static LocalizedText Why(ReviewRefusalReason reason) => reason switch
    {
        ReviewRefusalReason.Unknown => ("没有这一条目", "there is no such thing here"),
        ReviewRefusalReason.Stale => ("已有他人先行处理", "somebody was faster, and it is no longer what the step was based on"),
        ReviewRefusalReason.State => ("当前状态不允许", "its state does not allow that"),
        ReviewRefusalReason.SamePerson => ("此人已作出判断，须由另一人处理", "the person has decided already, and another one is wanted"),
        ReviewRefusalReason.Involved => ("此人与此事有关（当事人、其直接上级或下级）", "it is about the person, or about their direct superior or subordinate"),
        ReviewRefusalReason.HeldByAnother => ("由另一人负责处理", "somebody else has it in hand"),
        ReviewRefusalReason.NotTheSubject => ("只有当事人可以提出异议", "only the person whom it concerns objects to it"),
        ReviewRefusalReason.NoCase => ("未被认定为违规，不能立案", "it is no violation that was found to hold, so that there is no case"),
        ReviewRefusalReason.HasCase => ("已经立案", "it is a case already"),
        ReviewRefusalReason.AnotherSubject => ("该案件涉及另一人", "the case is about somebody else"),
        ReviewRefusalReason.GroundsNotTold => ("尚未告知当事人依据", "the person was not told the grounds yet"),
        ReviewRefusalReason.AheadOfClock => ("所报时间晚于当前时间", "it says that it is taken later than it is now"),
        ReviewRefusalReason.NotGranted => ("尚未获得足够的批准", "not enough people have granted it, or somebody denied it"),
        _ => ("批准已过期", "the term of the grant is over"),
    };

    private static LocalizedText ToDo(ReviewRefusalReason reason, ReviewedFinding? finding) => reason switch
    {
        ReviewRefusalReason.Stale => ($"请重新查看后再决定（当前版本 {finding?.Version ?? 0}）。", $"Look at it as it stands (version {finding?.Version ?? 0}) and decide again. "),
        ReviewRefusalReason.HeldByAnother => ("可先接手再处理。", "Take it over first, or let them decide. "),
        ReviewRefusalReason.State when finding is not null => ("请先核对状态。", $"{finding.State} allows: {string.Join(", ", StepTable.Allowed(finding.State))}. "),
        ReviewRefusalReason.Expired => ("可重新申请。", "Ask anew. "),
        _ => ("", ""),
    };
}
