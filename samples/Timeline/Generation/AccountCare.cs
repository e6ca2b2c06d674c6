using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>How people keep their accounts: passwords changed, data backed up, logins.</summary>
internal static class AccountCare
{
    public static void Tell(Story story)
    {
        var (backups, passwords) = (0, 0);
        foreach (var person in Staff.Everyone)
        {
            var begins = person.FirstDay is { } first ? Days.At(first, 9, 30) : Begin(story, person);
            Passwords(story, person, begins, ref passwords);
            Backups(story, person, begins, ref backups);
        }

        foreach (var day in story.Days.Working.Where((_, i) => i % 2 == 1)) LogIn(story, day);
    }

    // How the account stands when the story begins: everything that counts from before it.
    private static DateTimeOffset Begin(Story story, Employee person)
    {
        var (dice, asOf) = (story.Dice, Days.At(1, 4, 8, 30));
        story.Write(asOf, new Account
        {
            Id = story.Id("account"),
            AsOf = asOf,
            Profile = person.Account,
            Holder = person.Full,
            Filed = Completion.Done(asOf.AddDays(-400)),
            FirstUsed = Completion.Done(asOf.AddDays(-390)),
            PasswordChanged = Completion.Done(asOf.AddDays(-dice.Between(2, 60))),
            HoldsCompanyData = Ternary.Yes,
            Backups = new([Copy(story, asOf.AddDays(-dice.Between(3, 20)))]),
        });
        return asOf;
    }

    private static void Passwords(Story story, Employee person, DateTimeOffset begins, ref int nth)
    {
        var dice = story.Dice;
        var at = person.FirstDay is null ? Working(story, begins.AddDays(dice.Between(5, 25))) : begins;
        while (Works(person, at))
        {
            story.Write(at, new PasswordChanged
            {
                Id = story.Id("password"),
                Account = person.Account,
                Actor = person.Brief,
                At = at,
                Rating = dice.Percent(90) ? PasswordRating.Strong : PasswordRating.Adequate,
            });
            var manner = Manners.Of(dice, ++nth, late: 10, never: 0);
            at = Working(story, at.AddDays(manner == Manner.InTime ? dice.Between(70, 84) : dice.Between(94, 115)));
        }
    }

    private static void Backups(Story story, Employee person, DateTimeOffset begins, ref int nth)
    {
        var dice = story.Dice;
        var at = Working(story, begins.AddDays(dice.Between(1, 6)));
        while (Works(person, at))
        {
            var backup = Copy(story, at);
            story.Write(at, new BackupTaken { Id = story.Id("backuptaken"), Account = person.Account, Actor = person.Brief, At = at, Backup = backup });
            var manner = Manners.Of(dice, ++nth, late: 5, never: 0);

            // Ten days of holidays may lie between the day that is meant and the next working day.
            at = Working(story, at.AddDays(manner == Manner.InTime ? dice.Between(17, 21) : dice.Between(33, 44)));
        }
    }

    private static void LogIn(Story story, DateOnly day)
    {
        var (dice, person) = (story.Dice, story.Somebody(day));
        var at = Days.At(day, 8, dice.Between(30, 59));
        var network = dice.Below(40) == 0 ? NetworkKind.PublicUnsecured : dice.One([NetworkKind.CompanyNetwork, NetworkKind.CompanyNetwork, NetworkKind.CompanyVpn, NetworkKind.Approved]);
        story.Write(at, new LoggedIn { Id = story.Id("login"), Account = person.Account, Actor = person.Full, At = at, Network = network, WorkAccount = Ternary.Yes, ForWork = Ternary.Yes });
    }

    private static Backup Copy(Story story, DateTimeOffset at) => new() { Id = story.Id("backup"), TakenAt = at, Location = "公司加密盘", LocationApproved = Ternary.Yes };

    private static DateTimeOffset Working(Story story, DateTimeOffset at) => Days.OnDay(story.Days.WorkingDay(DateOnly.FromDateTime(at.DateTime), 0), story.Dice);

    private static bool Works(Employee person, DateTimeOffset at) => at < Days.End && person.WorksOn(DateOnly.FromDateTime(at.DateTime).AddDays(1));
}
