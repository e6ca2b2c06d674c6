using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules;

/// <content>Policies by name, for several companies in one process. They share nothing.</content>
public static partial class PolicyServiceCollectionExtensions
{
    /// <summary>Registers a policy under a name, with the defaults. It reads no section of the host's configuration unless it is given one.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name, exactly; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, string name) => Add(services, name);

    /// <summary>Adds a configuration to the policy of a name.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name, exactly; not empty.</param>
    /// <param name="configuration">The section that states the policy, such as <c>Companies:acme</c>; or a whole configuration, of which the section <c>WeChatPolicy</c> is read.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or <paramref name="configuration"/> is null.</exception>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, name, configuration);
    }

    /// <summary>Sets options of the policy of a name in code.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name, exactly; not empty.</param>
    /// <param name="configure">Sets the options; called anew for each engine that is built.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, string name, Action<PolicyOptions>? configure) => Add(services, name, configure: configure);

    /// <summary>Adds rules, terms and identifiers to the policy of a name.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name, exactly; not empty.</param>
    /// <param name="compose">Adds them; called anew for each engine that is built.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, string name, Action<PolicyBuilder>? compose) => Add(services, name, compose: compose);

    /// <summary>Sets options of the policy of a name, and adds rules, terms and identifiers.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name, exactly; not empty.</param>
    /// <param name="configure">Sets the options; called anew for each engine that is built.</param>
    /// <param name="compose">Adds rules, terms and identifiers; called anew for each engine that is built.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, string name, Action<PolicyOptions>? configure, Action<PolicyBuilder>? compose) =>
        Add(services, name, null, configure, compose);

    private static IServiceCollection Add(IServiceCollection services, string name, IConfiguration? configuration = null, Action<PolicyOptions>? configure = null, Action<PolicyBuilder>? compose = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return PolicyServices.Add(services, new(name, configuration, configure, compose));
    }
}
