using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>2.3.1: to answer something of no urgency in one chat while something urgent waits in another.</summary>
public class AnswerOrderElsewhereTests
{
    private static readonly Participant s_boss = A.Employee with { Id = "wang", Name = "王芳" };
    private static readonly Conversation s_chatA = A.Direct with { Id = "A" };
    private static readonly Conversation s_chatB = A.Direct with { Id = "B" };
    private static readonly Conversation s_group = A.WorkGroup with { Members = new([A.Employee, A.Colleague, s_boss, A.Customer]) };

    private static readonly Message s_urgent = A.Message("生产线停了，马上联系供应商").Known(new() { Importance = Importance.Urgent }) with { Id = "urgent", Conversation = s_chatA };
    private static readonly Message s_ordinary = A.Message("周报模板发我一份").Known(new() { Importance = Importance.Ordinary }) with { Id = "ordinary", Sender = s_boss, Conversation = s_chatB, SentAt = A.At(1, 10, 3) };
    private static readonly Message s_answer = A.Message("模板在共享盘第二层") with { Id = "reply", Sender = A.Colleague, Recipients = [s_boss], Conversation = s_chatB, SentAt = A.At(1, 10, 5) };
    private static readonly Message s_late = s_answer with { Id = "first", Text = "供应商已经在路上", Conversation = s_chatA, Recipients = [A.Employee], SentAt = A.At(1, 10, 20) };

    public static TheoryData<string, Confidence> Breaches => new()
    {
        { "the answer quotes what was asked", Confidence.Certain },
        { "the answer quotes nothing", Confidence.Likely },
        { "nobody marked what was asked", Confidence.Possible },
        { "the urgent one was asked in a group", Confidence.Likely },
        { "the later one was asked in a group", Confidence.Likely },
        { "both were asked by one person", Confidence.Likely },
        { "a customer asked the later one", Confidence.Likely },
        { "a second one follows and is answered", Confidence.Likely },
        { "the urgent one was asked twice and one of them recalled", Confidence.Likely },
        { "told in another order", Confidence.Likely },
    };

    [Theory]
    [MemberData(nameof(Breaches))]
    public void It_is_found_where(string where, Confidence sure)
    {
        var recall = s_urgent with { Id = "recall", Kind = MessageKind.Recall, RepliesTo = "urgent-2", SentAt = A.At(1, 10, 4) };
        Message[] told = where switch
        {
            "the answer quotes what was asked" => [s_urgent, s_ordinary, s_answer with { RepliesTo = "ordinary" }, s_late],
            "nobody marked what was asked" => [s_urgent, s_ordinary with { Circumstances = Circumstances.Unknown }, s_answer, s_late],
            "the urgent one was asked in a group" => [s_urgent with { Conversation = s_group, Recipients = [], Mentions = ["li"] }, s_ordinary, s_answer, s_late with { Conversation = s_group, Recipients = [] }],
            "the later one was asked in a group" => [s_urgent, s_ordinary with { Conversation = s_group, Recipients = [], Mentions = ["li"] }, s_answer with { Conversation = s_group, Recipients = [] }, s_late],
            "both were asked by one person" => [s_urgent with { Sender = s_boss }, s_ordinary, s_answer, s_late],
            "a customer asked the later one" => [s_urgent, s_ordinary with { Sender = A.Customer }, s_answer with { Recipients = [A.Customer] }, s_late],
            "a second one follows and is answered" => [s_urgent, s_ordinary with { Id = "o0", SentAt = A.At(1, 10, 1) }, s_ordinary, s_answer, s_late],
            "the urgent one was asked twice and one of them recalled" => [s_urgent, s_urgent with { Id = "urgent-2", SentAt = A.At(1, 10, 1) }, s_ordinary, recall, s_answer, s_late],
            "told in another order" => [s_answer, s_late, s_ordinary, s_urgent],
            _ => [s_urgent, s_ordinary, s_answer, s_late],
        };
        var finding = Assert.Single(Found(told));
        Assert.Equal((sure, "reply", Party.Person("li")), (finding.Confidence, finding.FactId, finding.Subject));
    }

