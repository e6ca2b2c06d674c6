using System.Text.Json.Nodes;
using RulesEngine.Models;

namespace WeChatPolicy.Rules.Workflows.Tests.Loading;

/// <summary>What a finding says is filled with values of the fact, none of which tells a secret.</summary>
public sealed class MessageTests
{
    private static readonly (string, string)[] s_parameters =
        [("customers", "message.Recipients.Count(Kind.IsKnown() and Kind.Is(\"Customer\"))"), ("share", "customers / 4.0"), ("isLong", "message.Text.Length > 5"), ("words", "message.Text"), ("sent", "message.SentAt")];

    [Theory]
    [InlineData("to $(customers) customers", "to 1 customers")]
    [InlineData("$(customers)/$(customers)", "1/1")]
    [InlineData("a share of $(share)", "a share of 0.25")]
    [InlineData("long: $(isLong)", "long: true")]
    [InlineData("sent at $(sent)", "sent at 2024-05-14T10:00:00+08:00")]
    [InlineData("sent at $(message.SentAt)", "sent at 2024-05-14T10:00:00+08:00")]
    [InlineData("in a $(message.Conversation.Kind)", "in a Group")]
    [InlineData("in a $(MESSAGE.conversation.kind)", "in a Group")]
    [InlineData("by an $(message.Sender.Kind), recalled: $(message.Recalled)", "by an Employee, recalled: Unknown")]
    [InlineData("over a $(message.Account.Ownership) account", "over a Unknown account")]
    [InlineData("published: $(message.Conversation.IsPublication)", "published: true")]
    [InlineData("$() costs $5, $(customers", null)]
    [InlineData("no value, only ( and ) and $", "no value, only ( and ) and $")]
    public void It_is_filled(string message, string? expected)
    {
        var rule = WorkflowJson.With(WorkflowJson.Rule("R", "customers > 0", "message", s_parameters), "ErrorMessage", message);
        if (expected is null)
        {
            Assert.Contains("Nothing is called ''", Assert.Single(Judging.Faults(WorkflowJson.Of(rule))).Message, StringComparison.Ordinal);
            return;
        }

        var finding = Assert.Single(Judging.Engine(WorkflowJson.Of(rule)).Evaluate(Facts.Message).Findings);

        Assert.Equal((expected, expected), (finding.Message.En, finding.Message.Zh));
    }

