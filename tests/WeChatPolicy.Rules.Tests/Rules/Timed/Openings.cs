using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Rules.Timed;

/// <summary>What opens a duty where generated facts hardly ever do: one telling fact for a rule and a type of fact.</summary>
internal static class Openings
{
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？");
    private static readonly Message s_inGroup = A.InGroup("报价单什么时候能给客户？") with { Conversation = A.WorkGroup with { Members = new([A.Employee, A.Colleague]) }, Mentions = ["li"] };

    private static readonly FileTransfer s_received = A.File() with { Receipts = [new() { RecipientId = "li", Received = Completion.Done(A.Morning) }] };

    // When it happens is for the test to say.
    private static readonly Dictionary<string, Fact[]> s_rows = new()
    {
        ["2.3.1/timely-reply"] = [s_inGroup],
        ["2.3.1/important-information"] = [s_question.Known(new() { Importance = Importance.Important })],
        ["2.3.1/urgent-first"] = [s_question.Known(new() { Importance = Importance.Urgent })],
        ["2.3.1/urgent-feedback"] = [s_inGroup.Known(new() { Importance = Importance.Urgent })],
        ["2.3.2/formal-confirmation"] = [A.InGroup("经公司研究决定，华东区价格体系即日起执行")],
        ["2.4.3/file-processing"] = [s_received],
        ["2.4.3/file-archiving"] = [s_received],
        ["2.4.3/file-anomaly"] = [A.File() with { Receipts = [new() { RecipientId = "li", ProblemFound = Completion.Done(A.Morning) }] }],
    };

    /// <summary>The fact; <see langword="null"/> where generated ones will do.</summary>
    public static Fact? Of(string ruleId, Type type) => s_rows.GetValueOrDefault(ruleId)?.FirstOrDefault(fact => fact.GetType() == type);
}
