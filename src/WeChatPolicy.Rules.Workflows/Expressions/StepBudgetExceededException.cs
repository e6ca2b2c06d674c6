namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>An expression took more steps than one may. The engine makes a finding to be reviewed of it.</summary>
internal sealed class StepBudgetExceededException : Exception
{
    public StepBudgetExceededException()
        : base($"The expression took more than {ExpressionLimits.MostSteps} steps.")
    {
    }
}