    [Theory]
    [InlineData("$(message.Text)", "could tell what somebody wrote")]
    [InlineData("$(words)", "could tell what somebody wrote")]
    [InlineData("$(message.Sender.Id)", "or who somebody is")]
    [InlineData("$(message.Mentions)", "could tell")]
    [InlineData("$(message.Circumstances.Topics)", "could tell")]
    [InlineData("$(message.RepliesTo)", "could tell")]
    [InlineData("$(message.Sender)", "is no single value; name one of its members")]
    [InlineData("$(message)", "is no single value")]
    [InlineData("$(text)", "could tell what somebody wrote")]
    [InlineData("$(input1.country)", "Nothing is called 'input1'")]
    [InlineData("$(mesage.Conversation.Kind)", "The nearest known: 'message'")]
    [InlineData("$(message.Conversation.Kin)", "The nearest known: 'Kind'")]
    [InlineData("$(message.SentAt.Hour)", "there is no 'Hour'")]
    [InlineData("$(message.Recipients[0].Kind)", "leads to nothing")]
    [InlineData("$(customers + 1)", "Nothing is called 'customers + 1'")]
    public void What_could_tell_a_secret_or_leads_nowhere_is_refused_when_it_is_loaded(string message, string reason)
    {
        var said = WorkflowJson.With(WorkflowJson.Rule("R", "customers > 0", "message", s_parameters), "ErrorMessage", message);
        var stated = WorkflowJson.Rule("S", "customers > 0", "message", s_parameters);
        stated["Properties"]!["message"] = new JsonObject { ["zh"] = "发现", ["en"] = message };

        var faults = Judging.Faults(WorkflowJson.Of(said, stated));

        Assert.Equal(2, faults.Count);
        Assert.All(faults, fault => Assert.Contains(reason, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_reported_a_violation_is_out_of_its_reach() =>
        Assert.Contains("there is no 'Reporter'", Assert.Single(Judging.Faults(WorkflowJson.Of(WorkflowJson.With(WorkflowJson.Rule("R", "true", "violationReported"), "ErrorMessage", "$(event.Reporter)")))).Message, StringComparison.Ordinal);

    [Fact]
    public void Both_languages_are_filled_and_a_suspicion_stays_one()
    {
        var rule = WorkflowJson.Rule("R", "limit > 1");
        rule["Properties"] = JsonNode.Parse("""{ "fact": "message", "confidence": "Possible", "message": { "zh": "发给了$(limit)人", "en": "sent to $(LIMIT)" } }""");
        var workflow = WorkflowJson.With(WorkflowJson.Workflow("Acme", rule), "GlobalParams", WorkflowJson.Parameters(("limit", "message.Recipients.Count"), ("unused", "1")));

        var finding = Assert.Single(Judging.Engine(WorkflowJson.Array(workflow)).Evaluate(Facts.Message).Findings);

        Assert.Equal(("疑似发给了2人，待核实", "Possibly, to be verified: sent to 2"), (finding.Message.Zh, finding.Message.En));
    }

    [Theory]
    [InlineData("norm")]
    [InlineData("remedy")]
    public void A_norm_and_a_remedy_are_the_same_for_every_fact(string text)
    {
        var rule = WorkflowJson.Rule("R", "true");
        rule["Properties"]![text] = new JsonObject { ["zh"] = "见$(message.Conversation.Kind)", ["en"] = "see" };

        Assert.Contains("filled in a message", Assert.Single(Judging.Faults(WorkflowJson.Of(rule))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_value_cannot_be_worked_out_the_finding_stands()
    {
        var rule = WorkflowJson.With(WorkflowJson.Rule("R", "message.Text.Length > 1 || share > 1", "message", ("share", "6 / message.Forwarded.Count")), "ErrorMessage", "a share of $(share)");
        var sound = WorkflowJson.Of(WorkflowJson.With(WorkflowJson.Rule("R", "share >= 0", "message", ("share", "6 / message.Recipients.Count")), "ErrorMessage", "a share of $(share)"));

        // A parameter that fails fails the rule before there is a message.
        Assert.Equal("rule-error", Assert.Single(Assert.Single(Judging.Engine(WorkflowJson.Of(rule)).Evaluate(Facts.Message).Findings).Evidence).Part);
        Assert.Equal("a share of 3", Assert.Single(Judging.Engine(sound).Evaluate(Facts.Message).Findings).Message.En);
    }

    [Theory]
    [InlineData("customers")]
    [InlineData("share")]
    [InlineData("isLong")]
    public async Task Numbers_and_truths_read_as_RulesEngine_writes_them(string parameter)
    {
        // It fills in the message of a rule that did not hold.
        var workflow = new Workflow
        {
            WorkflowName = "Acme",
            Rules = [new RulesEngine.Models.Rule { RuleName = "R", Expression = "customers < 0", ErrorMessage = $"is $({parameter})", LocalParams = [.. s_parameters.Take(3).Select(pair => new ScopedParam { Name = pair.Item1, Expression = pair.Item2 })] }],
        };
        var engine = new RulesEngine.RulesEngine([workflow], new ReSettings { CustomTypes = [.. WorkflowFunctions.CustomTypes], AutoRegisterInputType = false });
        var theirs = (await engine.ExecuteAllRulesAsync("Acme", [new RuleParameter("message", Facts.Message)], TestContext.Current.CancellationToken))[0].ExceptionMessage;

        var rule = WorkflowJson.With(WorkflowJson.Rule("R", "customers >= 0", "message", s_parameters), "ErrorMessage", $"is $({parameter})");
        Assert.Equal(theirs, Assert.Single(Judging.Engine(WorkflowJson.Of(rule)).Evaluate(Facts.Message).Findings).Message.En);
    }
}
