namespace WeChatPolicy.Rules.Facts;

/// <summary>Somebody logged in to the account.</summary>
public sealed record LoggedIn : AccountEvent
{
    /// <summary>Over what network.</summary>
    public NetworkKind Network { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether it is an account for work; otherwise nothing is asked of its network.</summary>
    public Ternary WorkAccount { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the login was made for work.</summary>
    public Ternary ForWork { get; init => field = FactGuard.Defined(value); }
}

/// <summary>The network that a login came over.</summary>
/// <remarks>
/// What counts is the path, not what carries it: a company VPN over a café's Wi-Fi is <see cref="CompanyVpn"/>. Where it is known that
/// public Wi-Fi carries it, <see cref="PublicOverCompanyVpn"/> tells both.
/// </remarks>
public enum NetworkKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The company's own.</summary>
    CompanyNetwork,

    /// <summary>The company's VPN.</summary>
    CompanyVpn,

    /// <summary>An outside network that the company approved, such as an employee's home.</summary>
    Approved,

    /// <summary>Another outside network: mobile data, a hotel's, a customer's.</summary>
    OtherExternal,

    /// <summary>Public Wi-Fi, or a hotspot of unknown origin.</summary>
    PublicUnsecured,

    /// <summary>The company's VPN, reached over public Wi-Fi or a hotspot of unknown origin.</summary>
    PublicOverCompanyVpn,
}
