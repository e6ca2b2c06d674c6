using RulesEngine.Models;
using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>RulesEngine takes an expression that it cannot run for one that is not true. The oracle must not.</summary>
public class ExpressionTests
{
    private static readonly AccountClosed s_closed = new()
    {
        Id = "closed",
        Account = new() { Id = "a1" },
        Actor = new() { Id = "p1", Kind = ParticipantKind.Employee },
    };

    [Theory]
    [InlineData("event.NoSuchMember == 1")]
    [InlineData("event.Actor.Kind ==")]
    [InlineData("event.Account.HolderId.Length > 0")]
    public void An_expression_that_cannot_be_run_is_an_error(string expression)
    {
        var workflow = new Workflow { WorkflowName = nameof(AccountClosed), Rules = [new() { RuleName = "1.2/scope#applies", Expression = expression }] };
        Assert.ThrowsAny<Exception>(() => OracleEngine.For(typeof(AccountClosed), workflow, s_closed));
    }

    [Fact]
    public void What_is_written_out_from_shared_parameters_is_run() =>
        Assert.True(OracleEngine.For(typeof(AccountClosed), s_closed).Judge(s_closed).Applies);
}
