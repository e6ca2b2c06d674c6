namespace WeChatPolicy.Rules;

/// <summary>A part of the policy that is registered as a service and may need other services: clauses read from a file, say.</summary>
/// <remarks>
/// Register it as a singleton; for the policy of a name, as a keyed singleton of that name. To have the policy built anew when the part changes, register an
/// <c>IOptionsChangeTokenSource&lt;PolicyOptions&gt;</c> beside it.
/// </remarks>
public interface IPolicyPart
{
    /// <summary>Adds the part; called anew for each engine that <see cref="CurrentPolicy"/> builds, after the host's own composition.</summary>
    /// <param name="builder">The policy as composed so far.</param>
    /// <exception cref="PolicyConfigurationException">It cannot be added as it is now: its faults are told beside all others, and its inner exception is kept. A running engine stays as it was. So it is with whatever else is thrown, which is one fault.</exception>
    void AddTo(PolicyBuilder builder);
}
