namespace WeChatPolicy.Rules.Tests.Facts;

/// <summary>What no fact can be is refused with the field named; what the policy judges is kept.</summary>
public class ImpossibleFactsTests
{
    private static readonly DateTimeOffset s_early = new(2024, 5, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset s_late = s_early.AddDays(30);
    private static readonly Participant s_person = new() { Id = "p1", Kind = ParticipantKind.Employee, JoinedAt = s_late };
    private static readonly AccountProfile s_profile = new() { Id = "a1", HolderId = "p2" };
    private static readonly Account s_account = new() { Id = "s1", AsOf = s_early, Profile = s_profile };
    private static readonly Organisation s_company = new() { Id = "o1", AsOf = s_early, PolicyInForceSince = s_late };
    private static readonly FileTransfer s_file = new() { Id = "f1", Sender = s_person };
    private static readonly Conversation s_conversation = new() { Id = "c1", Kind = ConversationKind.Group };
    private static readonly Message s_message = new() { Id = "m1", Sender = s_person, Conversation = s_conversation, SentAt = s_early };
    private static readonly ConversationSegment s_segment = new() { Id = "s1", Conversation = s_conversation, Messages = [s_message] };
    private static readonly LossAssessed s_loss = new() { Id = "l1", CaseId = "c1", Person = s_person };

    public static TheoryData<string, string, Func<object>> Refused { get; } = new()
    {
        { "an empty id", "Id", () => s_file with { Id = "" } },
        { "no sender", "Sender", () => s_file with { Sender = null! } },
        { "an empty id where none is known", "MessageId", () => s_file with { MessageId = "" } },
        { "a hole in a list", "Recipients", () => s_file with { Recipients = [s_person, null!] } },
        { "a hole in a list that may be unknown", "Approvals", () => s_account with { Approvals = new([null!]) } },
        { "an enum value that is none", "Channel", () => s_file with { Channel = (TransferChannel)99 } },
        { "an enum value that is none, in a list", "Networks[1]", () => s_account with { Networks = new([NetworkKind.Unknown, (NetworkKind)99]) } },
        { "a negative size", "ReceivedSize", () => s_file with { ReceivedSize = -1 } },
        { "a message of another conversation", "Messages", () => s_segment with { Conversation = s_conversation with { Id = "c2" } } },
        { "messages in no order", "Messages", () => s_segment with { Messages = [s_message with { SentAt = s_late }, s_message] } },
        { "a segment seen before its messages", "Messages", () => s_segment with { AsOf = s_early.AddTicks(-1) } },
        { "two receipts of one receiver", "Receipts", () => s_file with { Receipts = [new() { RecipientId = "p1" }, new() { RecipientId = "p1" }] } },
        { "a step after the state", "Filed", () => s_account with { Filed = Completion.Done(s_late) } },
        { "a state before its steps", "Filed", () => new Account { Id = "s", Filed = Completion.Done(s_late), AsOf = s_early, Profile = s_profile } },
        { "a backup after the state", "Backups[0].TakenAt", () => s_account with { Backups = new([new() { Id = "b", TakenAt = s_late }]) } },
        { "a receipt after its state", "Viewed", () => new FileReceipt { RecipientId = "p", AsOf = s_early, Viewed = Completion.Done(s_late) } },
        { "an inspection after the state", "Inspections[0].At", () => s_company with { Inspections = new([new() { At = s_late }]) } },
        { "a state before its training", "TrainingSessions[0].At", () => new Organisation { Id = "o", TrainingSessions = new([new() { Id = "t", At = s_late }]), AsOf = s_early, PolicyInForceSince = s_early } },
        { "another holder than the profile's", "Holder", () => s_account with { Holder = s_person } },
        { "a deletion before the backup", "Deleted", () => new Backup { Id = "b", TakenAt = s_late, Deleted = Completion.Done(s_early) } },
        { "a term before the backup", "RetainUntil", () => new Backup { Id = "b", TakenAt = s_late, RetainUntil = s_early } },
        { "a consent that expires before it is given", "ExpiresAt", () => new Consent { PersonId = "p", Purpose = ConsentPurpose.Use, GivenAt = s_late, ExpiresAt = s_early } },
        { "a consent that is withdrawn before it is given", "WithdrawnAt", () => new Consent { PersonId = "p", Purpose = ConsentPurpose.Use, GivenAt = s_late, WithdrawnAt = s_early } },
        { "an approval that expires before it is given", "ExpiresAt", () => new Approval { ApproverId = "p", GivenAt = s_late, ExpiresAt = s_early } },
        { "leaving before joining", "At", () => new Departed { Id = "d", Person = s_person, At = s_early } },
        { "leaving before joining, the other way round", "At", () => new Departed { Id = "d", At = s_early, Person = s_person } },
        { "a snapshot that left before it joined", "LeftAt", () => s_person with { LeftAt = s_early } },
        { "a leave that ends before it begins", "Until", () => new LeaveTaken { Id = "e", Person = s_person, From = s_late, Until = s_early } },
        { "a watch that ends before it begins", "Until", () => new OnCallAssigned { Id = "e", Person = s_person, From = s_late, Until = s_early } },
        { "a watch that ends before it begins, the other way round", "Until", () => new OnCallAssigned { Id = "e", Person = s_person, Until = s_early, From = s_late } },
        { "a period that ends before it begins", "PeriodEnd", () => new AssessmentEntered { Id = "e", Person = s_person, Employee = s_person, Points = 1, PeriodStart = new(2024, 2, 1), PeriodEnd = new(2024, 1, 1) } },
        { "a share above all", "Share", () => s_loss with { Share = 1.01m } },
        { "a share below nothing", "Share", () => s_loss with { Share = -0.01m } },
        { "a negative amount", "Amount", () => new Money { Amount = -1, Currency = "CNY" } },
        { "a currency that is none", "Currency", () => new Money { Amount = 1, Currency = "元" } },
        { "a sanction for nothing", "CaseIds", () => new SanctionProposed { Id = "e", Person = s_person, Employee = s_person, Sanction = Sanction.Warning, CaseIds = [] } },
        { "an account of a holder without an id", "HolderId", () => s_profile with { HolderId = "" } },
        { "a superior without an id", "ManagerId", () => s_person with { ManagerId = "" } },
        { "an author without an id", "AuthorId", () => new ForwardedItem { AuthorId = "" } },
        { "a data subject without an id", "PersonId", () => new DataSubject { Kind = ParticipantKind.Customer, PersonId = "" } },
        { "a reporter without an id", "personId", () => new ReporterIdentity("") },
        { "a text without a name", "name", () => new TextPart("", "text") },
    };

    public static TheoryData<string, Func<object>> Kept { get; } = new()
    {
        { "an approval after the first use", () => s_account with { FirstUsed = Completion.Done(s_early), Approvals = new([new() { ApproverId = "p", GivenAt = s_late }]) } },
        { "a filing after the first use", () => s_account with { FirstUsed = Completion.Done(s_early.AddDays(-2)), Filed = Completion.Done(s_early.AddDays(-1)) } },
        { "a filing before the approval", () => new AccountFiled { Id = "e", Account = s_profile, Actor = s_person, At = s_early, ApprovedAt = s_late } },
        { "a handover to oneself", () => new AccountHandedOver { Id = "e", Account = s_profile, Person = s_person, Recipient = s_person, DesignatedRecipientIds = new([]) } },
        { "notice given after the last working day", () => new Resigned { Id = "e", Person = s_person, At = s_late, LastWorkingDay = new(2024, 5, 1) } },
        { "a backup deleted before its term", () => new Backup { Id = "b", TakenAt = s_early.AddDays(-9), RetainUntil = s_late, Deleted = Completion.Done(s_early) } },
        { "an appeal decided by its object", () => new AppealDecided { Id = "e", Person = s_person, AppealId = "a", Against = Party.Person(s_person.Id) } },
        { "a case verified by its accused", () => new ViolationVerified { Id = "e", Person = s_person, Accused = s_person, CaseId = "c", InSupervisionGroup = Ternary.No } },
        { "a file archived and never viewed", () => new FileReceipt { RecipientId = "p", Viewed = Completion.NotDone, Archived = Completion.DoneAtUnknownTime } },
        { "an empty file", () => s_file with { AnnouncedSize = 1, ReceivedSize = 0 } },
        { "a policy that is not in force yet", () => s_company with { PolicyInForceSince = s_late } },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_is_refused_and_the_field_named(string what, string field, Func<object> make)
    {
        var error = Assert.ThrowsAny<ArgumentException>(make);
        Assert.True(error.ParamName == field, $"{what}: '{error.ParamName}' was named.");
        Assert.Contains($"'{field}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kept), DisableDiscoveryEnumeration = true)]
    public void What_the_policy_judges_is_kept(string what, Func<object> make) => Assert.True(make() is not null, what);
}
