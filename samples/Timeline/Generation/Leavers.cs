using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Those who leave: notice, handover of the account, the last day.</summary>
internal static class Leavers
{
    public static void Tell(Story story)
    {
        var nth = 0;
        foreach (var person in Staff.Everyone.Where(person => person.LastDay is not null).OrderBy(person => person.LastDay)) Leave(story, person, Manners.Of(story.Dice, ++nth, late: 0, never: 0));
    }

    private static void Leave(Story story, Employee person, Manner manner)
    {
        var (dice, last) = (story.Dice, person.LastDay!.Value);
        var notice = Days.At(story.Days.WorkingDay(last.AddDays(-30), 0), 10, dice.Between(0, 59));
        story.Write(notice, new Resigned { Id = story.Id("resigned"), Person = person.Full, At = notice, LastWorkingDay = last, Accounts = new([person.Account]) });
        var departed = Days.At(last, 18, 10);
        if (manner != Manner.Never) HandOver(story, person, manner == Manner.InTime ? Days.At(last, 15, dice.Between(0, 59)) : story.Days.Later(departed, 3, dice));

        // Which accounts somebody held is not said again: the notice has said it.
        story.Write(departed, new Departed { Id = story.Id("departed"), Person = person.Full with { LeftAt = departed }, At = departed, LastWorkingDay = last });
        var closed = story.Days.Later(departed, 8, dice);
        story.Write(closed, new AccountClosed { Id = story.Id("closed"), Account = person.Account, Actor = Staff.Registrar.Full, At = closed });
    }

    private static void HandOver(Story story, Employee person, DateTimeOffset at)
    {
        var taker = Staff.Registrar;
        story.Write(at, new AccountHandedOver
        {
            Id = story.Id("handover"),
            Person = person.Full,
            At = at,
            Account = person.Account,
            Recipient = taker.Full,
            DesignatedRecipientIds = new([taker.Id]),
            LastWorkingDay = person.LastDay,
            WorkData = WorkDataDisposition.BackedUp,
        });
        var account = person.Account with { HolderId = taker.Id };
        var changed = at + story.Dice.Minutes(5, 30);
        story.Write(changed, new PasswordChanged { Id = story.Id("password"), Account = account, Actor = taker.Brief, At = changed, Rating = PasswordRating.Strong });
        story.Write(changed.AddMinutes(10), new BackupTaken
        {
            Id = story.Id("backuptaken"),
            Account = account,
            Actor = taker.Brief,
            At = changed.AddMinutes(10),
            Backup = new() { Id = story.Id("backup"), TakenAt = changed.AddMinutes(10), Location = "公司加密盘", LocationApproved = Ternary.Yes },
        });
    }
}
