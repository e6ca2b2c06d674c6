namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>3.1 Account security.</summary>
internal static class SecurityCases
{
    private static readonly Participant s_robot = new() { Id = "bot", Kind = ParticipantKind.Robot };
    private static readonly AccountProfile s_held = new() { Id = "a1", HolderId = "zhang", Designated = Ternary.Yes };
    private static readonly AccountProfile s_unknownHolder = new() { Id = "a1" };

    private static readonly Conversation s_notebook = A.Direct with { Members = new([A.Employee]) };

    private static readonly PasswordDisclosed s_told = new() { Id = "e1", Account = s_held, Actor = A.Employee, At = A.Morning };

    private static readonly PasswordStored s_stored = new() { Id = "e2", Account = s_held, Actor = A.Employee, At = A.Morning };

    private static readonly PasswordChanged s_changed = new() { Id = "e3", Account = s_held, Actor = A.Employee, At = A.Morning };

    private static readonly IncidentReported s_report = new() { Id = "e4", Account = s_held, Actor = A.Employee, At = A.Morning };

    private static readonly LoggedIn s_login = new() { Id = "e5", Account = s_held, Actor = A.Employee, At = A.Morning };

    private static readonly Account s_account = new() { Id = "s1", AsOf = A.Morning, Profile = s_held, Closed = Completion.NotDone };

    private static readonly FileTransfer s_file = new() { Id = "f1", Sender = A.Employee, Recipients = [A.Colleague], SentAt = A.Morning };

    public static IEnumerable<RuleCase> Rows => [.. Passwords, .. Takeover, .. Networks];

