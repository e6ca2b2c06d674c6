using System.Diagnostics;

namespace WeChatPolicy.Rules.Tool.Tests;

/// <summary>The built program: each command with good and with bad input, pipes that break, and Ctrl-C.</summary>
public class ProcessTests
{
    [Theory]
    [InlineData("条款", "screen", "--lang", "zh", "--out", "out")]
    [InlineData("2.3.1/timely-reply", "catalogue", "--format", "markdown")]
    [InlineData("Cases", "timeline", "--from", "2026-02", "--to", "2026-02", "--lang", "en")]
    [InlineData("wechat-policy check-lexicon", "check-lexicon", "--help")]
    public async Task A_command_with_good_input_ends_with_0_and_writes_utf8(string words, params string[] args)
    {
        using var tool = new ToolProcess(args);
        tool.Process.StandardInput.Close();
        var (code, output, error) = await tool.EndAsync();

        Assert.Equal(("", 0), (error, code));
        Assert.Contains(words, output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\uFEFF', output);
    }

    [Theory]
    [InlineData("screen", "--archive", "missing.jsonl")]
    [InlineData("catalogue", "--chapter", "0")]
    [InlineData("timeline", "--facts", "missing.jsonl")]
    [InlineData("directory", "missing.json")]
    [InlineData("check-options", "missing.json")]
    [InlineData("check-workflow", "missing.json")]
    [InlineData("check-lexicon", "missing.txt")]
    public async Task A_command_with_bad_input_ends_with_2_and_one_line_on_stderr(params string[] args)
    {
        using var tool = new ToolProcess(args);
        tool.Process.StandardInput.Close();
        var (code, output, error) = await tool.EndAsync();

        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_archive_comes_over_standard_input()
    {
        using var tool = new ToolProcess("screen", "--archive", "-", "--all", "--quiet");
        for (var i = 0; i < 3; i++) await tool.Process.StandardInput.WriteLineAsync(CommandTests.Line($"m{i}", "会议改到下午三点"));
        tool.Process.StandardInput.Close();
        var (code, output, error) = await tool.EndAsync();

        Assert.Equal((0, "", ""), (code, output, error));
        var lines = File.ReadAllLines(Path.Combine(tool.Folder, "screening-out", "findings.jsonl"));
        Assert.Equal(3, lines.Count(line => line.StartsWith("{\"msgid\"", StringComparison.Ordinal)));
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("{\"summary\"", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalogue", "--format", "json")]
    [InlineData("timeline", "--lang", "en")]
    [InlineData("screen")]
    public async Task A_reader_that_hangs_up_is_no_error(params string[] args)
    {
        using var tool = new ToolProcess(args);
        tool.Process.StandardInput.Close();
        tool.Process.StandardOutput.Close();
        var error = await tool.Process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.Process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (tool.Process.ExitCode, error));
    }

    [Fact]
    public async Task Ctrl_C_ends_a_screening_in_order_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A signal cannot be sent to one process there.");
        using var tool = new ToolProcess("screen", "--archive", "-", "--all", "--lang", "en");
        // The folder stands once everything is opened and the tool reads.
        await tool.Process.StandardInput.WriteLineAsync(CommandTests.Line("m1", "会议改到下午三点"));
        await tool.Process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        while (!File.Exists(Path.Combine(tool.Folder, "screening-out", "findings.jsonl"))) await Task.Yield();
        using (var signal = Process.Start("kill", ["-INT", $"{tool.Process.Id}"])) await signal.WaitForExitAsync(TestContext.Current.CancellationToken);
        var (code, output, error) = await tool.EndAsync();

        Assert.Equal((130, ""), (code, error));
        Assert.Contains("Interrupted", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(tool.Folder, "screening-out", "report.html")));
    }
}
