using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WeChatPolicy.Rules.Workflows.Hosting;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>Registers workflow files with a host's services.</summary>
[RequiresUnreferencedCode(AheadOfTime.Trimmed)]
[RequiresDynamicCode(AheadOfTime.Compiled)]
public static class WorkflowServiceCollectionExtensions
{
    /// <summary>
    /// Adds the files of <see cref="WorkflowOptions"/> to the policy that <c>AddWeChatPolicy</c> registers. A change of one of
    /// them makes a new engine; one that does not load leaves the running engine as it was and raises
    /// <see cref="CurrentPolicy.ReloadFailed"/>. At start a file that does not load is an error.
    /// </summary>
    /// <remarks>Write a file beside its place and move it there: one that is read half written is reported as broken first.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="paths">Files beside those that the configuration names.</param>
    public static IServiceCollection AddWeChatPolicyWorkflows(this IServiceCollection services, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(paths);
        string[] inCode = [.. paths];
        services.AddWeChatPolicy();
        services.AddOptions<WorkflowOptions>().BindConfiguration(WorkflowOptions.SectionName)
            .Configure(options => options.Paths = [.. options.Paths.Concat(inCode).Distinct(StringComparer.Ordinal)]);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPolicyPart, WorkflowPart>());
        services.TryAddSingleton<WorkflowChanges>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOptionsChangeTokenSource<PolicyOptions>, WorkflowChangeTokenSource>());
        return services;
    }
}