    private static IEnumerable<RuleCase> Passwords =>
    [
        .. new RuleTable("3.1.1/password-disclosure")
            .Violating("a password", A.Message("后台账号admin 密码：Qm7#kd29x"), Confidence.Likely)
            .Violating("reported: told to a colleague", s_told with { Recipients = new([A.Colleague]) })
            .Violating("reported: told to nobody in particular", s_told with { Recipients = new([]) })
            .Violating("the holder told it, nobody knows whom", s_told)
            .Compliant("a question about one", A.Message("后台密码是多少来着"))
            .Compliant("no password in it", A.Message("密码已重置，请到IT前台领取"))
            .Compliant("IT hands the holder a new one", s_told with { Actor = A.Colleague, Recipients = new([A.Employee]) })
            .Compliant("the holder told it to nobody but oneself", s_told with { Recipients = new([A.Employee]) })
            .Compliant("the holder was told while the teller looked on", s_told with { Actor = A.Colleague, Recipients = new([A.Employee, A.Colleague]) })
            .Compliant("noted down for oneself: told to nobody", A.Message("密码：Qm7#kd29x") with { Conversation = s_notebook, Recipients = [] })
            .Compliant("an outsider is not judged", s_told with { Actor = A.Customer, Recipients = new([A.Customer]) })
            .Unknown("a word for it alone says nothing", A.Message("记得定期改密码"), null)
            .Unknown("IT told it, nobody knows whom", s_told with { Actor = A.Colleague }, Confidence.Possible)
            .Unknown("the one who was told may be the holder", s_told with { Account = s_unknownHolder, Recipients = new([A.Colleague]) }, Confidence.Possible)
            .Unknown("perhaps a note to oneself", A.Message("密码：Qm7#kd29x") with { Recipients = [] }, Confidence.Possible)
            .Boundary("forwarding one tells it as well", A.Message("") with { Forwarded = [new() { Text = "密码：Qm7#kd29x" }] }, Confidence.Likely)
            .Boundary("a meeting's code protects no account", A.InGroup("会议密码：5566"), Confidence.Possible)
            .Boundary("nor does that of a wireless network", A.InGroup("访客WiFi密码：welcome88"), Confidence.Possible)
            .Boundary("told to the holder and one more", s_told with { Actor = A.Colleague, Recipients = new([A.Employee, A.Customer]) }, Confidence.Certain)
            .Boundary("two were told: one of them is not the holder", s_told with { Account = s_unknownHolder, Recipients = new([A.Colleague, A.Customer]) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.1.1/password-safekeeping")
            .Violating("in notes", s_stored with { Place = PasswordPlace.Notes })
            .Violating("in a group notice, as somebody reports", s_stored with { Place = PasswordPlace.GroupNotice })
            .Violating("in a group notice, as it reads", A.InGroup("客服邮箱 密码：Qm7#kd29x") with { Kind = MessageKind.GroupNotice }, Confidence.Likely)
            .Violating("in the chat with oneself", A.Message("密码：Qm7#kd29x") with { Conversation = s_notebook, Recipients = [] }, Confidence.Likely)
            .Violating("in a file that is handed round", s_file with { ExtractedText = "后台账号admin 密码：Qm7#kd29x", Encrypted = Ternary.No }, Confidence.Likely)
            .Compliant("in a password manager", s_stored with { Place = PasswordPlace.PasswordManager })
            .Compliant("in an encrypted file", s_file with { ExtractedText = "密码：Qm7#kd29x", Encrypted = Ternary.Yes })
            .Compliant("a group notice with the code of a wireless network", A.InGroup("会议室wifi 密码：Qm7#kd29x") with { Kind = MessageKind.GroupNotice })
            .Compliant("a group notice without one", A.InGroup("密码请向行政领取") with { Kind = MessageKind.GroupNotice })
            .Unknown("nobody knows where", s_stored, Confidence.Possible)
            .Unknown("nobody knows whether the file is encrypted", s_file with { ExtractedText = "密码：Qm7#kd29x" }, Confidence.Possible)
            .Boundary("said in passing it is told, not kept", A.InGroup("密码：Qm7#kd29x"), null)
            .Rows,

        .. new RuleTable("3.1.1/password-rotation")
            .Violating("older than 90 days (advice)", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-91)) })
            .Violating("never changed since it was registered", s_account with { PasswordChanged = Completion.NotDone, RegisteredAt = A.Morning.AddDays(-400) })
            .Compliant("changed last month", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-30)) })
            .Compliant("never changed, registered last month", s_account with { PasswordChanged = Completion.NotDone, RegisteredAt = A.Morning.AddDays(-30) })
            .Compliant("closed", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-91)), Closed = Completion.Done(A.Morning) })
            .Unknown("nobody knows when", s_account with { PasswordChanged = Completion.DoneAtUnknownTime }, null)
            .Unknown("never changed, registered nobody knows when", s_account with { PasswordChanged = Completion.NotDone }, null)
            .Unknown("perhaps closed", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-91)), Closed = Completion.Unknown }, Confidence.Possible)
            .Boundary("at the very instant", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-90)) }, null)
            .Boundary("a second after it", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-90).AddSeconds(-1)) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.1.1/password-strength")
            .Violating("changed to a weak one (advice)", s_changed with { Rating = PasswordRating.Weak })
            .Violating("has a weak one", s_account with { PasswordRating = PasswordRating.Weak })
            .Compliant("strong", s_changed with { Rating = PasswordRating.Strong })
            .Compliant("has a strong one", s_account with { PasswordRating = PasswordRating.Strong })
            .Unknown("nobody has rated it", s_changed, null)
            .Unknown("nobody has rated it yet", s_account, null)
            .Unknown("nobody knows whether it is still open", s_account with { PasswordRating = PasswordRating.Weak, Closed = Completion.Unknown }, Confidence.Possible)
            .Boundary("as strong as is asked for", s_changed with { Rating = PasswordRating.Adequate }, null)
            .Rows,
    ];

    private static IEnumerable<RuleCase> Takeover =>
    [
        .. new RuleTable("3.1.2/takeover-response")
            .Violating("the first measure came after two hours", s_changed with { IncidentAt = A.Morning.AddHours(-2), FirstMeasure = Ternary.Yes })
            .Violating("support was called the next day", new SupportContacted
            {
                Id = "e6", Account = s_held, Actor = A.Employee, At = A.Morning, IncidentAt = A.Morning.AddDays(-1), FirstMeasure = Ternary.Yes,
            })
            .Compliant("after half an hour", s_changed with { IncidentAt = A.Morning.AddMinutes(-30), FirstMeasure = Ternary.Yes })
            .Compliant("a later measure after one in time", s_changed with { IncidentAt = A.Morning.AddHours(-2), FirstMeasure = Ternary.No })
            .Compliant("a change that answers nothing", s_changed)
            .Unknown("perhaps support had been called before", s_changed with { IncidentAt = A.Morning.AddHours(-2) }, Confidence.Possible)
            .Unknown("nobody knows when it was done", s_changed with { At = null, IncidentAt = A.Morning.AddHours(-2), FirstMeasure = Ternary.Yes }, null)
            .Boundary("after exactly an hour", s_changed with { IncidentAt = A.Morning.AddHours(-1), FirstMeasure = Ternary.Yes }, null)
            .Boundary("a second later", s_changed with { IncidentAt = A.Morning.AddHours(-1).AddSeconds(-1), FirstMeasure = Ternary.Yes }, Confidence.Certain)
            .Boundary("a suspicious text starts no clock", A.Incoming("您好，请把收到的验证码发我一下"), null)
            .Rows,

        .. new RuleTable("3.1.2/takeover-report")
            .Violating("reported after two days", s_report with { IncidentAt = A.Morning.AddDays(-2) })
            .Compliant("reported after two hours", s_report with { IncidentAt = A.Morning.AddHours(-2) })
            .Unknown("nobody knows when it happened", s_report, null)
            .Boundary("after exactly 24 hours", s_report with { IncidentAt = A.Morning.AddHours(-24) }, null)
            .Boundary("a second later", s_report with { IncidentAt = A.Morning.AddHours(-24).AddSeconds(-1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.1.2/suspicious-message")
            .Violating("an outsider asks for a code (advice to the receiver)", A.Incoming("您好，请把收到的验证码发我一下"), Confidence.Likely)
            .Compliant("an ordinary customer", A.Incoming("您好，请问什么时候发货"))
            .Unknown("a private chat is not read", A.Incoming("请把收到的验证码发我一下") with { Conversation = A.Direct with { Purpose = ConversationPurpose.Private } }, null)
            .Boundary("a colleague who asks for a code is most often just that", A.Message("请把收到的验证码发我一下"), null)
            .Rows,
    ];

    private static IEnumerable<RuleCase> Networks =>
    [
        .. new RuleTable("3.1.3/untrusted-network")
            .Violating("public Wi-Fi", s_login with { Network = NetworkKind.PublicUnsecured })
            .Violating("over an account that is said to be for work", s_login with { Account = s_unknownHolder, WorkAccount = Ternary.Yes, Network = NetworkKind.PublicUnsecured })
            .Violating("seen on the account", s_account with { Networks = new([NetworkKind.CompanyVpn, NetworkKind.PublicUnsecured]) })
            .Compliant("the company VPN", s_login with { Network = NetworkKind.CompanyVpn })
            .Compliant("public Wi-Fi, and the company VPN through it", s_login with { Network = NetworkKind.PublicOverCompanyVpn })
            .Compliant("seen on the account: public Wi-Fi, and the VPN through it", s_account with { Networks = new([NetworkKind.PublicOverCompanyVpn]) })
            .Violating("once through the VPN and once without", s_account with { Networks = new([NetworkKind.PublicOverCompanyVpn, NetworkKind.PublicUnsecured]) })
            .Compliant("over an account that the person may no longer use for work", s_login with
            {
                Account = new() { Id = "wx", HolderId = "zhang", Ownership = AccountOwnership.Personal, AuthorisedForBusiness = Ternary.Yes, AuthorityExpiresAt = A.Morning }, Network = NetworkKind.PublicUnsecured,
            })
            .Compliant("the company network", s_account with { Networks = new([NetworkKind.CompanyNetwork]) })
            .Compliant("what a program logs in to is the holder's affair, and this one is sound", s_login with { Actor = s_robot, Network = NetworkKind.Approved })
            .Unknown("network unknown", s_login, null)
            .Unknown("nobody knows whether it is a work account", s_login with { Account = s_unknownHolder, Network = NetworkKind.PublicUnsecured }, null)
            .Boundary("mobile data is another rule's", s_login with { Network = NetworkKind.OtherExternal }, null)
            .Rows,

        .. new RuleTable("3.1.3/untrusted-network")
            .Violating("public Wi-Fi through the VPN, where the company does not allow it", s_login with { Network = NetworkKind.PublicOverCompanyVpn })
            .Violating("seen on the account, where the company does not allow it", s_account with { Networks = new([NetworkKind.PublicOverCompanyVpn]) })
            .Compliant("the VPN over a network of which nothing is known", s_login with { Network = NetworkKind.CompanyVpn })
            .Under(options => options.Accounts.AllowPublicNetworkOverVpn = false)
            .Rows,

        .. new RuleTable("3.1.3/external-network")
            .Violating("a hotel's network without VPN", s_login with { Network = NetworkKind.OtherExternal })
            .Violating("seen on the account", s_account with { Networks = new([NetworkKind.OtherExternal]) })
            .Compliant("approved, such as at home", s_login with { Network = NetworkKind.Approved })
            .Unknown("network unknown", s_login, null)
            .Unknown("networks unknown", s_account, null)
            .Compliant("public Wi-Fi, and the company VPN through it", s_login with { Network = NetworkKind.PublicOverCompanyVpn })
            .Boundary("public Wi-Fi is the graver rule", s_login with { Network = NetworkKind.PublicUnsecured }, null)
            .Rows,
    ];
}
