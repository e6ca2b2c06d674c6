using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules;

/// <summary>What one call of <c>AddWeChatPolicy</c> adds to the policy of a name. Two that say the same are one.</summary>
/// <param name="Name">The name of the policy; empty for that without one.</param>
/// <param name="Configuration">The section, or the root that holds it.</param>
/// <param name="Configure">Sets options.</param>
/// <param name="Compose">Adds rules, terms and identifiers.</param>
internal sealed record PolicyRegistration(string Name, IConfiguration? Configuration, Action<PolicyOptions>? Configure, Action<PolicyBuilder>? Compose)
{
    /// <summary>Whether it says nothing itself and relies on the configuration of the host.</summary>
    public bool ReliesOnHost => Configuration is null && Configure is null && Compose is null;
}
