namespace Samples.Tests;

/// <summary>What counts as the same, and what does not.</summary>
public class ExpectationTests
{
    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "a\n", true)]
    [InlineData("a", "b", false)]
    [InlineData("a", "a\nb", false)]
    [InlineData("a\nb", "a", false)]
    [InlineData("", "a", false)]
    [InlineData("a\n…", "a", true)]
    [InlineData("a\n…", "a\nb\nc", true)]
    [InlineData("…\nc", "a\nb\nc", true)]
    [InlineData("…\nc", "a\nb", false)]
    [InlineData("a\n…\nc\n…\ne", "a\nb\nc\nc\nd\ne", true)]
    [InlineData("a\n…\nc", "a\nc\nd", false)]
    [InlineData("took … ms", "took 12 ms", true)]
    [InlineData("took … ms", "took 12 s", false)]
    [InlineData("1.5 …", "1x5 2", false)]
    [InlineData("  …", "anything\nat all", true)]
    public void Shown_is_printed(string shown, string printed, bool same) => Assert.Equal(same, Expectation.Difference(shown.Split('\n'), printed) is null);

    [Theory]
    [InlineData("a b", new[] { "a", "b" })]
    [InlineData("a  'b c' d", new[] { "a", "b c", "d" })]
    [InlineData("-H \"X: y\" -d ''", new[] { "-H", "X: y", "-d", "" })]
    [InlineData("{\"a\":1}", new[] { "{a:1}" })]
    [InlineData("'{\"a\":1}'", new[] { "{\"a\":1}" })]
    public void A_command_has_the_words_that_a_shell_sees(string command, string[] words) => Assert.Equal(words, ReadmeBlock.Words(command));
}
