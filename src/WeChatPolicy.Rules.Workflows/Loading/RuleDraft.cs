using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>A rule that was found sound, and is not compiled yet.</summary>
internal sealed class RuleDraft(
    string workflow, string id, RuleEntry entry, RuleProperties properties, string revision, ConditionTree condition, ParameterExpression fact, ParameterExpression text)
{
    public string Workflow => workflow;

    public string Id => id;

    public RuleEntry Entry => entry;

    public RuleProperties Properties => properties;

    public string Revision => revision;

    public ConditionTree Condition => condition;

    public ParameterExpression Fact => fact;

    public ParameterExpression Text => text;

    public SignalSet Needs { get; } = LeadingSignals.Of(condition);

    public TreeSurvey Survey { get; } = TreeSurvey.Of(condition, text);
}
