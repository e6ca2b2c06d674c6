using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace WeChatPolicy.Rules.Workflows.Hosting;

/// <summary>Has the policy built anew when a workflow file changes: the policy follows its options, so their change is announced.</summary>
internal sealed class WorkflowChangeTokenSource(WorkflowChanges changes) : IOptionsChangeTokenSource<PolicyOptions>
{
    public string Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => changes.Token();
}
