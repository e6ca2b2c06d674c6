using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WeChatPolicy.Rules.Workflows.Hosting;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>Registers workflow files with a host's services.</summary>
public static class WorkflowServiceCollectionExtensions
{
    // The policy is there, and which configuration it is read from the host's own registrations say.
    private static readonly Action<PolicyBuilder> s_nothing = static _ => { };

    /// <summary>
    /// Adds the files of <see cref="WorkflowOptions"/> to the policy that <c>AddWeChatPolicy</c> registers, before or after. A change of one of
    /// them makes a new engine; one that does not load leaves the running engine as it was and raises
    /// <see cref="CurrentPolicy.ReloadFailed"/>. At start a file that does not load is an error: its faults stand in the
    /// <see cref="PolicyConfigurationException"/> beside all others, and its <see cref="WorkflowFormatException"/> is the inner exception.
    /// </summary>
    /// <remarks>Write a file beside its place and move it there: one that is read half written is reported as broken first.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="paths">Files beside those that the configuration names.</param>
    public static IServiceCollection AddWeChatPolicyWorkflows(this IServiceCollection services, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddWeChatPolicy(s_nothing);
        if (!IsRegistered(services, Options.DefaultName))
        {
            services.AddSingleton<IPolicyPart>(provider => Part(provider, Options.DefaultName));
            AddChanges(services, Options.DefaultName);
        }

        return AddPaths(services, Options.DefaultName, paths);
    }

    /// <summary>The same for the policy of a name. It follows the files that its own sections name, and these.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name of the policy, exactly; not empty.</param>
    /// <param name="paths">Files beside those that the configuration names.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IServiceCollection AddWeChatPolicyWorkflows(this IServiceCollection services, string name, IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddWeChatPolicy(name, s_nothing);
        if (!IsRegistered(services, name))
        {
            services.AddKeyedSingleton<IPolicyPart>(name, (provider, _) => Part(provider, name));
            AddChanges(services, name);
        }

        return AddPaths(services, name, paths);
    }

    private static IServiceCollection AddPaths(IServiceCollection services, string name, IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] inCode = [.. paths];
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<WorkflowOptions>, WorkflowSetup>());
        services.AddOptions<WorkflowOptions>(name).Configure(options => options.Paths = [.. options.Paths.Concat(inCode).Distinct(StringComparer.Ordinal)]);
        return services;
    }

    private static void AddChanges(IServiceCollection services, string name)
    {
        services.AddSingleton(new WorkflowRegistration(name));
        services.AddSingleton<IOptionsChangeTokenSource<PolicyOptions>>(provider =>
            new WorkflowChanges(name, provider.GetRequiredService<IOptionsFactory<WorkflowOptions>>(), provider.GetServices<IOptionsChangeTokenSource<WorkflowOptions>>()));
    }

    private static WorkflowPart Part(IServiceProvider provider, string name) => new(name, provider.GetRequiredService<IOptionsFactory<WorkflowOptions>>());

    private static bool IsRegistered(IServiceCollection services, string name) =>
        services.Any(service => !service.IsKeyedService && service.ImplementationInstance is WorkflowRegistration { Name: var known } && known == name);

    /// <summary>That the policy of a name has workflows already.</summary>
    private sealed record WorkflowRegistration(string Name);
}
