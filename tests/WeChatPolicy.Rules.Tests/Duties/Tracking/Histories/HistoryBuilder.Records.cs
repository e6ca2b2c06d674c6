namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class HistoryBuilder
{
    private static Action<HistoryBuilder>[] AccountActs => [Approve, Act, Act, Act, Act, Incident, Incident, ChangePassword, TakeBackup, Resign, State, State];
    private static Action<HistoryBuilder>[] FileActs => [Receive, Receive, SendFile, SendFile, DealWith, DealWith, DealWith];

    private Participant Holder => Histories.Employees.First(person => person.Id == SomeAccount.HolderId);

    private static void Approve(HistoryBuilder b) =>
        b.Add(new AccountApproved
        {
            Id = b.Id("ok"),
            Account = b.SomeAccount,
            Actor = Somebody(2),
            At = b._now,
            Application = b._recipe.Much % 3 == 0 ? null : new AccountApplication { Applicant = Somebody(b._recipe.Who % 3) },
        });

    private static void Incident(HistoryBuilder b) => b.Add(b._recipe.Much % 2 == 0
        ? new AbnormalLoginReported { Id = b.Id("login"), Account = b.SomeAccount, Actor = Somebody(b._recipe.Who % 3), At = b._now }
        : new SuspiciousMessageReceived { Id = b.Id("lure"), Account = b.SomeAccount, Actor = Somebody(b._recipe.Who % 3), At = b._now });

    private static void Act(HistoryBuilder b)
    {
        var (id, account, actor) = (b.Id("act"), b.SomeAccount, b.Holder);
        DateTimeOffset? at = b._recipe.Other % 8 == 0 ? null : b._now;
        b.Add((b._recipe.Who % 6) switch
        {
            0 => new AccountFiled { Id = id, Account = account, Actor = actor, At = at },
            1 => new SupportContacted { Id = id, Account = account, Actor = actor, At = at },
            2 => new AccountSecured { Id = id, Account = account, Actor = actor, At = at },
            3 => new IncidentReported { Id = id, Account = account, Actor = actor, At = at },
            4 => new AccountHandedOver { Id = id, Person = actor, Account = account, At = at, Recipient = Somebody(b._recipe.Much) },
            _ => new AccountClosed { Id = id, Account = account, Actor = actor, At = at },
        }, isTimed: at is not null);
    }

    private static void ChangePassword(HistoryBuilder b) => b.Add(new PasswordChanged { Id = b.Id("pw"), Account = b.SomeAccount, Actor = b.Holder, At = b._now });

    private static void TakeBackup(HistoryBuilder b)
    {
        var earlier = b._recipe.Much % 4 == 0;
        b.Add(new BackupTaken { Id = b.Id("bk"), Account = b.SomeAccount, Actor = b.Holder, At = b._now, Backup = new() { Id = "b", TakenAt = earlier ? b.Past(3) : null } }, isTimed: !earlier);
    }

    private static void Resign(HistoryBuilder b) => b.Add(new Resigned
    {
        Id = b.Id("notice"),
        Person = b.Holder,
        At = b._now,
        Accounts = new([b.SomeAccount]),
        LastWorkingDay = b._world.Policy.Time.DateOf(b._now).AddDays(b._recipe.Much % 5),
    });

    // What the account is like now: what is open in it began at some time before.
    private static void State(HistoryBuilder b)
    {
        var began = b.Past(40);
        b.Add(new Account
        {
            Id = b.Id("state"),
            AsOf = b._now,
            Profile = b.SomeAccount,
            Holder = b.Holder,
            RegisteredAt = began,
            PasswordChanged = (b._recipe.Who % 3) switch { 0 => Completion.NotDone, 1 => Completion.Done(began), _ => Completion.Unknown },
            HoldsCompanyData = b._recipe.Other % 3 == 0 ? Ternary.No : Ternary.Yes,
            FirstUsed = Completion.Done(began),
            Backups = b._recipe.Other % 2 == 0 ? new([]) : new([new Backup { Id = "b", TakenAt = began }]),
            Filed = b._recipe.Who % 5 == 0 ? Completion.Done(b._recipe.Other % 4 == 0 ? began : b._now) : Completion.Unknown,
            Closed = b._recipe.Who % 11 == 0 ? Completion.Done(b._now) : Completion.Unknown,
        }, isTimed: false);
    }

    private string SomeFile => $"f{_recipe.Thing % 2}";

    private static void Receive(HistoryBuilder b) => b.Add(b._recipe.Much % 2 == 0
        ? new FileReceived { Id = b.Id("got"), TransferId = b.SomeFile, Person = Somebody(b._recipe.Who % 2), At = b._now }
        : new FileProblemFound { Id = b.Id("bad"), TransferId = b.SomeFile, Person = Somebody(b._recipe.Who % 2), At = b._now });

    private static void DealWith(HistoryBuilder b)
    {
        var (id, file, person) = (b.Id("did"), b.SomeFile, Somebody(b._recipe.Who % 2));
        DateTimeOffset? at = b._recipe.Much % 8 == 0 ? null : b._now;
        b.Add((b._recipe.Other % 4) switch
        {
            0 => new FileProcessed { Id = id, TransferId = file, Person = person, At = at },
            1 => new FileArchived { Id = id, TransferId = file, Person = person, At = at, AsPrescribed = b._recipe.Thing % 3 == 0 ? Ternary.No : Ternary.Yes },
            2 => new FileProblemRaised { Id = id, TransferId = file, Person = person, At = at },
            _ => new FileVerified { Id = id, TransferId = file, Person = person, At = at },
        }, isTimed: at is not null);
    }

    // Sent again later it is stated anew, under the same id.
    private static void SendFile(HistoryBuilder b)
    {
        if (b._planned.Exists(planned => planned.Fact.Id == b.SomeFile && planned.At == b._now)) return;
        var began = Completion.Done(b._recipe.Much % 3 == 0 ? b.Past(10) : b._now);
        b.Add(new FileTransfer
        {
            Id = b.SomeFile,
            Sender = b._recipe.Much % 4 == 0 ? Histories.Customer : Somebody(2),
            Channel = TransferChannel.WeChat,
            CompanyFile = Ternary.Yes,
            Conversation = Histories.Group,
            Recipients = [Somebody(0), Somebody(1)],
            SentAt = b._now,
            Receipts =
            [
                new() { RecipientId = Somebody(b._recipe.Who % 2).Id, Received = began, Processed = b._recipe.Other % 3 == 0 ? began : Completion.NotDone, Viewed = b._recipe.Other % 6 == 0 ? Completion.NotDone : Completion.Unknown },
                new() { RecipientId = Somebody((b._recipe.Who + 1) % 2).Id, ProblemFound = began, ProblemRaised = b._recipe.Other % 4 == 0 ? Completion.DoneAtUnknownTime : Completion.Unknown },
            ],
        }, isTimed: false);
    }
}
