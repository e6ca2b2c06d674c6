using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>A rule that was found sound, and is not compiled yet.</summary>
internal sealed record RuleDraft(
    string Workflow, string Id, RuleEntry Entry, RuleProperties Properties, string Revision, ConditionTree Condition, ParameterExpression Fact, ParameterExpression Text)
{
    /// <summary>What its message is filled with; <see langword="null"/> where it says the same of every fact.</summary>
    public MessageDraft? Message { get; init; }

    public SignalSet Needs { get; } = LeadingSignals.Of(Condition);

    public TreeSurvey Survey { get; } = TreeSurvey.Of(Condition, Text);
}
