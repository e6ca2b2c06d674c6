using CustomClauses;

namespace WeChatPolicy.Rules.Workflows.Tests.Samples;

/// <summary>The sample says what its README promises.</summary>
public sealed class CustomClausesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("custom-clauses-tests");

    [Fact]
    public async Task The_three_scenes_are_shown_and_say_the_same_each_time()
    {
        var (code, output, error) = await Run();

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(output, (await Run()).Output);
        foreach (var rule in new[] { "acme-hours/late-contact", "acme-second-look/bank-details", "acme-second-look/contract-file", "acme-second-look/large-export", "acme-code-name/code-name" })
        {
            Assert.Contains($"    {rule}: ", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("approvals: none: Block")]
    [InlineData("approvals not known: Pass")]
    [InlineData("'Grave' is no severity")]
    [InlineData("rule 'MisspeltMember', at 8 of the expression: 'Recipents' is nothing")]
    [InlineData("rule 'BareUnknown', at 8 of the expression: 'message.SentAt' may be missing")]
    [InlineData("rule 'Attack', at 8 of the expression: 'GetType' is nothing")]
    [InlineData("rule 'OpenBracket', at 73 of the expression: ')'")]
    [InlineData("asks for the signal 'bank-crad', and there is none. The nearest known: 'bank-card'")]
    public async Task It_shows(string text) => Assert.Contains(text, (await Run()).Output, StringComparison.Ordinal);

    [Fact]
    public async Task The_verdict_follows_a_changed_file_and_stays_behind_a_broken_one()
    {
        var lines = (await Run()).Output.Split('\n', StringSplitOptions.TrimEntries);

        var before = Array.IndexOf(lines, "- before: a customer is written to at 21:30: nothing to say");
        var after = Array.IndexOf(lines, "- after: a customer is written to at 21:30: a finding");
        var stays = Array.IndexOf(lines, "The running engine stays as it was.");
        var still = Array.IndexOf(lines, "- still: a customer is written to at 21:30: a finding");
        Assert.True(before >= 0 && before < after && after < stays && stays < still);
        Assert.Contains(lines[after..stays], line => line.Contains("'SendAt' is nothing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_ones_own_is_checked()
    {
        var (sound, faulty) = (Written("sound.json", WorkflowJson.Of("message.Text.Length > 5")), Written("faulty.json", WorkflowJson.Of("text.Has(\"gamblin\")")));

        var (code, rules, _) = await Run("--file", sound);
        var (faultyCode, faults, _) = await Run("--file", faulty);
        var (missingCode, missing, _) = await Run("--file", sound + ".not");
        var (usageCode, _, usage) = await Run("--fil", sound);

        Assert.Equal((0, 1, 1, 2), (code, faultyCode, missingCode, usageCode));
        Assert.StartsWith("  acme/rule (Message, Medium, Review): ", rules, StringComparison.Ordinal);
        Assert.Contains("'gamblin'", faults, StringComparison.Ordinal);
        Assert.Contains("The file is not there", missing, StringComparison.Ordinal);
        Assert.StartsWith("custom-clauses: ", usage, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await ClausesProgram.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string Written(string name, string json)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, json);
        return path;
    }
}
