using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>2.3.1: what owes no reply, and what the company says of a message to all.</summary>
public class OwesNoReplyTests
{
    private static readonly Participant s_wang = A.Employee with { Id = "wang", Name = "王芳" };
    private static readonly Conversation s_group = A.WorkGroup with { Members = new([A.Employee, A.Colleague, s_wang, A.Customer]) };
    private static readonly Message s_toAll = A.InGroup("@所有人 明早九点盘点，请提前十分钟到") with { Conversation = s_group, Mentions = ["所有人"] };

    [Theory]
    [InlineData("谢谢李娜！", false)]
    [InlineData("好的李娜，收到[抱拳]", false)]
    [InlineData("FYI，客户把验收改到周五", false)]
    [InlineData("好的，那周五谁去验收？", true)]
    [InlineData("谢谢，验收单也发我一份", true)]
    [InlineData("FYI，客户把验收改到周五，谁能去？", true)]
    public void In_a_chat_of_two(string text, bool owes) => Assert.Equal(owes ? ["li"] : [], OwedBy(A.Message(text)));

    [Theory]
    [InlineData("@李娜 收到，谢谢", false)]
    [InlineData("@李娜\u2005[强]", false)]
    [InlineData("@李娜 供参考，不用回复", false)]
    [InlineData("@李娜 收到了没有", true)]
    [InlineData("@李娜 好的，样品什么时候到", true)]
    public void Where_somebody_is_mentioned(string text, bool owes) => Assert.Equal(owes ? ["li"] : [], OwedBy(s_toAll with { Text = text, Mentions = ["li"] }));

    [Theory]
    [InlineData("the mention alone", false, "")]
    [InlineData("the mention alone", true, "li,wang")]
    [InlineData("the ids of all", false, "")]
    [InlineData("the ids of all", true, "li,wang")]
    [InlineData("somebody is named besides", false, "li")]
    [InlineData("somebody is named besides", true, "li,wang")]
    [InlineData("marked as urgent", false, "")]
    [InlineData("marked as urgent", true, "li,wang")]
    [InlineData("nobody is mentioned", true, "")]
    [InlineData("thanks to all", true, "")]
    [InlineData("recipients, and no members", true, "li")]
    public void To_all_members_it_owes_where_the_company_says_so(string what, bool companySaysSo, string owes)
    {
        var message = what switch
        {
            "the ids of all" => s_toAll with { Mentions = ["zhang", "li", "wang", "wm-chen"] },
            "somebody is named besides" => s_toAll with { Text = "@所有人 明早盘点 @李娜 带钥匙", Mentions = ["所有人", "li"] },
            "marked as urgent" => s_toAll.Known(new() { Importance = Importance.Urgent }),
            "nobody is mentioned" => s_toAll with { Text = "明早九点盘点", Mentions = [] },
            "thanks to all" => s_toAll with { Text = "@所有人 谢谢大家" },
            "recipients, and no members" => s_toAll with { Conversation = A.WorkGroup, Recipients = [A.Colleague, A.Customer] },
            _ => s_toAll,
        };
        Assert.Equal(owes.Length == 0 ? [] : owes.Split(','), OwedBy(message, companySaysSo));
    }

    [Theory]
    [InlineData("@所有人 机房进水，全员撤离", false)]
    [InlineData("@所有人 机房进水 @李娜 马上关总闸", true)]
    public void To_answer_something_else_before_a_message_to_all_passes_nobody_over(string text, bool isFound)
    {
        Message[] messages =
        [
            s_toAll with { Text = text, Mentions = ["zhang", "li", "wang"], Recalled = Ternary.No, Circumstances = new() { Importance = Importance.Urgent } },
            A.InGroup("周报模板发一下").Known(new() { Importance = Importance.Ordinary }) with { Conversation = s_group, Mentions = ["li"] },
            A.InGroup("模板在共享盘") with { Conversation = s_group, Sender = A.Colleague, RepliesTo = "m1" },
        ];
        var segment = new ConversationSegment { Id = "s1", Conversation = s_group, Messages = [.. messages.Select((message, i) => message with { Id = $"m{i}", SentAt = A.Morning.AddMinutes(i) })] };
        Assert.Equal(isFound, PolicyBuilder.CreateDefault().Build().Evaluate(segment).Findings.Any(finding => finding.RuleId == NaivePolicy.UrgentFirst));
    }

    private static string[] OwedBy(Message message, bool companySaysSo = false)
    {
        var engine = PolicyBuilder.CreateDefault().WithOptions(options => options.Communication.MentionOfAllAsks = companySaysSo).Build();
        return [.. engine.DutiesOf(message).Where(duty => duty.RuleId.StartsWith("2.3.1/", StringComparison.Ordinal) && duty.RuleId != "2.3.1/urgent-feedback").Select(duty => duty.Debtor.PersonId!).Order(StringComparer.Ordinal)];
    }
}
