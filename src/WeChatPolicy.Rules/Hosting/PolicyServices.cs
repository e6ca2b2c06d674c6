using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>What a host's services are made of, once for each name.</summary>
internal static class PolicyServices
{
    public static IServiceCollection Add(IServiceCollection services, PolicyRegistration registration)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(registration);
        services.AddOptions<PolicyStart>(registration.Name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PolicyStart>, PolicyStartValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PolicyOptions>, PolicyOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<PolicyOptions>, PolicySetup>());
        services.TryAddSingleton(static provider => new PolicyConfiguration(provider.GetServices<PolicyRegistration>(), provider.GetService<IConfiguration>()));
        services.TryAddSingleton(static provider => new PolicyTelemetry(provider.GetService<IMeterFactory>(), provider.GetService<ILoggerFactory>(), provider.GetService<TimeProvider>()));
        services.TryAddSingleton(static provider => new CurrentPolicies(provider, provider.GetRequiredService<PolicyConfiguration>()));
        services.TryAddSingleton(static provider => Follow(provider, Known(provider, "")));

        // Whoever keeps an engine keeps that of the instant at which it was given; whoever is made anew for each request gets that of now.
        services.TryAddTransient(static provider => provider.GetRequiredService<CurrentPolicy>().Engine);
        services.TryAddSingleton(static provider => Track(provider.GetRequiredService<CurrentPolicy>()));

        // Of any key, so that a name that was never registered is told with those that were.
        services.TryAddKeyedSingleton(KeyedService.AnyKey, static (provider, key) => key is "" ? provider.GetRequiredService<CurrentPolicy>() : Follow(provider, Known(provider, key)));
        services.TryAddKeyedTransient(KeyedService.AnyKey, static (provider, key) => provider.GetRequiredKeyedService<CurrentPolicy>(key).Engine);
        services.TryAddKeyedSingleton(KeyedService.AnyKey, static (provider, key) => key is "" ? provider.GetRequiredService<ObligationTracker>() : Track(provider.GetRequiredKeyedService<CurrentPolicy>(key)));
        return services;
    }

    private static CurrentPolicy Follow(IServiceProvider provider, string name)
    {
        var telemetry = provider.GetRequiredService<PolicyTelemetry>();
        var composition = new PolicyComposition(
            name,
            provider.GetRequiredService<PolicyConfiguration>(),
            new OptionsFactory<PolicyOptions>(provider.GetServices<IConfigureOptions<PolicyOptions>>(), provider.GetServices<IPostConfigureOptions<PolicyOptions>>()),
            provider.GetServices<IValidateOptions<PolicyOptions>>(),
            name.Length == 0 ? provider.GetServices<IPolicyPart>() : provider.GetKeyedServices<IPolicyPart>(name),
            provider.GetServices<IOptionsChangeTokenSource<PolicyOptions>>(),
            telemetry);
        var policy = new CurrentPolicy(composition.Build, composition.Changes, name);
        var calendar = new CalendarWatch(provider.GetService<TimeProvider>(), provider.GetService<ILogger<CurrentPolicy>>());
        telemetry.Started(name, policy.Engine.PolicyVersion, policy.Engine.RuleIds.Count);
        calendar.Look(policy.Engine);
        policy.Changed += (_, _) => calendar.Look(policy.Engine);
        return policy;
    }

    private static ObligationTracker Track(CurrentPolicy policy)
    {
        var tracker = new ObligationTracker(policy.Engine);
        policy.Holds(tracker.MeasureOpenDuties(policy.Name));

        // One after the other, so that of two changes the later one is used last; and once now, for one that came before anybody listened.
        var gate = new Lock();
        policy.Changed += (_, _) => UseCurrent();
        UseCurrent();
        return tracker;

        void UseCurrent()
        {
            lock (gate)
            {
                if (!ReferenceEquals(tracker.Engine, policy.Engine)) tracker.Use(policy.Engine);
            }
        }
    }

    private static string Known(IServiceProvider provider, object? key)
    {
        var known = provider.GetRequiredService<PolicyConfiguration>().Names;
        if (key is string name && known.Contains(name, StringComparer.Ordinal)) return name;
        var names = known.Where(name => name.Length > 0).ToArray();
        throw key is "" ? new PolicyConfigurationException($"No policy is registered without a name. The names that are: {string.Join(", ", names.Select(name => $"'{name}'"))}. Ask for one of them, or register one by AddWeChatPolicy().")
            : new PolicyConfigurationException($"No policy is registered under the name '{key}'. {NearestNames.Hint($"{key}", names)} Register it by AddWeChatPolicy(\"{key}\", …).");
    }
}
