namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.1.1 Designated accounts (账号指定与备案).</summary>
internal static class DesignatedAccounts
{
    public static Clause Clause { get; } = new("2.1.1", Modality.Must,
        ("账号指定与备案", "Designated accounts"),
        ("公司业务须使用公司指定的微信账号办理，未经授权不得以个人账号处理公司业务；新增工作账号须经部门负责人审批并在公司备案。",
         "Company business runs over designated accounts only, not over personal ones without authority; a new work account is approved by the head of department and filed with the company."),
        UndesignatedAccount(), PersonalAccount());

    private static RuleDefinition UndesignatedAccount() => RuleDefinition.Begin("2.1.1/undesignated-account", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("公司业务只通过公司指定的账号办理", "Company business runs only over an account that the company has designated")
        .Says("公司业务使用了未经公司指定的账号", "Company business ran over an account that the company has not designated")
        .Remedy("改用公司指定账号；确需使用该账号的，先办理指定手续", "Use a designated account, or have this one designated first")
        .On<Message>(static (in context) =>
        {
            if (IsCompanyBusiness(context.Fact) && context.Fact.Account is { Designated: Ternary.No })
            {
                context.Report(Confidence.Certain, "account", nameof(AccountProfile.Designated) + "=No");
            }
        });

    private static RuleDefinition PersonalAccount() => RuleDefinition.Begin("2.1.1/personal-account", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review).Suppresses("2.1.1/undesignated-account")
        .Norm("未经授权不得以个人账号处理公司业务", "No company business over a personal account without authority")
        .Says("以个人账号处理公司业务，且未见授权", "Company business was handled over a personal account without known authority")
        .Remedy("转到公司指定账号继续沟通；确有需要的，先取得授权", "Go on over a designated account, or obtain authority first")
        .On<Message>(static (in context) =>
        {
            if (!IsCompanyBusiness(context.Fact) || context.Fact.Account is not { Ownership: AccountOwnership.Personal } account) return;
            if (Excuse.Lifts(Confidence.Certain, account.AuthorisedForBusiness) is { } confidence)
            {
                context.Report(confidence, "account", nameof(AccountOwnership.Personal));
            }
        });

    /// <summary>A conversation of unknown purpose is no proof of business; a work group is.</summary>
    private static bool IsCompanyBusiness(Message message) =>
        message.Conversation.Purpose == ConversationPurpose.Work || message.Conversation.WorkGroup == Ternary.Yes;
}
