using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>New accounts: applied for, approved by the head of the department, registered, filed.</summary>
internal static class NewAccounts
{
    private static readonly (string Id, string Holder, string Head, string Need, int Month, int Day)[] s_shared =
    [
        ("wx-hotline", "songjia", "linjing", "售后热线统一接待", 1, 14),
        ("wx-expo", "chengxi", "dongjie", "春季展会咨询", 3, 18),
        ("wx-recruit", "wuqian", "chenya", "校园招聘联络", 3, 25),
        ("wx-supplier", "sunli", "zhengguoqiang", "供应商对接", 5, 20),
        ("wx-beta", "zhulin", "liqiang", "内测用户群运营", 6, 10),
        ("wx-finance", "machao", "hemin", "对账联络", 8, 12),
        ("wx-autumn", "dongjie", "linjing", "秋季活动报名", 10, 20),
        ("wx-support2", "hanxue", "songjia", "夜间值班接待", 11, 11),
    ];

    public static void Tell(Story story)
    {
        var nth = 0;
        foreach (var (id, holder, head, need, month, day) in s_shared)
        {
            var person = Staff.Of(holder);
            Open(story, person, person.Account with { Id = id }, Staff.Of(head), need, Days.At(month, day, 10, 20), ++nth);
        }

        foreach (var person in Staff.Everyone.Where(person => person.FirstDay is not null))
        {
            var at = Days.At(person.FirstDay!.Value, 9, 5);
            story.Write(at, new Joined { Id = story.Id("joined"), Person = person.Full with { JoinedAt = Days.At(person.FirstDay.Value, 0) }, At = at });
            Open(story, person, person.Account, Staff.Of(person.ManagerId!), "岗位工作需要", at.AddMinutes(10), nth: 1);
        }
    }

    private static void Open(Story story, Employee person, AccountProfile account, Employee head, string need, DateTimeOffset at, int nth)
    {
        var dice = story.Dice;
        var application = new AccountApplication { Applicant = person.Full, AppliedAt = at.AddMinutes(-5), WorkNeed = need, DepartmentHeadIds = new([head.Id]) };
        var approval = new Approval { ApproverId = head.Id, Department = person.Department, GivenAt = at };
        story.Write(at, new AccountApproved { Id = story.Id("approved"), Account = account, Actor = head.Full, At = at, Department = person.Department, Application = application });
        var registered = at + dice.Minutes(5, 10);
        story.Write(registered, new AccountRegistered
        {
            Id = story.Id("registered"),
            Account = account,
            Actor = person.Full,
            At = registered,
            ForWork = Ternary.Yes,
            Application = application,
            Approvals = new([approval]),
        });
        var manner = Manners.Of(dice, nth, late: 15, never: 10);
        if (manner == Manner.Never) return;
        var filed = manner == Manner.InTime ? registered + dice.Minutes(20, 60) : story.Days.Later(at, dice.Between(5, 9), dice);
        story.Write(filed, new AccountFiled { Id = story.Id("filed"), Account = account, Actor = person.Full, At = filed, ApprovedAt = at, FirstUsed = Completion.Unknown });
    }
}
