using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WeChatPolicy.Rules;

/// <summary>Adds health checks of policies, in a web application as in a worker.</summary>
public static class PolicyHealthChecksBuilderExtensions
{
    /// <summary>The tag of all of them.</summary>
    public const string Tag = "wechatpolicy";

    /// <summary>
    /// Adds the checks of a policy that <c>AddWeChatPolicy</c> registered: <c>wechatpolicy-engine</c> tells what should be known of the policy, such as a calendar that ends soon, <c>wechatpolicy-reload</c> tells whether the last change
    /// was taken over, <c>wechatpolicy-tracker</c> whether the clock of the duties goes. Those of a policy with a name end in <c>-</c> and the name.
    /// </summary>
    /// <param name="builder">The host's health checks.</param>
    /// <param name="name">The name of the policy; empty for that without one.</param>
    /// <param name="configure">Sets when a policy counts as healthy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddWeChatPolicy(this IHealthChecksBuilder builder, string name = "", Action<PolicyHealthOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        var options = new PolicyHealthOptions();
        configure?.Invoke(options);
        var end = name.Length == 0 ? "" : $"-{name}";
        Add($"wechatpolicy-engine{end}", provider => new EngineHealthCheck(Policy(provider), Time(provider)));
        Add($"wechatpolicy-reload{end}", provider => new ReloadHealthCheck(Policy(provider)));
        Add($"wechatpolicy-tracker{end}", provider => new TrackerHealthCheck(Of<ObligationTracker>(provider), options, Time(provider)));

        // A name that nobody registered would make every probe fail, those of others too: it is told at the start.
        builder.Services.AddOptions<PolicyHealthOptions>(name).Validate<IServiceProvider>((_, provider) => Policy(provider) is not null).ValidateOnStart();
        return builder;

        void Add(string check, Func<IServiceProvider, IHealthCheck> make) => builder.Add(new HealthCheckRegistration(check, make, failureStatus: null, tags: [Tag]));

        CurrentPolicy Policy(IServiceProvider provider) => Of<CurrentPolicy>(provider);

        T Of<T>(IServiceProvider provider)
            where T : notnull => name.Length == 0 ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(name);
    }

    /// <summary>Adds <c>wechatpolicy-log</c>: whether the registered <see cref="FactLog"/> can be read and says where it ends. The chain is for <see cref="FactLog.VerifyAsync"/>, which reads all of it.</summary>
    /// <param name="builder">The host's health checks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IHealthChecksBuilder AddWeChatPolicyLog(this IHealthChecksBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration("wechatpolicy-log", static provider => new LogHealthCheck(provider), failureStatus: null, tags: [Tag]));
    }

    private static TimeProvider Time(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
