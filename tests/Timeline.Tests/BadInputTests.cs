namespace Timeline.Tests;

/// <summary>Whatever is wrong is said in one line.</summary>
public sealed class BadInputTests
{
    private const string Good = """{"fact":"joined","id":"first","person":{"id":"a","kind":"Employee"},"at":"2026-03-02T09:00:00+08:00"}""";

    [Fact]
    public void A_line_that_cannot_be_read_is_named_with_its_number_and_path_and_the_rest_is_read()
    {
        var printed = Printed.Of([Good, "", """{"fact":"joined","id":"second","person":{"id":"b","kind":"Clown"}}""", "{ no json", Good.Replace("first", "third", StringComparison.Ordinal)], "--lang", "en");
        Assert.Equal(ExitCode.SomeRejected, printed.ExitCode);
        var errors = printed.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, errors.Length);
        Assert.Contains("line 3: $.person.kind", errors[0], StringComparison.Ordinal);
        Assert.Contains("line 4: $", errors[1], StringComparison.Ordinal);
        Assert.Contains("could not be read: 2", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_not_quoted()
    {
        var printed = Printed.Of([Good, """{"fact":"message","id":"m","text":"机密内容勿外传","sender":7}"""]);
        Assert.Equal(ExitCode.SomeRejected, printed.ExitCode);
        Assert.DoesNotContain("机密内容", printed.Output + printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_fact_says_so()
    {
        var printed = Printed.Of(["", " "], "--lang", "en");
        Assert.Equal((ExitCode.Done, "There is no fact that can be read."), (printed.ExitCode, printed.Output.Trim()));
    }

    [Theory]
    [InlineData("--from", "2026-13")]
    [InlineData("--from", "2026-05", "--to", "2026-04")]
    [InlineData("--to", "2025-12")]
    [InlineData("--from", "2027-01")]
    [InlineData("--employee", "nobody-at-all")]
    [InlineData("--employee", " ")]
    [InlineData("--width", "20")]
    [InlineData("--lang", "fr")]
    [InlineData("--facts", "no-such-file.jsonl")]
    [InlineData("--colour")]
    public void Wrong_usage_ends_with_one_line_and_code_2(params string[] args)
    {
        var printed = Printed.By(args);
        Assert.Equal(ExitCode.Unusable, printed.ExitCode);
        Assert.Empty(printed.Output);
        Assert.Single(printed.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("timeline: ", printed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpected", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_options() => Assert.Contains("--employee", Printed.By("--help").Output, StringComparison.Ordinal);
}
