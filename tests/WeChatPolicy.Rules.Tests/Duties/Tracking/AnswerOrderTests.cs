using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>2.3.1: to reply to a later ordinary message while an urgent one waits.</summary>
public class AnswerOrderTests
{
    private static readonly Message s_urgent = A.Message("服务器宕机了").Known(new() { Importance = Importance.Urgent }) with { Id = "urgent" };
    private static readonly Message s_ordinary = A.Message("报价单什么时候能给客户？").Known(new() { Importance = Importance.Ordinary }) with { Id = "ordinary", SentAt = A.At(1, 10, 5) };
    private static readonly Message s_reply = A.Message("明天给他们") with { Id = "reply", Sender = A.Colleague, Recipients = [A.Employee], RepliesTo = "ordinary", SentAt = A.At(1, 10, 10) };

    [Fact]
    public void A_reply_to_a_later_ordinary_message_is_found()
    {
        var finding = Assert.Single(Found(s_urgent, s_ordinary, s_reply));
        Assert.Equal((Confidence.Certain, "reply", Party.Person("li")), (finding.Confidence, finding.FactId, finding.Subject));
    }

    [Fact]
    public void Of_a_message_that_nobody_marked_it_is_possible() =>
        Assert.Equal(Confidence.Possible, Assert.Single(Found(s_urgent, s_ordinary with { Circumstances = Circumstances.Unknown }, s_reply)).Confidence);

    [Theory]
    [InlineData("the reply is to the urgent message")]
    [InlineData("the reply quotes nothing")]
    [InlineData("the ordinary message came first")]
    [InlineData("the later message is important as well")]
    [InlineData("the urgent one was answered before")]
    [InlineData("the urgent one was recalled")]
    [InlineData("somebody else replies")]
    public void Nothing_is_found_where(string why)
    {
        Message[] told = why switch
        {
            "the reply is to the urgent message" => [s_urgent, s_ordinary, s_reply with { RepliesTo = "urgent" }],
            "the reply quotes nothing" => [s_urgent, s_ordinary, s_reply with { RepliesTo = null }],
            "the ordinary message came first" => [s_urgent, s_ordinary with { SentAt = A.At(1, 9, 55) }, s_reply],
            "the later message is important as well" => [s_urgent, s_ordinary.Known(new() { Importance = Importance.Important }), s_reply],
            "the urgent one was answered before" => [s_urgent, s_ordinary, s_reply with { Id = "first", RepliesTo = "urgent", SentAt = A.At(1, 10, 6) }, s_reply],
            "the urgent one was recalled" => [s_urgent, s_ordinary, s_urgent with { Id = "recall", Kind = MessageKind.Recall, RepliesTo = "urgent", SentAt = A.At(1, 10, 7) }, s_reply],
            _ => [s_urgent, s_ordinary, s_reply with { Sender = A.Employee }],
        };
        Assert.Empty(Found(told));
    }

    [Theory]
    [InlineData("at night", false, 0)]
    [InlineData("at night on call", true, 1)]
    public void Only_in_working_or_on_call_time(string when, bool onCall, int findings)
    {
        var night = TimeSpan.FromHours(12);
        var call = new OnCallAssigned { Id = "call", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 20), Until = A.At(2, 6) };
        Fact[] told = [s_urgent with { SentAt = s_urgent.SentAt + night }, s_ordinary with { SentAt = s_ordinary.SentAt + night }, s_reply with { SentAt = s_reply.SentAt + night }];
        Assert.True(findings == Found(onCall ? [call, .. told] : told).Length, when);
    }

    private static Finding[] Found(params Fact[] facts) => [.. ATracker.New().Told(facts).AdvanceTo(A.At(1, 10, 30).AddDays(5)).Findings.Where(finding => finding is { RuleId: NaivePolicy.UrgentFirst, FactId: "reply" })];
}
