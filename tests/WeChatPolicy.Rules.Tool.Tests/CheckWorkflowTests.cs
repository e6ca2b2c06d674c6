namespace WeChatPolicy.Rules.Tool.Tests;

public class CheckWorkflowTests
{
    private static string Sound => Path.Combine(AppContext.BaseDirectory, "Clauses", "clauses.json");

    private static string Broken => Path.Combine(AppContext.BaseDirectory, "Clauses", "broken.json");

    [Fact]
    public void Sound_workflows_are_ok_and_their_rules_are_listed()
    {
        using var run = new ToolRun();

        Assert.Equal(0, run.Run("check-workflow", Sound));

        Assert.Equal("", run.Error);
        Assert.Contains("1 files, 5 rules", run.Output, StringComparison.Ordinal);
        Assert.Contains("acme-hours/late-contact", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("ok\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_told_with_its_line_and_the_nearest_name()
    {
        using var run = new ToolRun();

        Assert.Equal(2, run.Run("check-workflow", Broken));

        Assert.Equal([8, 9, 14, 19, 19, 24], run.Errors.Select(error => int.Parse(error.Split('(', ')')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(run.Errors, error => Assert.StartsWith(Broken, error, StringComparison.Ordinal));
        Assert.Contains("'Recipients'", run.Errors[1], StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("", "w.json")]
    [InlineData("[", "w.json")]
    [InlineData("{ \"WorkflowName\": \"W\", \"Rules\": [] , \"Rulez\": [] }", "Rulez")]
    [InlineData("{ \"WorkflowName\": \"W\", \"Rules\": [ { \"RuleName\": \"r\", \"Expression\": \"message.Text.Has(\\\"no-such-signal\\\")\", \"Properties\": { \"fact\": \"massage\" } } ] }", "'message'")]
    [InlineData("{ \"WorkflowName\": \"W\", \"Rules\": [ { \"RuleName\": \"r\" } ] }", "rule 'r'")]
    public void A_file_that_does_not_load_says_why(string json, string words)
    {
        using var run = new ToolRun();
        run.Write("w.json", json);

        Assert.Equal(2, run.Run("check-workflow", "w.json"));

        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.All(run.Errors, error => Assert.StartsWith("w.json", error, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_are_one_set_so_that_a_name_that_stands_twice_is_a_fault()
    {
        using var run = new ToolRun();
        run.Write("a.json", File.ReadAllText(Sound));
        run.Write("b.json", File.ReadAllText(Sound));

        Assert.Equal(2, run.Run("check-workflow", "a.json", "b.json"));
        Assert.Contains("b.json(", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_file_names_repeat_a_fault_is_not_said_of_the_wrong_one()
    {
        using var run = new ToolRun();
        foreach (var folder in new[] { "one", "two" }) Directory.CreateDirectory(Path.Combine(run.Folder, folder));
        run.Write("one/w.json", File.ReadAllText(Sound));
        run.Write("two/w.json", "{");

        Assert.Equal(2, run.Run("check-workflow", "one/w.json", "two/w.json"));

        Assert.All(run.Errors, error => Assert.StartsWith("w.json", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var run = new ToolRun();

        Assert.Equal(2, run.Run("check-workflow", "missing.json"));

        Assert.Contains("missing.json: The file is not there", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
