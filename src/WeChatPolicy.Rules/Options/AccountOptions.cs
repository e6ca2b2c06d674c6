namespace WeChatPolicy.Rules;

/// <summary>Accounts (clauses 2.1.x). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
public sealed record AccountOptions
{
    /// <summary>How long after its approval an account may wait to be filed (2.1.1). Default: <c>3wd</c>.</summary>
    public Term Filing { get; set; } = Term.WorkingDays(3);

    /// <summary>How long after the last working day has begun a leaver may take to hand over; <c>0wd</c>: until the end of that day (2.1.2). Default: <c>0wd</c>.</summary>
    public Term Handover { get; set; } = Term.WorkingDays(0);

    /// <summary>Whether a work account may be used over public Wi-Fi where the company's VPN goes through it (3.1.3). Default: yes, since the VPN is the path.</summary>
    public bool AllowPublicNetworkOverVpn { get; set; } = true;
}
