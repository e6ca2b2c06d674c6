namespace WeChatPolicy.Rules.Benchmarks.Screening;

/// <summary>Distinct short messages of ordinary work, with digits, Latin words and emoji, made from a seed.</summary>
/// <remarks>Composed of parts so that no two are alike and none is the best case of a cache; mean length about 13 characters.</remarks>
internal static class CleanMessages
{
    private static readonly string[] s_openers = ["好的", "收到", "嗯嗯", "明白", "辛苦了", "早上好", "各位好", "麻烦看下", "刚看到", "OK", "可以的", "没问题", "", "", ""];

    private static readonly string[] s_subjects =
    [
        "A3会议室", "PO单", "V2.3版本", "第4批货", "张工的方案", "季度报表", "海运提单", "Excel模板", "UAT环境", "接口文档",
        "样品", "12号展位", "培训签到表", "发票抬头", "图册初稿", "CRM录入", "门禁卡", "周会纪要", "排班表", "库存盘点",
    ];

    private static readonly string[] s_predicates =
    [
        "已经发你邮箱", "还差3份", "下午2点前给到", "我再核对一遍", "放前台了", "刚同步到网盘", "周五可以定稿", "缺一个签字", "在等回执",
        "按上次的来", "已经改好", "需要补盖章", "要不要一起看下", "预计20分钟", "打印了15份", "已转给Linda", "先用旧版", "排在第2个", "改成16:30", "暂时没变化",
    ];

    private static readonly string[] s_closers = ["", "", "", "👌", "🙏", "~", "哈", "，谢谢", " thx", "😊", "。", "！"];

    public static Message[] Make(int count, int seed)
    {
        var random = new Random(seed);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sender = new Participant { Id = "e1", Kind = ParticipantKind.Employee };
        var account = new AccountProfile { Id = "e1", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };
        var group = new Conversation
        {
            Id = "g1",
            Kind = ConversationKind.Group,
            Purpose = ConversationPurpose.Work,
            WorkGroup = Ternary.Yes,
            External = Ternary.No,
        };
        var messages = new List<Message>(count);
        while (messages.Count < count)
        {
            var text = string.Concat(Pick(s_openers), Pick(s_subjects), Pick(s_predicates), Pick(s_closers));
            if (!seen.Add(text)) text += random.Next(10, 1000);
            messages.Add(new Message { Id = $"m{messages.Count}", Sender = sender, Account = account, Conversation = group, Text = text });
        }

        return [.. messages];

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
