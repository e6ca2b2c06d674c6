using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What the company makes of the year: merits, and decisions on sanctions.</summary>
internal static class Conclusions
{
    private static readonly string[] s_deserving = ["tangyu", "yangfan", "zhulin", "hanxue", "liuyang", "machao", "wuqian", "sunli", "gaoxiang", "xuting", "zhangwei", "caoying"];

    public static void Tell(Story story)
    {
        for (var i = 0; i < 24; i++) Commend(story, story.Days.WorkingDay(story.Days.All[10 + (i * 14)], 0));
        Sanction(story, "huangrong", WeChatPolicy.Rules.Facts.Sanction.Warning, ["case-0001", "case-0006"], Days.At(4, 28, 15));
        Sanction(story, "huangrong", WeChatPolicy.Rules.Facts.Sanction.Demotion, ["case-0001", "case-0006", "case-0009", "case-0013"], Days.At(7, 30, 15));
        Sanction(story, "qiancheng", WeChatPolicy.Rules.Facts.Sanction.None, ["case-0011"], Days.At(6, 24, 15));
        Sanction(story, "hanxue", WeChatPolicy.Rules.Facts.Sanction.Warning, ["case-0005", "case-0018"], Days.At(10, 15, 15));
    }

    private static void Commend(Story story, DateOnly day)
    {
        var employee = Staff.Of(story.Dice.One(s_deserving));
        if (!employee.WorksOn(day)) return;
        var at = Days.OnDay(day, story.Dice);
        story.Write(at, new MeritRecorded
        {
            Id = story.Id("merit"),
            Person = story.Dice.One(Staff.MayHandle(employee)).Full,
            At = at,
            Employee = employee.Full,
            RuleId = story.Dice.One(["2.3.4/participation", "2.2.3/constructive-post"]),
        });
    }

    private static void Sanction(Story story, string id, Sanction sanction, string[] cases, DateTimeOffset at)
    {
        var employee = Staff.Of(id);
        var proposal = new SanctionProposed { Id = story.Id("proposal"), Person = Staff.Personnel.Full, At = at.AddDays(-2), Employee = employee.Full, Sanction = sanction, CaseIds = cases, CasesVerified = Ternary.Yes };
        story.Write(at.AddDays(-2), proposal);
        story.Write(at, new SanctionDecided
        {
            Id = story.Id("decision"),
            Person = Staff.Head.Full,
            At = at,
            Employee = employee.Full,
            Sanction = sanction,
            CaseIds = cases,
            CasesVerified = Ternary.Yes,
            ProposalId = proposal.Id,
        });
    }
}
