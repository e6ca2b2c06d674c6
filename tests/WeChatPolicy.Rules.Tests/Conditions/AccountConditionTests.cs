using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class AccountApprovalsTests
{
    private static readonly AccountApplication s_application = new() { Applicant = A.Employee with { ManagerId = "wu" }, WorkNeed = "客服", DepartmentHeadIds = new(["sun"]) };

    [Theory]
    [InlineData("sun", "销售部", Ternary.Yes)]
    [InlineData("sun", "市场部", Ternary.No)]
    [InlineData("zhang", "销售部", Ternary.No)]
    [InlineData("li", "销售部", Ternary.No)]
    public void The_head_of_the_applicants_department_may_approve(string approver, string department, Ternary may)
    {
        Assert.Equal(may, AccountApprovals.IsEntitled(s_application, approver, department));
        Assert.Equal(may, AccountApprovals.Of(s_application, new([new() { ApproverId = approver, Department = department }]), A.Morning));
    }

    [Fact]
    public void A_heads_own_application_goes_to_the_superior() =>
        Assert.Equal(Ternary.Yes, AccountApprovals.IsEntitled(s_application with { DepartmentHeadIds = new(["zhang"]) }, "wu", null));
}

public class AccountApplicationsTests
{
    [Fact]
    public void What_is_missing_is_added_and_what_is_there_stays()
    {
        var needed = AccountApplications.Needed(null, A.Employee, A.Account)!;
        Assert.Equal(("zhang", Ternary.Yes), (needed.Applicant.Id, needed.StatesWorkNeed));
        Assert.Null(AccountApplications.Needed(needed, A.Employee, A.Account));
        var headed = AccountApplications.Headed(needed)!;
        Assert.Equal(Ternary.Yes, AccountApprovals.Of(headed, AccountApplications.Approved(headed, default), A.Morning));
        Assert.Null(AccountApplications.Headed(null));
    }
}

public class NewAccountsTests
{
    private static readonly Account s_account = new() { Id = "a", Profile = A.Account, AsOf = A.At(20, 10), RegisteredAt = A.Morning, Approvals = new([new() { ApproverId = "sun", GivenAt = A.Morning }]) };

    [Theory]
    [InlineData(2, null)]
    [InlineData(15, Confidence.Certain)]
    public void It_is_filed_within_its_term_of_the_approval(int day, Confidence? missed)
    {
        Assert.True(NewAccounts.IsNewWorkAccount(s_account));
        Assert.Equal(missed, NewAccounts.FiledLate(s_account with { Filed = Completion.Done(A.At(day, 10)), FirstUsed = Completion.NotDone }, Deadline.Of(Term.WorkingDays(5), A.Morning, WorkCalendar.ChinaDefault)));
    }
}

public class BackupRecordsTests
{
    private static readonly Backup s_backup = new() { Id = "b", TakenAt = A.Morning, LocationApproved = Ternary.Yes };

    [Theory]
    [InlineData(Ternary.Yes, Ternary.Yes, 1)]
    [InlineData(Ternary.Unknown, Ternary.Unknown, null)]
    [InlineData(Ternary.No, Ternary.No, null)]
    public void The_last_backup_covers_what_is_known_to_be_there(Ternary approved, Ternary all, int? day)
    {
        var account = new Account
        {
            Id = "a",
            Profile = A.Account,
            AsOf = A.At(9, 10),
            HoldsCompanyData = approved == Ternary.Yes ? Ternary.Yes : Ternary.Unknown,
            Backups = new([s_backup, s_backup with { Id = "c", LocationApproved = approved }]),
        };
        Assert.Equal(day is { } at ? A.At(at, 10) : null, BackupRecords.UncoveredSince(account));
        Assert.Equal(all, BackupRecords.LocationsApproved(account));
    }

    [Theory]
    [InlineData(5, 5, Ternary.Yes)]
    [InlineData(4, 5, Ternary.No)]
    [InlineData(4, null, Ternary.Unknown)]
    public void A_term_is_over_at_its_end(int deleted, int? until, Ternary isOver) =>
        Assert.Equal(isOver, BackupRecords.TermWasOver(A.At(deleted, 10), null, until is { } day ? A.At(day, 10) : null));
}

public class DepartureTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void Whoever_leaves_has_left_at_that_very_instant(int day, bool hadLeft) => Assert.Equal(hadLeft, Departure.HadLeft(A.Employee with { LeftAt = A.At(1, 10) }, A.At(day, 10)));

    [Theory]
    [InlineData("li", "li", Ternary.Yes)]
    [InlineData("li", "wu", Ternary.No)]
    [InlineData("zhang", "zhang", Ternary.No)]
    public void Nobody_takes_over_from_themselves(string recipient, string designated, Ternary isDesignated) => Assert.Equal(isDesignated, Departure.IsDesignated(new()
    {
        Id = "h",
        Person = A.Employee,
        Account = A.Account,
        Recipient = A.Colleague with { Id = recipient },
        DesignatedRecipientIds = new([designated]),
    }));

    [Theory]
    [InlineData(WorkDataDisposition.Unknown, Ternary.Unknown)]
    [InlineData(WorkDataDisposition.Deleted, Ternary.No)]
    [InlineData(WorkDataDisposition.BackedUp, Ternary.Yes)]
    public void Work_data_are_dealt_with_or_not(WorkDataDisposition disposition, Ternary isDisposed) =>
        Assert.Equal(isDisposed, Departure.IsDisposed(new() { Id = "h", Person = A.Employee, Account = A.Account, WorkData = disposition }));
}

public class PasswordRecipientsTests
{
    [Theory]
    [InlineData("li", "li", Ternary.Yes)]
    [InlineData("li", "wu", Ternary.No)]
    [InlineData("li", "li zhang", Ternary.Yes)]
    [InlineData("li", "li wu", Ternary.No)]
    [InlineData(null, "wu", Ternary.Unknown)]
    public void The_holder_alone_may_be_told(string? holder, string told, Ternary onlyHolder) => Assert.Equal(onlyHolder, PasswordRecipients.OnlyToHolder(new()
    {
        Id = "p",
        Actor = A.Employee,
        Account = A.Account with { HolderId = holder },
        Recipients = new([.. told.Split(' ').Select(id => A.Colleague with { Id = id })]),
    }));
}

public class CredentialPlacesTests
{
    [Theory]
    [InlineData("zhang", Ternary.Yes)]
    [InlineData("li", Ternary.No)]
    public void A_chat_with_oneself_is_a_notebook(string recipient, Ternary isNotebook)
    {
        var message = A.Message("") with { Recipients = [A.Employee with { Id = recipient }], Conversation = A.Direct with { Members = new([A.Employee]) } };
        Assert.Equal(isNotebook, CredentialPlaces.IsChatWithOneself(message));
        Assert.Equal(isNotebook == Ternary.Yes ? PasswordPlace.Chat : null, CredentialPlaces.KeptIn(message));
        Assert.Equal(Ternary.No, CredentialPlaces.IsSafe(PasswordPlace.Chat));
    }
}