    [Theory]
    [InlineData("the urgent one was answered before")]
    [InlineData("by telephone before")]
    [InlineData("the later one was asked before the urgent one")]
    [InlineData("the later one was important as well")]
    [InlineData("the later one was recalled")]
    [InlineData("the later one only thanked")]
    [InlineData("nobody had asked anything in the other chat")]
    [InlineData("the answer quotes something older")]
    [InlineData("the urgent one was recalled, and nobody says who read it")]
    [InlineData("the urgent one was told of as recalled, and again as if it stood")]
    [InlineData("the urgent one was waived")]
    [InlineData("the urgent one waits for somebody else")]
    [InlineData("whoever was asked in the group has answered the asker alone")]
    [InlineData("its time is over, which is a breach of its own")]
    [InlineData("it had passed to the deputy")]
    [InlineData("at night")]
    public void Nothing_is_found_where(string where)
    {
        var recall = s_ordinary with { Id = "recall", Kind = MessageKind.Recall, RepliesTo = "ordinary", SentAt = A.At(1, 10, 4), Circumstances = Circumstances.Unknown };
        var night = TimeSpan.FromHours(12);
        Fact[] told = where switch
        {
            "the urgent one was answered before" => [s_urgent, s_ordinary, s_late with { SentAt = A.At(1, 10, 4) }, s_answer],
            "by telephone before" => [s_urgent, s_ordinary, new MessageAnswered { Id = "call", Person = A.Colleague, MessageId = "urgent", ConversationId = "A", At = A.At(1, 10, 4) }, s_answer],
            "the later one was asked before the urgent one" => [s_ordinary with { SentAt = A.At(1, 9, 58) }, s_urgent, s_answer, s_late],
            "the later one was important as well" => [s_urgent, s_ordinary.Known(new() { Importance = Importance.Important }), s_answer, s_late],
            "the later one was recalled" => [s_urgent, s_ordinary, recall, s_answer, s_late],
            "the later one only thanked" => [s_urgent, s_ordinary with { Text = "好的，谢谢！" }, s_answer, s_late],
            "nobody had asked anything in the other chat" => [s_urgent, s_answer, s_late],
            "the answer quotes something older" => [s_urgent, s_ordinary, s_answer with { RepliesTo = "of yesterday" }, s_late],
            "the urgent one was recalled, and nobody says who read it" => [s_urgent, s_ordinary, recall with { RepliesTo = "urgent", Sender = A.Employee, Conversation = s_chatA, Recipients = [] }, s_answer],
            "the urgent one was told of as recalled, and again as if it stood" => [s_urgent with { Recalled = Ternary.Yes }, s_ordinary, s_urgent, s_answer, s_late],
            "the urgent one was waived" => [s_urgent, s_ordinary, new DutyWaived { Id = "w", Person = s_boss, At = A.At(1, 10, 4), RuleId = NaivePolicy.UrgentFirst, Key = "A|li", Debtor = Party.Person("li"), Reason = "值班人员已处理" }, s_answer],
            "the urgent one waits for somebody else" => [s_urgent with { Recipients = [s_boss], Sender = A.Customer }, s_ordinary with { Sender = A.Customer }, s_answer],
            "whoever was asked in the group has answered the asker alone" => [s_urgent with { Conversation = s_group, Recipients = [], Mentions = ["li"] }, s_ordinary, s_late with { SentAt = A.At(1, 10, 4) }, s_answer],
            "its time is over, which is a breach of its own" => [s_urgent, s_ordinary, s_answer with { SentAt = A.At(1, 10, 31) }],
            "it had passed to the deputy" =>
            [
                new LeaveTaken { Id = "leave", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 9, 30), Until = A.At(2, 9), DeputyId = "wang" },
                s_urgent with { Conversation = s_group, Recipients = [], Mentions = ["li"] }, s_ordinary with { Sender = A.Customer }, s_answer with { Recipients = [A.Customer] },
            ],
            _ => [s_urgent with { SentAt = s_urgent.SentAt + night }, s_ordinary with { SentAt = s_ordinary.SentAt + night }, s_answer with { SentAt = s_answer.SentAt + night }],
        };
        Assert.Empty(Found(told));
    }

    [Fact]
    public void What_waits_for_a_person_is_kept_no_longer_than_something_urgent_does()
    {
        var tracker = ATracker.New().Told(s_urgent, s_ordinary, s_answer, s_late);
        tracker.AdvanceTo(A.At(1, 11));
        Assert.DoesNotContain("\"key\":\"person:", System.Text.Encoding.UTF8.GetString(tracker.Save()), StringComparison.Ordinal);
    }

    [Fact]
    public void No_duty_is_told_twice_because_a_person_is_looked_at() =>
        Assert.Equal(["Discharged person:li 01 10:20"], ATracker.New().Told(s_urgent, s_late).Fate(NaivePolicy.UrgentFirst));

    private static Finding[] Found(params Fact[] facts) => [.. ATracker.New().Told(facts).AdvanceTo(A.At(6, 10)).Findings.Where(finding => finding is { RuleId: NaivePolicy.UrgentFirst, FactId: "reply" })];
}
