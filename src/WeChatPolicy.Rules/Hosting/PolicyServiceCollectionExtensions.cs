using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>Registers the policy with a host's services.</summary>
public static class PolicyServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PolicyOptions"/> (section <c>WeChatPolicy</c>, validated at start), the <see cref="CurrentPolicy"/>
    /// that follows changes of the configuration, for those who need no reload the <see cref="PolicyEngine"/> of the start, and an
    /// <see cref="ObligationTracker"/> of all duties that follows the changes too. Where the calendar ends soon, a warning is logged at
    /// the start, by the host's <see cref="TimeProvider"/> if it has one.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="compose">Adds the host's own rules, terms and identifiers; called anew for each engine that is built.</param>
    public static IServiceCollection AddWeChatPolicy(this IServiceCollection services, Action<PolicyBuilder>? compose = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<PolicyOptions>().Configure<IConfiguration>(static (options, configuration) => options.Read(Section(configuration))).ValidateOnStart();
        services.AddSingleton<IOptionsChangeTokenSource<PolicyOptions>>(static provider =>
            new ConfigurationChangeTokenSource<PolicyOptions>(Options.DefaultName, Section(provider.GetRequiredService<IConfiguration>())));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PolicyOptions>, PolicyOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PolicyOptions>, CalendarWatch>(static provider => new(provider.GetService<TimeProvider>(), provider.GetService<ILogger<CurrentPolicy>>())));
        services.TryAddSingleton(provider => new CurrentPolicy(
            provider.GetRequiredService<IOptionsFactory<PolicyOptions>>(), provider.GetServices<IOptionsChangeTokenSource<PolicyOptions>>(), compose, provider.GetServices<IPolicyPart>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<CurrentPolicy>().Engine);
        services.TryAddSingleton(TrackerOf);
        return services;
    }

    private static IConfigurationSection Section(IConfiguration configuration) => configuration.GetSection(PolicyOptions.SectionName);

    private static ObligationTracker TrackerOf(IServiceProvider provider)
    {
        var policy = provider.GetRequiredService<CurrentPolicy>();
        var tracker = new ObligationTracker(policy.Engine);
        policy.Changed += (_, _) => tracker.Use(policy.Engine);
        return tracker;
    }
}
