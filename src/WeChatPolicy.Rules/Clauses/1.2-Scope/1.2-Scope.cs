namespace WeChatPolicy.Rules.Clauses;

/// <summary>1.2 Scope (适用范围): whether, and for what, a fact is judged.</summary>
internal static class Scope
{
    public static Clause Clause => new("1.2", Modality.Scope,
        ("适用范围", "Scope"),
        ("适用于公司全体员工使用微信进行工作沟通、协作及信息传递的行为；与工作无关的私人会话不在范围内，不予判定，内容不予读取。",
         "Applies to every employee's use of WeChat for work communication, collaboration and passing information. A private conversation is out of scope: it is not judged, and its text is not read."),
        RuleDefinition.Begin("1.2/scope", Modality.Scope)
            .By(DecidedBy.Facts).Rated(Severity.Info, Enforcement.None)
            .Norm("本规范只适用于员工的工作沟通", "The policy applies to employees' work communication only")
            .Says("不在适用范围内，未作判定", "Out of scope; not judged")
            .Remedy("无需处理", "Nothing to do"));

    /// <summary>Decides from fields alone; no text is read before this.</summary>
    public static Judged Of(Fact fact, PolicyOptions options) => fact switch
    {
        Message message => Of(message, options),
        FileTransfer file => Of(file, options),
        ConversationSegment segment => IsJudged(segment.Conversation, DesignatedIn(segment), options) ? Judged.Everything : Judged.Nothing,
        AccountEvent happened => IsPrivate(happened) ? Judged.Nothing : Judged.Everything,
        _ => Judged.Everything,
    };

    private static Judged Of(Message message, PolicyOptions options) =>
        IsJudged(message.Conversation, message.Account, options) ? BySender(message.Sender) : Judged.Nothing;

    /// <summary>A file that the host knows to be the company's is work, whatever the chat is for; one without a conversation is judged by itself.</summary>
    private static Judged Of(FileTransfer file, PolicyOptions options)
    {
        if (file.Conversation is { } conversation && !IsJudged(conversation, file.Account, options, file.CompanyFile)) return Judged.Nothing;
        return BySender(file.Sender);
    }

    private static Judged BySender(Participant sender) => sender.Kind == ParticipantKind.Employee ? Judged.Everything : Judged.ForItsReceiver;

    private static bool IsJudged(Conversation conversation, AccountProfile? account, PolicyOptions options, Ternary companyFile = Ternary.Unknown)
    {
        if (conversation.Exemption != ConversationExemption.None) return false;
        return conversation.Purpose switch
        {
            ConversationPurpose.Work => true,
            ConversationPurpose.Private => false,
            _ => options.Scope.UnknownPurpose switch
            {
                UnknownPurpose.InScope => true,
                UnknownPurpose.OutOfScope => false,
                _ => conversation.WorkGroup == Ternary.Yes || account?.Designated == Ternary.Yes || companyFile == Ternary.Yes,
            },
        };
    }

    // All of an employee's messages are read, so all of them must have gone over a designated account.
    private static AccountProfile? DesignatedIn(ConversationSegment segment)
    {
        AccountProfile? account = null;
        for (var i = 0; i < segment.Messages.Count; i++)
        {
            var message = segment.Messages[i];
            if (message.Sender.Kind != ParticipantKind.Employee) continue;
            account = message.Account;
            if (account?.Designated != Ternary.Yes) return null;
        }

        return account;
    }

    /// <summary>What is known to have nothing to do with work, over an account that does none.</summary>
    private static bool IsPrivate(AccountEvent happened) => Business.IsWorkAccount(happened.Account, happened.At) != Ternary.Yes && happened switch
    {
        LoggedIn login => login.WorkAccount == Ternary.No && login.ForWork == Ternary.No,
        AccountUsed used => used.DoesCompanyWork == Ternary.No && used.Activity is not (UsagePurpose.Unknown or UsagePurpose.Work),
        AccountRegistered registered => registered.ForWork == Ternary.No,
        _ => false,
    };
}

/// <summary>For what a fact is judged.</summary>
internal enum Judged
{
    /// <summary>Out of scope.</summary>
    Nothing,

    /// <summary>The words of an outsider or a robot: read to warn the receiver, nobody is accused.</summary>
    ForItsReceiver,

    /// <summary>Every rule is put to it.</summary>
    Everything,
}
