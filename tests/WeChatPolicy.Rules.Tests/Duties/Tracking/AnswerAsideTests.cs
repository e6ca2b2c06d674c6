using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>2.3.1: what somebody asks in a group is answered in the asker's own chat as well.</summary>
public class AnswerAsideTests
{
    private static readonly Participant s_wang = A.Employee with { Id = "wang", Name = "王芳" };
    private static readonly Conversation s_group = A.WorkGroup with { Members = new([A.Employee, A.Colleague, s_wang]) };
    private static readonly Message s_question = A.InGroup("@李娜 样品寄出了吗？") with { Conversation = s_group, Mentions = ["li"] };
    private static readonly Message s_aside = A.Message("昨天下午寄的，单号我查一下") with { Id = "aside", Sender = A.Colleague, Recipients = [A.Employee], SentAt = A.At(1, 11) };
    private static readonly LeaveTaken s_leave = new() { Id = "leave", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 9, 30), Until = A.At(2, 9), DeputyId = "wang" };

    [Theory]
    [InlineData("in the asker's own chat", "Discharged person:li 01 11:00")]
    [InlineData("and the chat names its members alone", "Discharged person:li 01 11:00")]
    [InlineData("told before the question, which comes late", "Discharged person:li 01 11:00")]
    [InlineData("told after the deadline", "Discharged person:li 01 11:00")]
    [InlineData("of two questions in two groups both", "Discharged person:li 01 11:00,Discharged person:li 01 11:00")]
    [InlineData("of an important one as well", "Discharged person:li 01 11:00")]
    [InlineData("by the deputy", "Discharged person:wang 01 11:00")]
    [InlineData("in somebody else's chat", "Breached person:li 01 15:00")]
    [InlineData("before it was asked", "Breached person:li 01 15:00")]
    [InlineData("by somebody who was not asked", "Breached person:li 01 15:00")]
    [InlineData("in a chat of which nobody says who reads it", "Breached person:li 01 15:00")]
    [InlineData("in another group", "Breached person:li 01 15:00")]
    [InlineData("in the asker's private chat, which is not read", "Breached person:li 01 15:00")]
    public void It_is_answered(string where, string fate)
    {
        var important = s_question.Known(new() { Importance = Importance.Important });
        Fact[] told = where switch
        {
            "in the asker's own chat" => [s_question, s_aside],
            "and the chat names its members alone" => [s_question, s_aside with { Recipients = [], Conversation = A.Direct with { Members = new([A.Employee, A.Colleague]) } }],
            "told before the question, which comes late" => [s_aside, s_question],
            "of two questions in two groups both" => [s_question, s_question with { Id = "m2", Conversation = s_group with { Id = "wr-second" } }, s_aside],
            "of an important one as well" => [important, s_aside],
            "by the deputy" => [s_leave, s_question, s_aside with { Sender = s_wang }],
            "in somebody else's chat" => [s_question, s_aside with { Recipients = [A.Customer] }],
            "before it was asked" => [s_question, s_aside with { SentAt = A.At(1, 9, 59) }],
            "by somebody who was not asked" => [s_question, s_aside with { Sender = s_wang }],
            "in a chat of which nobody says who reads it" => [s_question, s_aside with { Recipients = [] }],
            "in another group" => [s_question, s_aside with { Conversation = s_group with { Id = "wr-second" } }],
            "in the asker's private chat, which is not read" => [s_question, s_aside with { Conversation = A.Direct with { Purpose = ConversationPurpose.Private } }],
            _ => [s_question],
        };
        var tracker = ATracker.New().Told(told);
        if (where == "told after the deadline")
        {
            tracker.AdvanceTo(A.At(1, 14, 55));
            tracker.Told(s_aside);
        }

        Assert.Equal(fate.Split(','), tracker.Fate().Where(line => !line.StartsWith("PassedOn", StringComparison.Ordinal) && !line.Contains("person:zhang", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_question_of_a_chat_of_two_is_answered_there()
    {
        var elsewhere = s_aside with { Conversation = A.Direct with { Id = "a second chat of the two" } };
        Assert.Contains("Breached person:li 01 15:00", ATracker.New().Told(A.Message("样品寄出了吗？"), elsewhere).Fate());
    }

    [Fact]
    public void Whoever_answers_sees_it_met()
    {
        var tracker = ATracker.New().Told(s_question);
        Assert.Equal("wr-project|li", Assert.Single(tracker.Observe(s_aside).Discharged).Key);
    }

    [Fact]
    public void A_snapshot_in_between_changes_nothing()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        var tracker = ObligationTracker.Restore(engine, new ObligationTracker(engine).Told(s_aside).Save());
        tracker = ObligationTracker.Restore(engine, tracker.Told(s_question).Save());
        Assert.Contains("Discharged person:li 01 11:00", tracker.Fate());
    }
}
