namespace WeChatPolicy.Rules.Workflows.Tests.Expressions;

/// <summary>What may be unknown is not compared bare.</summary>
public sealed class UnknownTests
{
    [Theory]
    [InlineData("message.Recalled == \"Yes\"", "message.Recalled.Is(\"Yes\")")]
    [InlineData("message.Kind != \"File\"", "message.Kind.Is(")]
    [InlineData("message.SentAt > \"2024-05-14T11:00:00+08:00\"", "message.SentAt != null && first")]
    [InlineData("message.SentAt.Value.Hour > 3", "message.SentAt != null && first")]
    [InlineData("message.RepliesTo == \"m0\"", "message.RepliesTo != null && first")]
    [InlineData("message.Account.Id == \"wx1\"", "message.Account != null && first")]
    [InlineData("message.Account != null || message.Account.Id == \"wx1\"", "message.Account != null && first")]
    [InlineData("message.Circumstances.Topics.Value.Any()", "message.Circumstances.Topics.IsKnown && first")]
    [InlineData("message.Recipients.Any(Kind == \"Customer\")", "it.Kind.Is(")]
    [InlineData("message.Recipients.Any(x => x.Kind == message.Sender.Kind)", ".Kind.Is(")]
    [InlineData("message.Recipients.Any(x => x.JoinedAt > message.SentAt)", "!= null && first")]
    [InlineData("(message.SentAt != null ? message.SentAt : message.SentAt) == null && message.SentAt > \"2024-05-14T11:00:00+08:00\"", "'message.SentAt' may be missing")]
    public void A_bare_use_is_a_fault_that_names_the_remedy(string expression, string remedy) =>
        Assert.Contains(Judging.Faults(WorkflowJson.Of(expression)), fault => fault.Message.Contains(remedy, StringComparison.Ordinal) && fault.Position > 0);

    [Theory]
    [InlineData("account.Filed == account.FirstUsed")]
    [InlineData("account.PasswordRating != \"Weak\"")]
    [InlineData("account.Filed.At < account.AsOf")]
    [InlineData("account.Filed.State == \"Done\"")]
    [InlineData("account.Backups.Value.Count > 1")]
    public void So_it_is_with_accounts(string expression) => Assert.Contains("may be", Judging.Faults(WorkflowJson.Of(expression, "account"))[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_list_that_may_be_unknown_is_no_list_until_it_was_asked() => Assert.NotEmpty(Judging.Faults(WorkflowJson.Of("account.Backups.Count() > 1", "account")));

    [Theory]
    [InlineData("!message.Recalled.Is(\"Yes\")")]
    [InlineData("message.Recalled.Is(\"Yes\") == false")]
    [InlineData("!(message.Text == \"a\" || message.Recalled.Is(\"Yes\"))")]
    [InlineData("!message.Recipients.Any(Kind.Is(\"Customer\"))")]
    [InlineData("message.Recipients.Count(Kind.Is(\"Customer\")) < 1")]
    [InlineData("message.Recipients.Count(Kind.Is(\"Customer\")) == 0")]
    [InlineData("message.Recalled.Is(\"Yes\") ? false : true")]
    [InlineData("!message.Circumstances.Classification.IsAtLeast(\"Internal\")")]
    public void Not_knowing_is_no_accusation_under_a_negation(string expression) =>
        Assert.Contains("Negated", Judging.Fault(expression).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("message.Recalled.IsKnown() && !message.Recalled.Is(\"Yes\")")]
    [InlineData("message.Recalled.IsNot(\"Yes\")")]
    [InlineData("message.Recalled.IsKnown() && message.Recalled != \"Yes\"")]
    [InlineData("!(message.SentAt == null) && message.SentAt.Value.Hour > 3")]
    [InlineData("message.SentAt == null || message.SentAt.Value.Hour > 3")]
    [InlineData("message.SentAt.HasValue && message.SentAt.Value.Hour > 3")]
    [InlineData("message.SentAt.IsKnown() && message.SentAt.Value.Hour > 3")]
    [InlineData("message.Account.IsKnown() && message.Account.HolderId.IsKnown() && message.Account.HolderId == message.Sender.Id")]
    [InlineData("message.Recipients.Any(x => x.JoinedAt != null && message.SentAt != null && x.JoinedAt > message.SentAt)")]
    [InlineData("!message.Recipients.Any(x => x.Kind.IsKnown() && !x.Kind.Is(\"Customer\"))")]
    [InlineData("message.Recipients.Count(Kind.Is(\"Customer\")) > 1")]
    [InlineData("1 < message.Recipients.Count(Kind.Is(\"Customer\"))")]
    [InlineData("message.Circumstances.Approvals.IsKnown && message.Circumstances.Approvals.Value.Any(HoldsAt(message.SentAt).Is(\"Yes\"))")]
    public void What_was_asked_for_may_be_used(string expression) => Assert.Single(WorkflowClauses.Load(WorkflowJson.Of(expression)).Rules);

    [Fact]
    public void A_parameter_that_may_be_unknown_is_asked_in_turn()
    {
        var bare = Judging.Faults(WorkflowJson.Of("sent > \"2024-05-14T11:00:00+08:00\"", "message", ("sent", "message.SentAt")));
        var asked = Judging.Engine(WorkflowJson.Of("sent != null && sent > \"2024-05-14T09:00:00+08:00\"", "message", ("sent", "message.SentAt")));

        Assert.Contains("'sent' may be missing", Assert.Single(bare).Message, StringComparison.Ordinal);
        Assert.True(Judging.IsFound(asked, Facts.Message));
        Assert.False(Judging.IsFound(asked, Facts.Message with { SentAt = null }));
    }

    [Fact]
    public void A_parameter_that_asks_may_be_used_and_not_negated()
    {
        var recalled = ("recalled", "message.Recalled.Is(\"Yes\")");

        Assert.True(Judging.IsFound(Judging.Engine(WorkflowJson.Of("recalled", "message", recalled)), Facts.Message with { Recalled = Ternary.Yes }));
        Assert.Contains("Negated", Assert.Single(Judging.Faults(WorkflowJson.Of("!recalled", "message", recalled))).Message, StringComparison.Ordinal);
        Assert.Contains("Negated", Assert.Single(Judging.Faults(WorkflowJson.Of("!again", "message", recalled, ("again", "recalled || message.Text == \"a\"")))).Message, StringComparison.Ordinal);
        Assert.Contains("Negated", Assert.Single(Judging.Faults(WorkflowJson.Of("n < 1", "message", ("n", "message.Recipients.Count(Kind.Is(\"Customer\"))")))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message.Text.IsKnown()", "always known")]
    [InlineData("message.Text != null", "never null")]
    [InlineData("message.Recalled.Is(\"Unknown\")", "IsKnown()")]
    public void Asking_what_cannot_be_is_a_fault_too(string expression, string reason) =>
        Assert.Contains(reason, Judging.Fault(expression).Message, StringComparison.Ordinal);
}
