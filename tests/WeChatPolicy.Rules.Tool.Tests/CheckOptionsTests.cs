using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Tool.Tests;

public class CheckOptionsTests
{
    /// <summary>Each row: the file, and for each fault its line and words of it.</summary>
    public static TheoryData<string, int, string> OneFault => new()
    {
        { "{ \"WeChatPolicy\": {\n  \"Passwords\": {\n    \"MinimumLenght\": 10 } } }", 3, "MinimumLenght" },
        { "{ \"WeChatPolicy\": { \"Passwords\": {},\n  \"Pasword\": { \"MinimumLength\": 10 } } }", 2, "Pasword" },
        { "{ \"Passwords\": {\n\n  \"MinimumLength\": \"ten\" } }", 3, "MinimumLength" },
        { "{ \"Passwords\": { \"MinimumLength\": 2 } }", 1, "4 to 128" },
        { "{ \"Rules\": {\n  \"2.3.4/chitchat\": { \"Severity\": \"High\" } } }", 2, "'2.3.4/chit-chat'" },
        { "{ \"Rules\": {\n  \"2.3.4/chit-chat\": {\n    \"Severity\": \"Grave\" } } }", 3, "Critical" },
        { "{ \"Calendar\": {\n  \"TimeZone\": \"Asia/Shanghia\" } }", 2, "Asia/Shanghia" },
        { "{ \"Lexicons\": {\n  \"insults\": [ \"朽木\" ] } }", 2, "'insult'" },
        { "{ \"Lexicons\": { \"insult\": [\n  \"木头脑袋\",\n  \"的\" ] } }", 3, "single character" },
        { "{ \"Calendar\": { \"Holidays\": [\n  \"2027-10-01\",\n  \"2027/10/02\" ] } }", 3, "2027/10/02" },
        { "{ \"Rules\": { \"2.3.4/off-topic\": {},\n  \"2.3.4/chit-chat\": \"Off\" } }", 2, "2.3.4/chit-chat" },
        { "{ \"2.3.4/chit-chat\": false }", 1, "under Rules" },
        { "{ \"Communication\": {\n  \"Reply\": \"4 moons\" } }", 2, "Reply" },
    };

    [Theory]
    [MemberData(nameof(OneFault))]
    public void A_fault_is_told_with_file_line_key_and_what_is_allowed(string json, int line, string words)
    {
        using var run = new ToolRun();
        run.Write("appsettings.json", json);

        Assert.Equal(2, run.Run("check-options", "appsettings.json"));

        var fault = Assert.Single(run.Errors);
        Assert.StartsWith($"appsettings.json({line}): ", fault, StringComparison.Ordinal);
        Assert.Contains(words, fault, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void All_faults_of_all_files_are_told_at_once()
    {
        using var run = new ToolRun();
        run.Write("a.json", "{ \"Passwords\": { \"MinimumLength\": 1 },\n  \"Communication\": { \"ChitChatMessages\": 1 } }");
        run.Write("b.json", "{ \"Rules\": { \"9.9.9/nothing\": { \"Severity\": \"Low\" } } }");

        Assert.Equal(2, run.Run("check-options", "a.json", "b.json", "missing.json"));

        Assert.Equal(["a.json(1)", "a.json(2)", "b.json(1)", "missing.json"], run.Errors.Select(error => error.Split(": ")[0]));
    }

    [Theory]
    [InlineData("{}", "0 values in 0 sections")]
    [InlineData("{ \"Logging\": { \"LogLevel\": { \"Default\": \"Warning\" } }, \"WeChatPolicy\": { \"Passwords\": { \"MinimumLength\": 12 } } }", "1 values in 1 sections")]
    [InlineData("{ \"WeChatPolicy\": { \"Rules\": { \"2.3.4/chit-chat\": { \"Enabled\": false } } } }", "1 rules set")]
    [InlineData("{ // a comment\n \"Lexicons\": { \"insult\": [ \"木头脑袋\", \"朽木\", ] } }", "2 terms added")]
    [InlineData("\uFEFF{ \"Calendar\": { \"TimeZone\": \"+08:00\" } }", "1 values in 1 sections")]
    public void Sound_options_are_ok_and_what_was_read_is_said(string json, string words)
    {
        using var run = new ToolRun();
        run.Write("appsettings.json", json);

        Assert.Equal(0, run.Run("check-options", "appsettings.json"));

        Assert.Equal("", run.Error);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("ok\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_a_workflow_may_be_rated_where_the_workflow_is_named()
    {
        using var run = new ToolRun();
        run.Write("options.json", "{ \"Rules\": { \"acme-hours/late-contact\": { \"Severity\": \"High\" } } }");
        var workflow = Path.Combine(AppContext.BaseDirectory, "Clauses", "clauses.json");

        Assert.Equal(2, run.Run("check-options", "options.json"));
        Assert.Equal(0, run.Run("check-options", "options.json", "--workflow", workflow));
    }

    [Fact]
    public void Json_carries_the_same_faults_for_programs()
    {
        using var run = new ToolRun();
        run.Write("options.json", "{ \"Passwords\": {\n  \"MinimumLength\": 1 } }");

        Assert.Equal(2, run.Run("check-options", "options.json", "--json"));

        Assert.Equal("", run.Error);
        var result = JsonNode.Parse(run.Output)!;
        Assert.False((bool)result["ok"]!);
        var fault = Assert.Single(result["faults"]!.AsArray())!;
        Assert.Equal(("options.json", 2), ((string)fault["file"]!, (int)fault["line"]!));
        Assert.Contains("4 to 128", (string)fault["what"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"Passwords\": { \"MinimumLength\": 8, \"MinimumLength\": 9 } }")]
    public void What_is_no_configuration_is_one_fault(string json)
    {
        using var run = new ToolRun();
        run.Write("options.json", json);

        Assert.Equal(2, run.Run("check-options", "options.json"));

        Assert.StartsWith("options.json", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
