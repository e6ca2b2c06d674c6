namespace WeChatPolicy.Rules;

/// <summary>A part of the policy that is registered as a service and may need other services: clauses read from a file, say.</summary>
/// <remarks>
/// Register it as a singleton. To have the policy built anew when the part changes, register an
/// <c>IOptionsChangeTokenSource&lt;PolicyOptions&gt;</c> beside it.
/// </remarks>
public interface IPolicyPart
{
    /// <summary>Adds the part; called anew for each engine that <see cref="CurrentPolicy"/> builds, after the host's own composition.</summary>
    /// <param name="builder">The policy as composed so far.</param>
    /// <exception cref="PolicyConfigurationException">It cannot be added as it is now; a running engine then stays as it was.</exception>
    /// <exception cref="FormatException">What it is read from is wrong; a running engine then stays as it was.</exception>
    void AddTo(PolicyBuilder builder);
}
