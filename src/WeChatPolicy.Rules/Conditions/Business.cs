namespace WeChatPolicy.Rules.Conditions;

/// <summary>What is company business, and over which account it ran.</summary>
internal static class Business
{
    /// <summary>A conversation of unknown purpose is no proof of business; a work group is.</summary>
    public static bool IsOf(Conversation conversation) =>
        conversation.Purpose == ConversationPurpose.Work || conversation.WorkGroup == Ternary.Yes;

    /// <summary>A file of the company's, or one that was sent about work.</summary>
    public static bool IsOf(FileTransfer file) =>
        file.CompanyFile == Ternary.Yes || (file.Conversation is { } conversation && IsOf(conversation));

    /// <summary>How sure it is that a file went over WeChat: where its way is not known, a conversation or an account only points to it.</summary>
    public static Confidence? OverWeChat(FileTransfer file) => file.Channel switch
    {
        TransferChannel.WeChat => Confidence.Certain,
        TransferChannel.Unknown when file.Conversation is not null || file.Account is not null => Confidence.Possible,
        _ => null,
    };

    /// <summary>How sure it is that an employee sent a company file over WeChat; one that was sent about work may be the company's.</summary>
    public static Confidence? CompanyFileOverWeChat(FileTransfer file)
    {
        if (file.Sender.Kind != ParticipantKind.Employee || !IsOf(file) || file.CompanyFile == Ternary.No) return null;
        if (file.CompanyFile == Ternary.Yes) return OverWeChat(file);
        return OverWeChat(file) is null || file.Circumstances.Activity is not (UsagePurpose.Unknown or UsagePurpose.Work) ? null : Confidence.Possible;
    }

    /// <summary>Whether an account is one for work at an instant: the company's, or one that it designated, or allows then.</summary>
    public static Ternary IsWorkAccount(AccountProfile account, DateTimeOffset? at)
    {
        var chosen = Excuse.Or(account.Designated, account.AuthorisedAt(at));
        return account.Ownership switch
        {
            AccountOwnership.Company => Ternary.Yes,
            AccountOwnership.Personal => chosen,
            _ => chosen == Ternary.Yes ? Ternary.Yes : Ternary.Unknown,
        };
    }

    /// <summary>The account that company business ran over; none where that is not known.</summary>
    public static AccountProfile? AccountOf(Message message) => IsOf(message.Conversation) ? message.Account : null;

    /// <inheritdoc cref="AccountOf(Message)"/>
    public static AccountProfile? AccountOf(FileTransfer file) => file.Channel == TransferChannel.WeChat && IsOf(file) ? file.Account : null;

    /// <inheritdoc cref="AccountOf(Message)"/>
    public static AccountProfile? AccountOf(LoggedIn login) => login.ForWork == Ternary.Yes && IsEmployee(login.Actor) ? login.Account : null;

    /// <inheritdoc cref="AccountOf(Message)"/>
    public static AccountProfile? AccountOf(AccountUsed used) => used.Activity == UsagePurpose.Work && IsEmployee(used.Actor) ? used.Account : null;

    /// <inheritdoc cref="AccountOf(Message)"/>
    public static AccountProfile? AccountOf(Account account) =>
        account.LastUsedForBusiness.IsDone || account.Activities.ValueOr([]).Contains(UsagePurpose.Work) ? account.Profile : null;

    /// <summary>Who answers for an account: its holder, where that is an employee or nobody has said what they are; otherwise the company.</summary>
    public static Party AnswerableFor(Account account) =>
        account.Holder is null or { Kind: ParticipantKind.Employee } ? account.Subject : Party.Company;

    private static bool IsEmployee(Participant person) => person.Kind == ParticipantKind.Employee;
}
