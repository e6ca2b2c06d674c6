namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.1.3 Networks (登录网络安全).</summary>
internal static class Networks
{
    public static Clause Clause => new("3.1.3", Modality.MustNot,
        ("登录网络安全", "Networks"),
        ("不得在公共 Wi-Fi、来源不明的热点等不可信网络登录工作微信；在其他外部网络登录的，应确保网络安全。",
         "No login to a work account over public Wi-Fi or a hotspot of unknown origin; on any other outside network one makes sure that it is secure."),
        UntrustedNetwork(), ExternalNetwork());

    private static RuleDefinition UntrustedNetwork() => RuleDefinition.Begin("3.1.3/untrusted-network", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Block)
        .Norm("不得在公共 Wi-Fi 或来源不明的热点上登录工作账号", "No login to a work account over public Wi-Fi or a hotspot of unknown origin")
        .Says("工作账号在不可信的公共网络上登录", "A work account was logged in to over an untrusted public network")
        .Remedy("立即退出登录，改用公司 VPN 或可信网络后重新登录，并修改密码", "Sign out, log in again over the company VPN or a trusted network, and change the password")
        .On<LoggedIn>(static (in context) => Login(context, NetworkKind.PublicUnsecured))
        .On<Account>(static (in context) => State(context, NetworkKind.PublicUnsecured))
        .On<LoggedIn>(static (in context) =>
        {
            if (!context.Options.Accounts.AllowPublicNetworkOverVpn) Login(context, NetworkKind.PublicOverCompanyVpn);
        })
        .On<Account>(static (in context) =>
        {
            if (!context.Options.Accounts.AllowPublicNetworkOverVpn) State(context, NetworkKind.PublicOverCompanyVpn);
        })
        .WouldPassIf<LoggedIn>("network", nameof(NetworkKind.CompanyVpn), static login => login with { Network = NetworkKind.CompanyVpn })
        .WouldPassIf<Account>("networks", nameof(NetworkKind.CompanyVpn), static account => account with { Networks = new([NetworkKind.CompanyVpn]) });

    private static RuleDefinition ExternalNetwork() => RuleDefinition.Begin("3.1.3/external-network", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Low, Enforcement.Notify)
        .Norm("在外部网络登录工作账号的，须使用公司 VPN 或经批准的网络", "On an outside network a work account is used over the company VPN or an approved network")
        .Says("工作账号在未经公司批准、也未使用公司 VPN 的外部网络上登录", "A work account was logged in to over an outside network that is neither the company VPN nor approved")
        .Remedy("连接公司 VPN 后使用，或先申请批准该网络", "Use the company VPN, or have the network approved first")
        .On<LoggedIn>(static (in context) => Login(context, NetworkKind.OtherExternal))
        .On<Account>(static (in context) => State(context, NetworkKind.OtherExternal))
        .WouldPassIf<LoggedIn>("network", nameof(NetworkKind.CompanyVpn), static login => login with { Network = NetworkKind.CompanyVpn })
        .WouldPassIf<Account>("networks", nameof(NetworkKind.CompanyVpn), static account => account with { Networks = new([NetworkKind.CompanyVpn]) });

    // The company's own, designated, or authorised for business then.
    private static bool IsForWork(AccountProfile profile, DateTimeOffset? at) =>
        profile.Ownership == AccountOwnership.Company || profile.Designated == Ternary.Yes || profile.AuthorisedAt(at) == Ternary.Yes;

    private static void Login(in RuleContext<LoggedIn> context, NetworkKind network)
    {
        var login = context.Fact;
        if (login.Network != network || (login.WorkAccount != Ternary.Yes && !IsForWork(login.Account, login.At))) return;
        if (Answerable.For(login) is { } who) context.Report(Confidence.Certain, "network", network, who);
    }

    private static void State(in RuleContext<Account> context, NetworkKind network)
    {
        var account = context.Fact;
        if (!account.Networks.IsKnown || !(IsForWork(account.Profile, account.AsOf) || account.LastUsedForBusiness.IsDone)) return;
        if (Answerable.For(account) is not { } holder) return;
        var networks = account.Networks.Value;
        for (var i = 0; i < networks.Count; i++)
        {
            if (networks[i] != network) continue;
            context.Report(Confidence.Certain, "networks", network, holder);
            return;
        }
    }
}
