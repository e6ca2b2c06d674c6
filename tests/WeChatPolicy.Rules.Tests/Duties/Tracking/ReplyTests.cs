using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What answers a question, what takes it back, and what asks again.</summary>
public class ReplyTests
{
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？");
    private static readonly Message s_answer = s_question with { Id = "answer", Sender = A.Colleague, Recipients = [A.Employee], SentAt = A.At(1, 11), Text = "明天给他们" };
    private static readonly Participant s_robot = new() { Id = "robot", Kind = ParticipantKind.Robot };

    [Theory]
    [InlineData("any later message of whom it waits for", true)]
    [InlineData("a quote", true)]
    [InlineData("thanks", true)]
    [InlineData("a sticker", true)]
    [InlineData("in another conversation", false)]
    [InlineData("somebody else", false)]
    [InlineData("an earlier message", false)]
    [InlineData("a robot", false)]
    [InlineData("a recall", false)]
    [InlineData("by telephone", true)]
    [InlineData("by telephone, in nobody knows which conversation", false)]
    public void An_answer_is(string what, bool meets)
    {
        var byTelephone = new MessageAnswered { Id = "call", Person = A.Colleague, MessageId = "m1", ConversationId = "zhang|li", At = A.At(1, 11) };
        Fact answer = what switch
        {
            "a quote" => s_answer with { RepliesTo = "m1" },
            "thanks" => s_answer with { Text = Histories.Thanks },
            "a sticker" => s_answer with { Kind = MessageKind.Emotion },
            "in another conversation" => s_answer with { Conversation = A.Direct with { Id = "other" } },
            "somebody else" => s_answer with { Sender = A.Employee, Recipients = [] },
            "an earlier message" => s_answer with { SentAt = A.At(1, 9, 59), Text = Histories.Thanks },
            "a robot" => s_answer with { Sender = s_robot },
            "a recall" => s_answer with { Kind = MessageKind.Recall, RepliesTo = "m0" },
            "by telephone" => byTelephone,
            "by telephone, in nobody knows which conversation" => byTelephone with { ConversationId = null },
            _ => s_answer,
        };
        Assert.Equal([meets ? "Discharged person:li 01 11:00" : "Breached person:li 01 15:00"], ATracker.New().Told(s_question, answer).Fate().Where(line => line.Contains("person:li", StringComparison.Ordinal)));
    }

    [Fact]
    public void Three_questions_are_one_duty_that_is_due_with_the_first_and_met_by_one_answer()
    {
        Message[] asked = [s_question, s_question with { Id = "m2", SentAt = A.At(1, 10, 30) }, s_question with { Id = "m3", SentAt = A.At(1, 10, 40) }];
        Assert.Equal(["Breached person:li 01 15:00"], ATracker.New().Told(asked).Fate());
        Assert.Equal(["Discharged person:li 01 11:00"], ATracker.New().Told(asked).Told(s_answer).Fate());
    }

    [Theory]
    [InlineData("m1", "Breached person:li 01 15:30")]
    [InlineData("m2", "Breached person:li 01 15:00")]
    public void A_recall_takes_one_question_away(string recalled, params string[] fate)
    {
        var recall = s_question with { Id = "recall", Kind = MessageKind.Recall, RepliesTo = recalled, SentAt = A.At(1, 11) };
        Assert.Equal(fate, ATracker.New().Told(s_question, s_question with { Id = "m2", SentAt = A.At(1, 10, 30) }, recall).Fate());
    }

    [Fact]
    public void The_recall_of_the_last_question_cancels_it()
    {
        var recall = s_question with { Id = "recall", Kind = MessageKind.Recall, RepliesTo = "m1", SentAt = A.At(1, 11) };
        Assert.Equal(["Cancelled person:li 01 11:00"], ATracker.New().Told(s_question, recall).Fate());
    }

    [Fact]
    public void Of_two_questions_of_one_instant_the_recall_of_one_leaves_the_other()
    {
        var recall = s_question with { Id = "recall", Kind = MessageKind.Recall, RepliesTo = "m1", SentAt = A.At(1, 11) };
        Assert.Equal(["Breached person:li 01 15:00"], ATracker.New().Told(s_question, s_question with { Id = "m2" }, recall).Fate());
    }

    [Fact]
    public void A_message_that_is_told_of_again_as_recalled_is_taken_back() =>
        Assert.Equal(["Cancelled person:li 01 10:00"], ATracker.New().Told(s_question, s_question with { Recalled = Ternary.Yes }).Fate());

    [Theory]
    [InlineData("an answer asks for nothing", 11, 0, false, false, false)]
    [InlineData("nor what is added within two hours", 13, 0, false, false, false)]
    [InlineData("what comes later is a question of its own", 13, 1, false, false, true)]
    [InlineData("so is what comes after somebody else has spoken", 11, 9, true, false, true)]
    [InlineData("and what is marked important", 11, 5, false, true, true)]
    public void What_is_added_to_an_answer(string what, int hour, int minute, bool interrupted, bool important, bool asks)
    {
        var tracker = ATracker.New().Told(s_question, s_answer);
        if (interrupted) tracker.Told(s_question with { Id = "thanks", Text = Histories.Thanks, SentAt = A.At(1, 11, 5) });
        var added = s_answer with { Id = "added", SentAt = A.At(1, hour, minute), Text = "还有一件事", Circumstances = important ? new() { Importance = Importance.Important } : Circumstances.Unknown };
        Assert.True(asks == tracker.Told(added).OpenOf(Party.Person("zhang")).Count > 0, what);
    }

    [Theory]
    [InlineData(1, 17, false)]
    [InlineData(8, 14, false)]
    [InlineData(8, 16, true)]
    public void An_answer_after_the_deadline_asks_for_nothing_within_a_week(int day, int hour, bool asks)
    {
        var tracker = ATracker.New().Told(s_question);
        tracker.AdvanceTo(A.At(1, 16));
        Assert.Equal(asks, tracker.Told(s_answer with { Id = "late", SentAt = A.At(day, hour) }).OpenOf(Party.Person("zhang")).Count > 0);
    }

    [Fact]
    public void A_question_after_a_breach_opens_another_duty() =>
        Assert.Equal(["Breached person:li 01 15:00", "Breached person:li 02 15:00"], ATracker.New().Told(s_question, s_question with { Id = "m2", SentAt = A.At(2, 10) }).Fate());

    [Fact]
    public void A_question_that_comes_too_late_opens_nothing_and_an_answer_still_counts()
    {
        var tracker = ATracker.New().Told(s_question);
        tracker.AdvanceTo(A.At(1, 12));
        Assert.True(tracker.Follow(s_question with { Id = "m2", Conversation = A.Direct with { Id = "other" } }).IsTooLate);
        Assert.Equal(["Discharged person:li 01 11:00"], tracker.Told(s_answer).Fate());
    }

    [Fact]
    public void Told_of_again_it_changes_nothing()
    {
        var tracker = ATracker.New().Told(s_question);
        Assert.True(tracker.Follow(s_question).IsDuplicate);
        Assert.Single(tracker.Open);
    }
}
