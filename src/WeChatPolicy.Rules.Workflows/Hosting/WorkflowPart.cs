using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules.Workflows.Hosting;

/// <summary>The files of the options as they are now, as a part of the policy.</summary>
internal sealed class WorkflowPart(IOptionsMonitor<WorkflowOptions> options) : IPolicyPart
{
    public void AddTo(PolicyBuilder builder) => builder.AddWorkflows(options.CurrentValue.FullPaths);
}
