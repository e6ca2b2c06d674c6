namespace ArchiveScreening.Tests;

public class OptionsFileTests
{
    [Fact]
    public void The_section_decides()
    {
        using var run = Run("""{ "WeChatPolicy": { "Rules": { "2.2.4/block": { "Enforcement": "Notify" } } }, "Logging": { "Level": "x" } }""");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Notify", (string?)run.Findings[0]["outcome"]);
    }

    [Fact]
    public void The_section_may_stand_alone()
    {
        using var run = Run("""{ "rules": { "2.2.4/block": { "enabled": false } } }""");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Findings);
    }

    [Fact]
    public void Every_unknown_key_and_wrong_value_is_named_at_once()
    {
        using var run = Run("""{ "WeChatPolicy": { "Scop": {}, "Scope": { "UnknownPurpose": "Sometimes" }, "Rules": { "2.2.4/block": { "Severty": "High", "Enforcement": "Shout" } } } }""");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        foreach (var key in new[] { "Scop:", "UnknownPurpose", "Severty", "Enforcement" }) Assert.Contains(key, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_named_with_the_nearest()
    {
        using var run = Run("""{ "WeChatPolicy": { "Rules": { "2.2.4/blok": { "Enabled": false }, "9.9.9/none": {"Enabled": true} } } }""");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2.2.4/blok", run.Error, StringComparison.Ordinal);
        Assert.Contains("'2.2.4/block'", run.Error, StringComparison.Ordinal);
        Assert.Contains("9.9.9/none", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{ "WeChatPolicy": 3 }""")]
    [InlineData("""{ "WeChatPolicy": { "Rules": 3 } }""")]
    [InlineData("""{ "WeChatPolicy": { "Rules": { "2.2.4/block": "off" } } }""")]
    [InlineData("""{ "WeChatPolicy": { "Lexicons": { "insult": "word" } } }""")]
    [InlineData("""{ "WeChatPolicy": { "AllowedTerms": ["a"], "allowedTerms": ["b"] } }""")]
    public void What_is_not_such_a_file_ends_with_2_and_one_line(string json)
    {
        using var run = Run(json);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("options.json", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_follows_the_options_and_not_their_spelling()
    {
        var one = Digest("""{ "WeChatPolicy": { "AllowedTerms": ["a"], "Rules": { "2.2.4/block": { "Enabled": false }, "2.3.2/review": { "Enabled": true } } } }""");
        var same = Digest("""{ "WeChatPolicy": { "rules": { "2.3.2/review": { "enabled": true }, "2.2.4/block": { "Enabled": "false" } }, "AllowedTerms": [ "a" ] } }""");
        var other = Digest("""{ "WeChatPolicy": { "AllowedTerms": ["b"] } }""");
        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void The_summary_names_policy_and_options()
    {
        using var run = Run("{}");
        var data = run.ReportData;
        Assert.Contains((string)data["policyVersion"]!, run.Output, StringComparison.Ordinal);
        Assert.Contains((string)data["optionsDigest"]!, run.Output, StringComparison.Ordinal);
    }

    private static string Digest(string json)
    {
        using var run = Run(json);
        return (string)run.ReportData["optionsDigest"]!;
    }

    private static ScreeningRun Run(string json)
    {
        var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        run.Write("options.json", json);
        run.Screen("--archive", "a.jsonl", "--options", "options.json");
        return run;
    }
}
