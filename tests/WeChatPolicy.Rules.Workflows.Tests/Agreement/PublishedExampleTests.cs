namespace WeChatPolicy.Rules.Workflows.Tests.Agreement;

/// <summary>What RulesEngine's published examples do (graded discounts, rules nested over several inputs), said of our facts.</summary>
public sealed class PublishedExampleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(20)]
    public void Graded_rules_agree(int customers)
    {
        var message = Facts.Message with { Recipients = [.. Enumerable.Range(0, customers).Select(i => new Participant { Id = $"c{i}", Kind = ParticipantKind.Customer })] };

        Assert.Equal(customers < 3 ? 0 : 1, Agreed("discount.json", message));
    }

    [Theory]
    [InlineData("客户您好，报价单请查收", "Group", 2)]
    [InlineData("客户您好", "Group", 1)]
    [InlineData("报价单请查收", "Direct", 0)]
    public void Nested_rules_with_parameters_agree(string text, string kind, int findings)
    {
        var message = Facts.Message with { Text = text, Conversation = Facts.Message.Conversation with { Kind = Enum.Parse<ConversationKind>(kind) } };

        Assert.Equal(findings, Agreed("nested-input.json", message));
    }

    private static int Agreed(string file, Message message)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", file));
        var findings = PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(json, file)).Build().Evaluate(message).Findings;
        var theirs = new SecondOpinion(json).Of(message);
        Assert.All(theirs, verdict => Assert.Null(verdict.Error));
        Assert.Equal(
            theirs.Where(verdict => verdict.Holds).Select(verdict => verdict.Rule).Order(StringComparer.Ordinal),
            findings.Select(finding => finding.Message.En).Order(StringComparer.Ordinal));
        return findings.Count;
    }
}
