using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules.Workflows.Hosting;

/// <summary>The files of the options as they are now, as a part of the policy of a name.</summary>
internal sealed class WorkflowPart(string name, IOptionsFactory<WorkflowOptions> options) : IPolicyPart
{
    public void AddTo(PolicyBuilder builder)
    {
        try
        {
            builder.AddWorkflows(options.Create(name).FullPaths);
        }
        catch (WorkflowFormatException error)
        {
            // Each fault stands beside those of the options and rules; the error itself is their cause.
            throw new PolicyConfigurationException([.. error.Faults.Select(fault => fault.ToString())], error);
        }
    }
}
