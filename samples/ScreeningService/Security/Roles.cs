using Microsoft.AspNetCore.Authorization;

namespace ScreeningService.Security;

/// <summary>What a caller may do. A gateway that screens messages need not see who is accused of what.</summary>
internal static class Roles
{
    /// <summary>Tells facts and asks what the policy says of them.</summary>
    public const string Screening = "Screening";

    /// <summary>Reads duties and cases, takes steps in them, and decides about duties, sanctions and appeals: the supervision group.</summary>
    public const string Supervision = "Supervision";

    public static IReadOnlyList<string> All { get; } = [Screening, Supervision];

    public static AuthorizationBuilder AddServiceRoles(this AuthorizationBuilder builder)
    {
        foreach (var role in All) builder.AddPolicy(role, policy => policy.RequireRole(role));
        return builder;
    }
}
