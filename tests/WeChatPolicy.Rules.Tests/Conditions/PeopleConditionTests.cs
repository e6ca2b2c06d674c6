using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class AnswerableTests
{
    [Theory]
    [InlineData(ParticipantKind.Employee, true)]
    [InlineData(ParticipantKind.Customer, false)]
    [InlineData(ParticipantKind.Robot, false)]
    [InlineData(ParticipantKind.Unknown, false)]
    public void Employees_alone_answer(ParticipantKind kind, bool answers) =>
        Assert.Equal(answers ? Party.Person("zhang") : null, Answerable.For(A.Employee with { Kind = kind }));

    [Theory]
    [InlineData("li", "li")]
    [InlineData(null, null)]
    public void For_a_program_the_holder_answers_or_the_company(string? holder, string? answers) => Assert.Equal(
        answers is null ? Party.Company : Party.Person(answers),
        Answerable.For(new PasswordDisclosed { Id = "p", Actor = A.Employee with { Kind = ParticipantKind.Robot }, Account = A.Account with { HolderId = holder } }));
}

public class AudienceTests
{
    [Theory]
    [InlineData(ParticipantKind.Customer, Ternary.Unknown, Ternary.Yes)]
    [InlineData(ParticipantKind.Employee, Ternary.Unknown, Ternary.No)]
    [InlineData(ParticipantKind.Unknown, Ternary.Unknown, Ternary.Unknown)]
    [InlineData(ParticipantKind.Customer, Ternary.No, Ternary.No)]
    public void Outsiders_read_along_where_one_is_there(ParticipantKind recipient, Ternary external, Ternary isOutside) => Assert.Equal(
        isOutside, Audience.IsOutside(A.Message("") with { Recipients = [A.Colleague with { Kind = recipient }], Conversation = A.Direct with { External = external } }));

    [Fact]
    public void A_work_group_is_a_group_and_moments_are_published()
    {
        Assert.True(Audience.IsWorkGroup(A.InGroup("")) && Audience.IsGroup(A.InGroup("")) && Audience.IsPublished(A.Post("")));
        Assert.False(Audience.IsGroup(A.Message("")) || Audience.IsSupervision(A.InGroup("")));
    }
}

public class BusinessTests
{
    [Theory]
    [InlineData(TransferChannel.WeChat, Ternary.Yes, Confidence.Certain)]
    [InlineData(TransferChannel.Unknown, Ternary.Yes, Confidence.Possible)]
    [InlineData(TransferChannel.WeChat, Ternary.Unknown, Confidence.Possible)]
    [InlineData(TransferChannel.WeChat, Ternary.No, null)]
    [InlineData(TransferChannel.EncryptedDrive, Ternary.Yes, null)]
    public void A_company_file_went_over_wechat_as_surely_as_both_are_known(TransferChannel channel, Ternary companyFile, Confidence? sure) =>
        Assert.Equal(sure, Business.CompanyFileOverWeChat(A.File() with { Channel = channel, CompanyFile = companyFile }));

    [Theory]
    [InlineData(AccountOwnership.Company, Ternary.No, Ternary.Yes)]
    [InlineData(AccountOwnership.Personal, Ternary.Yes, Ternary.Yes)]
    [InlineData(AccountOwnership.Personal, Ternary.No, Ternary.No)]
    [InlineData(AccountOwnership.Unknown, Ternary.No, Ternary.Unknown)]
    public void An_account_is_for_work_that_is_the_companys_or_chosen(AccountOwnership ownership, Ternary chosen, Ternary isForWork) =>
        Assert.Equal(isForWork, Business.IsWorkAccount(new() { Id = "a", Ownership = ownership, Designated = chosen, AuthorisedForBusiness = chosen }, null));
}

public class PeopleByIdTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Of_two_of_one_id_the_first_counts(int asked)
    {
        Participant[] people = [A.Employee, A.Employee with { Name = "又" }, .. Enumerable.Range(0, 50).Select(i => A.Colleague with { Id = $"p{i}" })];
        var byId = new PeopleById(people, asked);
        Assert.Equal(("张伟", "p49", null), (byId.Find("zhang")?.Name, byId.Find("p49")?.Id, byId.Find("nobody")));
    }
}

public class RoleHoldersTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("销售部", null, true)]
    [InlineData("财务部", null, false)]
    [InlineData("销售部", "产品", true)]
    public void A_role_for_one_department_is_held_there_for_every_topic(string? department, string? topic, bool isHeld)
    {
        var organisation = TheCompany.Exemplary with { Roles = new([new() { Role = PolicyRole.PublicationReviewer, Holders = [A.Employee], Department = "销售部" }]) };
        Assert.Equal(isHeld, new RoleHolders(organisation).IsHeld(PolicyRole.PublicationReviewer, department, topic));
    }

    [Theory]
    [InlineData(ParticipantKind.Employee, true)]
    [InlineData(ParticipantKind.Robot, false)]
    public void A_program_holds_none(ParticipantKind kind, bool serves) => Assert.Equal(serves, RoleHolders.Serves(A.Employee with { Kind = kind }, TheCompany.Now));
}

public class CaseStepsTests
{
    [Theory]
    [InlineData(Ternary.Yes, "li", "c")]
    [InlineData(Ternary.Unknown, "li", "c")]
    [InlineData(Ternary.No, "li", null)]
    [InlineData(Ternary.Yes, "zhang", null)]
    public void A_member_whom_it_is_not_about_settles_a_case(Ternary member, string accused, string? settles)
    {
        var step = new ViolationVerified { Id = "v", CaseId = "c", Person = A.Employee, InSupervisionGroup = member, Accused = A.Colleague with { Id = accused } };
        Assert.Equal(settles, CaseSteps.Settles(step, new()));
        Assert.Equal("c", CaseSteps.Settles(CaseSteps.ByAMember(step, new()), new()));
    }

    [Theory]
    [InlineData(1, Ternary.Yes)]
    [InlineData(3, Ternary.No)]
    public void What_is_built_on_a_case_comes_after_its_verification(int verified, Ternary was) => Assert.Equal(was, CaseSteps.VerifiedBy(Completion.Done(A.At(verified, 10)), A.At(2, 10)));
}

public class InvolvementTests
{
    [Theory]
    [InlineData("wang", "li", "boss", Ternary.Yes, Ternary.Yes, Ternary.Yes)]
    [InlineData("boss", "owner", "boss", Ternary.Yes, Ternary.No, Ternary.No)]
    [InlineData("clerk", "wang", "boss", Ternary.Yes, Ternary.Yes, Ternary.No)]
    [InlineData("li", "boss", "boss", Ternary.No, Ternary.No, Ternary.No)]
    [InlineData("li", "boss", null, Ternary.Unknown, Ternary.No, Ternary.No)]
    [InlineData("li", null, "boss", Ternary.Unknown, Ternary.Unknown, Ternary.No)]
    [InlineData("clerk", "wang", null, Ternary.Yes, Ternary.Yes, Ternary.No)]
    public void Nobody_decides_about_themselves_and_about_their_line_as_the_company_allows(
        string person, string? superior, string? superiorOfObject, Ternary line, Ternary subordinates, Ternary alone)
    {
        var decider = new Participant { Id = person, Kind = ParticipantKind.Employee, ManagerId = superior };
        Assert.Equal(
            (line, subordinates, alone),
            (Involvement.Of(decider, "wang", superiorOfObject, Independence.ObjectAndLine), Involvement.Of(decider, "wang", superiorOfObject, Independence.ObjectAndSubordinates), Involvement.Of(decider, "wang", superiorOfObject, Independence.ObjectAlone)));
    }
}
