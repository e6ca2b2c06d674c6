using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules;

/// <summary>Registers policies with a host's services.</summary>
/// <remarks>
/// <para>
/// Each call adds to the policy of its name, in any order: sections of configurations are read first, then code sets options, then code
/// composes rules and terms, then parts (<see cref="IPolicyPart"/>) add theirs. Single values are the last one's, lists are added,
/// and what is said twice counts once.
/// </para>
/// <para>
/// Registered are the <see cref="CurrentPolicy"/>, which follows changes; a <see cref="PolicyEngine"/>, that of the instant at which it is
/// asked for; and an <see cref="ObligationTracker"/> of all duties, which follows the changes too. A policy with a name is a
/// keyed service: <c>[FromKeyedServices("acme")] CurrentPolicy</c>. <see cref="CurrentPolicies"/> finds them by name at run time.
/// </para>
/// <para>
/// The engine is built when the host starts, or where there is no host when it is first asked for. What is wrong with options, ids,
/// terms, signals, calendar or files is told there, all of it in one <see cref="PolicyConfigurationException"/>. Where the calendar
/// ends soon, a warning is logged, by the host's <see cref="TimeProvider"/> if it has one.
/// </para>
/// <para>
/// A class that outlives a reload injects <see cref="CurrentPolicy"/> and asks it for the engine of each batch; a <see cref="PolicyEngine"/>
/// that a singleton was given stays what it was.
/// </para>
/// </remarks>
public static partial class PolicyServiceCollectionExtensions
{
    /// <summary>Registers the policy that the section <c>WeChatPolicy</c> of the host's configuration states; without such a section that of the defaults.</summary>
    /// <param name="services">The host's services.</param>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services) => PolicyServices.Add(services, new("", null, null, null));

    /// <summary>Adds a configuration to the policy.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section that states the policy, under whichever name; or a whole configuration, of which the section <c>WeChatPolicy</c> is read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return PolicyServices.Add(services, new("", configuration, null, null));
    }

    /// <summary>Sets options of the policy in code. What code sets holds against what configurations say.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; called anew for each engine that is built.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, Action<PolicyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return PolicyServices.Add(services, new("", null, configure, null));
    }

    /// <summary>Adds the host's own rules, terms and identifiers to the policy.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="compose">Adds them; called anew for each engine that is built. It may name rules that another registration adds.</param>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, Action<PolicyBuilder>? compose) => PolicyServices.Add(services, new("", null, null, compose));

    /// <summary>Sets options of the policy, and adds the host's own rules, terms and identifiers.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options; called anew for each engine that is built.</param>
    /// <param name="compose">Adds rules, terms and identifiers; called anew for each engine that is built.</param>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, Action<PolicyOptions>? configure, Action<PolicyBuilder>? compose) =>
        PolicyServices.Add(services, new("", null, configure, compose));
}
