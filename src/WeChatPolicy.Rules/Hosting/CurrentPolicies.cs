using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules;

/// <summary>The policies of a host by name: for whoever learns only at run time which company a fact belongs to, and for whoever looks after all of them.</summary>
/// <remarks>Registered by <c>AddWeChatPolicy</c>. Where the name is known beforehand, <c>[FromKeyedServices("acme")] CurrentPolicy</c> gives the same.</remarks>
public sealed class CurrentPolicies
{
    private readonly IServiceProvider _services;

    internal CurrentPolicies(IServiceProvider services, PolicyConfiguration configuration) => (_services, Names) = (services, configuration.Names);

    /// <summary>The names under which policies were registered, in the order of their registration; the empty name is that of the policy registered without one.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The policy of a name; the empty name for that registered without one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="PolicyConfigurationException">There is none of that name (the nearest are told), or it could not be built.</exception>
    public CurrentPolicy Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length == 0 ? _services.GetRequiredService<CurrentPolicy>() : _services.GetRequiredKeyedService<CurrentPolicy>(name);
    }
}
