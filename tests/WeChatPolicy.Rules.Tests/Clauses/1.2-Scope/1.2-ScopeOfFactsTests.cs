namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>1.2 Scope, for the facts that are no messages.</summary>
public class ScopeOfFactsTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Conversation s_private = A.Direct with { Purpose = ConversationPurpose.Private };
    private static readonly Conversation s_unknown = A.Direct with { Purpose = ConversationPurpose.Unknown };
    private static readonly AccountProfile s_personal = new() { Id = "wx1", Ownership = AccountOwnership.Personal };

    public static TheoryData<string, bool> Expected => new()
    {
        { "a file at work", true },
        { "a file without a conversation", true },
        { "a file in a private chat", false },
        { "a file in an exempt chat", false },
        { "a company file in a chat of unknown purpose", true },
        { "somebody's file in a chat of unknown purpose", false },
        { "a segment of a work group", true },
        { "a segment of a private chat", false },
        { "a login for nobody knows what", true },
        { "a private login to a personal account", false },
        { "a private login to the company's account", true },
        { "private use of a personal account", false },
        { "a personal account registered for oneself", false },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_fact_is_judged_where_it_concerns_work(string what, bool judged) =>
        Assert.Equal(judged, s_engine.Evaluate(Of(what)).Outcome != Outcome.NotApplicable);

    [Fact]
    public void What_nobody_of_the_company_did_is_for_the_company_to_answer()
    {
        AccountHandedOver handover = new() { Id = "e1", Account = s_personal, Person = A.Customer, WorkData = WorkDataDisposition.LeftUndealt };
        AccountApproved approval = new() { Id = "e2", Account = s_personal, Actor = A.Customer, Application = new() { Applicant = A.Employee, WorkNeed = "" } };

        Assert.All([.. s_engine.Evaluate(handover).Findings, .. s_engine.Evaluate(approval).Findings], finding => Assert.Equal(Party.Company, finding.Subject));
        Assert.NotEmpty(s_engine.Evaluate(handover).Findings);
        Assert.NotEmpty(s_engine.Evaluate(approval).Findings);
    }

    [Fact]
    public void Out_of_scope_no_duty_is_opened()
    {
        var message = A.Message("在忙吗？") with { Conversation = s_private };

        Assert.Empty(s_engine.DutiesOf(message));
    }

    private static Fact Of(string what) => what switch
    {
        "a file at work" => A.File(),
        "a file without a conversation" => A.File() with { Conversation = null },
        "a file in a private chat" => A.File() with { Conversation = s_private },
        "a file in an exempt chat" => A.File() with { Conversation = A.Direct with { Exemption = ConversationExemption.Union } },
        "a company file in a chat of unknown purpose" => A.File() with { Conversation = s_unknown, Account = null },
        "somebody's file in a chat of unknown purpose" => A.File() with { Conversation = s_unknown, Account = null, CompanyFile = Ternary.Unknown },
        "a segment of a work group" => A.Segment(A.InGroup("收到")),
        "a segment of a private chat" => new ConversationSegment { Id = "s", Conversation = s_private, Messages = [] },
        "a login for nobody knows what" => Login(s_personal, Ternary.Unknown),
        "a private login to a personal account" => Login(s_personal, Ternary.No),
        "a private login to the company's account" => Login(A.Account, Ternary.No),
        "private use of a personal account" => new AccountUsed
        {
            Id = "u",
            Account = s_personal,
            Actor = A.Employee,
            Activity = UsagePurpose.UnrelatedToWork,
            DoesCompanyWork = Ternary.No,
        },
        _ => new AccountRegistered { Id = "r", Account = s_personal, Actor = A.Employee, ForWork = Ternary.No },
    };

    private static LoggedIn Login(AccountProfile account, Ternary forWork) =>
        new() { Id = "l", Account = account, Actor = A.Employee, WorkAccount = forWork, ForWork = forWork };
}
