using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class AnswerDutyTests
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();

    [Theory]
    [InlineData("合同什么时候好？", null, true)]
    [InlineData("好的，谢谢！", null, false)]
    [InlineData("[OK]", null, false)]
    [InlineData("合同什么时候好？", "m0", false)]
    public void A_message_of_work_asks_for_an_answer_unless_it_thanks_or_answers(string text, string? repliesTo, bool asks) =>
        Assert.Equal(asks, AnswerDuty.AsksForAnswer(A.Message(text) with { RepliesTo = repliesTo }, s_analyzer));

    [Theory]
    [InlineData(Importance.Ordinary, false)]
    [InlineData(Importance.Important, true)]
    [InlineData(Importance.Urgent, true)]
    public void What_is_marked_presses(Importance importance, bool presses)
    {
        var message = A.Message("好的").Known(new() { Importance = importance });
        Assert.Equal((presses, presses), (AnswerDuty.IsPressing(message), AnswerDuty.AsksForAnswer(message, s_analyzer)));
    }
}

public class MentionsAllTests
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();
    private static readonly Message s_group = A.InGroup("") with { Recipients = [A.Colleague], Mentions = ["li"] };

    [Theory]
    [InlineData("@所有人 明早九点停水", true)]
    [InlineData("@全体成员\u2005请更新客户端", true)]
    [InlineData("请看 ＠ALL new price list", true)]
    [InlineData("@all", true)]
    [InlineData("@李娜 报价单呢", false)]
    [InlineData("@allen please check", false)]
    [InlineData("发到 sales@all.example.com", false)]
    [InlineData("通知所有人", false)]
    public void A_text_says_whether_it_is_to_all(string text, bool isToAll) => Assert.Equal(isToAll, MentionsAll.Are(s_group with { Text = text }, s_analyzer));

    [Theory]
    [InlineData("所有人", true)]
    [InlineData("@all", true)]
    [InlineData("Everyone", true)]
    [InlineData("allen", false)]
    [InlineData("li", false)]
    public void So_does_what_it_mentions(string mention, bool isToAll) => Assert.Equal(isToAll, MentionsAll.Are(s_group with { Text = "请知悉", Mentions = [mention] }, s_analyzer));

    [Theory]
    [InlineData("@所有人 @李娜 负责签到", true)]
    [InlineData("@所有人 ＠li 负责签到", true)]
    [InlineData("@所有人 李娜负责签到", false)]
    [InlineData("@所有人", false)]
    public void Somebody_may_be_mentioned_besides(string text, bool isNamed) => Assert.Equal(isNamed, MentionsAll.Names(s_group with { Text = text }, A.Colleague));
}

public class IdleChatTests
{
    [Theory]
    [InlineData("哈哈哈哈", true)]
    [InlineData("[微笑]", true)]
    [InlineData("收到", false)]
    [InlineData("日报已发", false)]
    public void A_greeting_or_laughter_is_idle_and_an_acknowledgement_is_work(string text, bool isIdle)
    {
        var message = A.InGroup(text);
        var buffer = new AnalysisBuffer();
        message.AddText(buffer);
        new TextAnalyzerBuilder().Build().Read(buffer);
        Assert.Equal(isIdle ? Idleness.SmallTalk : Idleness.None, IdleChat.Of(message, new(buffer)));
        Assert.Equal(Idleness.None, IdleChat.Of(message with { Conversation = A.Direct }, new(buffer)));
    }
}

public class IdleBurstTests
{
    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(2, 1, Confidence.Possible)]
    [InlineData(3, 0, Confidence.Possible)]
    [InlineData(1, 2, Confidence.Possible)]
    [InlineData(0, 3, Confidence.Likely)]
    public void As_many_as_make_a_burst_are_as_sure_as_the_least_of_them(int smallTalk, int offTopic, Confidence? sure)
    {
        IdleMessage[] recent = [.. Enumerable.Repeat(new IdleMessage(A.Morning, Idleness.SmallTalk), smallTalk), .. Enumerable.Repeat(new IdleMessage(A.Morning, Idleness.OffTopic), offTopic)];
        Assert.Equal(sure, IdleBurst.Sureness(recent, 3));
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(11, 1)]
    public void A_message_counts_until_its_window_is_over(int minutes, int count) => Assert.Equal(
        count, IdleBurst.With([new(A.Morning, Idleness.SmallTalk)], new(A.Morning.AddMinutes(minutes), Idleness.SmallTalk), Term.Minutes(10), WorkCalendar.ChinaDefault, 5).Length);
}

public class OrderOfAnswersTests
{
    [Theory]
    [InlineData(Importance.Ordinary, Confidence.Certain)]
    [InlineData(Importance.Unknown, Confidence.Possible)]
    [InlineData(Importance.Important, null)]
    [InlineData(Importance.Urgent, null)]
    public void Whoever_answers_what_pressed_too_passes_nobody_over(Importance answered, Confidence? sure) => Assert.Equal(sure, OrderOfAnswers.PassesOver(answered));
}

public class PublicationApprovalsTests
{
    private static readonly PublicationOptions s_options = new() { Reviewers = { ["产品"] = ["市场部", "法务部"] } };

    [Theory]
    [InlineData("市场部 法务部", Ternary.Yes)]
    [InlineData("市场部", Ternary.No)]
    [InlineData("市场部 ", Ternary.Unknown)]
    public void Every_department_responsible_approves_each_topic(string departments, Ternary isApproved)
    {
        var approvals = departments.Split(' ').Select(department => new Approval { ApproverId = "sun", Department = department.Length == 0 ? null : department });
        var message = A.Post("新品上市").Known(new() { Topics = new(["产品"]), Approvals = new([.. approvals]) });
        Assert.Equal((isApproved, isApproved), (PublicationApprovals.Of(message, "产品", s_options), PublicationApprovals.OfAll(message, s_options)));
    }

    [Fact]
    public void On_what_nobody_knows_nobody_knows_who_approved() => Assert.Equal(Ternary.Unknown, PublicationApprovals.OfAll(A.Post("新品上市"), s_options));
}

public class CounterfactualsTests
{
    [Fact]
    public void A_change_that_says_nothing_new_fits_no_fact()
    {
        var rule = Rule.Define("acme/need").WouldPassIfNeeded().Rule;
        var change = rule.Counterfactuals.Single(change => change.FactType == typeof(Message));
        Assert.Equal(Ternary.Yes, Assert.IsType<Message>(change.Apply(A.Message(""), new())).Circumstances.NeededForWork);
        Assert.Null(change.Apply(A.Message("").Known(new() { NeededForWork = Ternary.Yes }), new()));
    }
}

/// <summary>Whoever adds a condition adds its test.</summary>
public class ConditionRoomTests
{
    [Fact]
    public void Every_condition_has_a_test_class_of_its_name()
    {
        var tests = typeof(ConditionRoomTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var conditions = typeof(Lateness).Assembly.GetTypes()
            .Where(type => type is { Namespace: "WeChatPolicy.Rules.Conditions", IsNested: false, IsEnum: false } && !type.Name.Contains('<', StringComparison.Ordinal) && type != typeof(IdleMessage))
            .Select(type => $"{type.Name}Tests").ToArray();
        Assert.True(conditions.Length > 30);
        Assert.Empty(conditions.Except(tests));
    }
}
