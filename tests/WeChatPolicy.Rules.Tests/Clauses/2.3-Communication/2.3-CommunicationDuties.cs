namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.3 Communication: what is owed until when.</summary>
internal static class CommunicationDuties
{
    private static readonly Circumstances s_important = new() { Importance = Importance.Important };
    private static readonly Circumstances s_urgent = new() { Importance = Importance.Urgent };
    private static readonly Participant s_wang = A.Colleague with { Id = "wang" };
    private static readonly Participant s_robot = new() { Id = "robot", Kind = ParticipantKind.Robot };
    private static readonly Conversation s_group = A.WorkGroup with { Members = new([A.Employee, A.Colleague, s_wang, s_robot]) };
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？");
    private static readonly Message s_inGroup = A.InGroup("报价单什么时候能给客户？") with { Conversation = s_group };
    private static readonly MessageAnswered s_answered = new() { Id = "a", Person = A.Colleague, MessageId = "m1", ConversationId = "zhang|li", At = A.Morning };

    public static IEnumerable<DutyCase> Rows =>
    [
        .. new DutyTable("2.3.1/timely-reply")
            .Opens("four working hours, the lunch break not counted", s_question, "li", A.At(1, 15), "zhang|li|li")
            .Opens("asked on Friday at 17:00 before Qingming", s_question with { SentAt = A.At(3, 17) }, "li", A.At(7, 12), "zhang|li|li")
            .Opens("a customer asks", A.Incoming("报价单什么时候能给？"), "zhang", A.At(1, 15), "zhang|li|zhang")
            .Opens("mentioned in a group", s_inGroup with { Mentions = ["li", "wang"] },
                new ExpectedDuty(Party.Person("li"), A.At(1, 15), "wr-project|li"), new ExpectedDuty(Party.Person("wang"), A.At(1, 15), "wr-project|wang"))
            .OpensNothing("a group where nobody is mentioned", s_inGroup)
            .OpensNothing("a robot and somebody unknown are mentioned", s_inGroup with { Mentions = ["robot", "nobody"] })
            .OpensNothing("the time is not known", s_question with { SentAt = null })
            .OpensNothing("a chat of unknown purpose", s_question with { Conversation = A.Direct with { Purpose = ConversationPurpose.Unknown } })
            .OpensNothing("a private chat", s_question with { Conversation = A.Direct with { Purpose = ConversationPurpose.Private } })
            .OpensNothing("thanks", A.Message("好的，谢谢！"))
            .OpensNothing("a sticker", s_question with { Kind = MessageKind.Emotion })
            .OpensNothing("an answer itself", s_question with { RepliesTo = "m0" })
            .OpensNothing("recalled", s_question with { Recalled = Ternary.Yes })
            .OpensNothing("a robot asks", s_question with { Sender = s_robot })
            .OpensNothing("to somebody who has left", s_question with { Recipients = [A.Colleague with { LeftAt = A.Morning }] })
            .OpensNothing("to a customer", s_question with { Recipients = [A.Customer] })
            .OpensNothing("an important one is under the stricter rule", s_question.Known(s_important))
            .Closes("a later message of the one addressed", s_question with { Sender = A.Colleague }, "zhang|li|li")
            .ClosesNothing("the recall of a message", s_question with { Sender = A.Colleague, Kind = MessageKind.Recall })
            .ClosesNothing("what a customer says", A.Incoming("好的"))
            .Closes("a call", s_answered, "zhang|li|li")
            .ClosesNothing("a call over nobody knows which chat", s_answered with { ConversationId = null })
            .Rows,

        .. new DutyTable("2.3.1/important-information")
            .Opens("two working hours", s_question.Known(s_important), "li", A.At(1, 12), "zhang|li|li")
            .Opens("even where it quotes another", (s_question with { RepliesTo = "m0" }).Known(s_important), "li", A.At(1, 12), "zhang|li|li")
            .OpensNothing("nobody has marked it", s_question)
            .Closes("a later message of the one addressed", s_question with { Sender = A.Colleague }, "zhang|li|li")
            .Closes("a call", s_answered, "zhang|li|li")
            .Rows,

        .. new DutyTable("2.3.1/urgent-first")
            .Opens("thirty minutes", s_question.Known(s_urgent), "li", A.At(1, 10, 30), "zhang|li|li")
            .Opens("outside working hours they begin when work does", (s_question with { SentAt = A.At(1, 22) }).Known(s_urgent), "li", A.At(2, 9, 30), "zhang|li|li")
            .OpensNothing("important is not urgent", s_question.Known(s_important))
            .Closes("a later message of the one addressed", s_question with { Sender = A.Colleague }, "zhang|li|li")
            .Closes("a call", s_answered, "zhang|li|li")
            .Rows,

        .. new DutyTable("2.3.1/urgent-feedback")
            .Opens("24 hours, one report for all who were asked", (s_inGroup with { Mentions = ["li", "wang"] }).Known(s_urgent),
                new ExpectedDuty(Party.Person("li"), A.At(2, 10), "m1"), new ExpectedDuty(Party.Person("wang"), A.At(2, 10), "m1"))
            .OpensNothing("nobody has marked it", s_question)
            .Closes("settled", new UrgentMatterReported { Id = "u", Person = A.Colleague, MessageId = "m1", Outcome = MatterOutcome.Settled }, "m1")
            .ClosesNothing("it still goes on", new UrgentMatterReported { Id = "u", Person = A.Colleague, MessageId = "m1", Outcome = MatterOutcome.Ongoing })
            .Rows,

        .. new DutyTable("2.3.2/formal-confirmation")
            .Opens("a decision of the company", A.InGroup("经公司研究决定，华东区价格体系即日起执行"), "zhang", A.At(2, 10), "m1")
            .OpensNothing("a question is no decision", A.InGroup("经公司研究决定的价格体系能不能推迟到下周执行？"))
            .OpensNothing("nor is one without its mark", A.InGroup("评审要不要推迟到下周一，经公司研究决定的那个"))
            .Opens("a question in another sentence", A.InGroup("大家有问题吗？经公司研究决定，华东区价格体系即日起执行"), "zhang", A.At(2, 10), "m1")
            .Opens("an operation is moved", A.InGroup("张主任，三床的手术改到后天上午做"), "zhang", A.At(2, 10), "m1")
            .Opens("an operation is called off", A.InGroup("体温没降，明早的手术取消"), "zhang", A.At(2, 10), "m1")
            .Opens("the therapy is another", A.InGroup("会诊意见出来了，五床改治疗方案，先停化疗"), "zhang", A.At(2, 10), "m1")
            .Opens("a lower price is agreed to", A.Message("和客户谈妥了，同意降价 6%，按新价出合同"), "zhang", A.At(2, 10), "m1")
            .Opens("a discount is agreed to", A.InGroup("这一单同意让利两个点，尽快走单"), "zhang", A.At(2, 10), "m1")
            .Opens("a refund is agreed to", A.InGroup("批次有问题，我这边同意退款"), "zhang", A.At(2, 10), "m1")
            .Opens("a resolution is still to come", A.InGroup("经公司研究决定价格即日起执行，等董事会决议出来再补"), "zhang", A.At(2, 10), "m1")
            .Opens("minutes are still to be written", A.InGroup("会上定了，下周一起执行，会议纪要我晚点写"), "zhang", A.At(2, 10), "m1")
            .Opens("a year in brackets is no number of a document", A.InGroup("经公司研究决定，预算（2026）即日起执行"), "zhang", A.At(2, 10), "m1")
            .Opens("the host knows that nothing formal was done", A.InGroup("经公司研究决定，按公司〔2026〕8号执行").Known(new() { FormallyDecided = Ternary.No }), "zhang", A.At(2, 10), "m1")
            .OpensNothing("the host knows that it was decided formally", A.InGroup("经公司研究决定，华东区价格体系即日起执行").Known(new() { FormallyDecided = Ternary.Yes }))
            .OpensNothing("a resolution of the board", A.InGroup("转发董事会决议：经公司研究决定，华东区价格体系即日起执行"))
            .OpensNothing("a resolution that was passed", A.InGroup("股东会已形成决议，分红方案即日起执行"))
            .OpensNothing("a document with its number", A.InGroup("沪华发〔2026〕15号：经公司研究决定，华东区价格体系即日起执行"))
            .OpensNothing("a document with its number in other brackets", A.InGroup("人字[2026]第7号，任命李娜为市场部经理，即日起执行"))
            .OpensNothing("a paper with the red heading", A.InGroup("红头文件已挂内网，新的差旅标准即日起执行"))
            .OpensNothing("it stands in the minutes", A.InGroup("详见会议纪要，交付日期定在下周五，已确定"))
            .OpensNothing("no decision", A.InGroup("样品今天寄出"))
            .OpensNothing("whether to agree to a lower price is asked", A.Message("客户要再降 3%，你看要不要同意降价？"))
            .OpensNothing("after an operation somebody is better", A.InGroup("老王手术后改善明显，下周回来上班"))
            .OpensNothing("somebody else's decision, forwarded", A.InGroup("") with { Forwarded = [new() { AuthorId = "wang", Text = "经公司研究决定，华东区价格体系即日起执行" }] })
            .OpensNothing("marked as ordinary", A.InGroup("经公司研究决定，下午茶改到四点").Known(new() { Importance = Importance.Ordinary }))
            .OpensNothing("the time is not known", A.InGroup("经公司研究决定，华东区价格体系即日起执行") with { SentAt = null })
            .Closes("by phone", new DecisionConfirmed { Id = "d", Person = A.Employee, MessageId = "m1", Means = ContactMeans.Phone }, "m1")
            .ClosesNothing("over WeChat", new DecisionConfirmed { Id = "d", Person = A.Employee, MessageId = "m1", Means = ContactMeans.WeChat })
            .Rows,
    ];
}
