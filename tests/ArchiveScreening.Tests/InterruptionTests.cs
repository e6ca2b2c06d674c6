using System.Text;

namespace ArchiveScreening.Tests;

public class InterruptionTests
{
    [Fact]
    public void An_interrupted_run_leaves_valid_files_and_says_so()
    {
        using var interruption = new CancellationTokenSource();
        using var run = new ScreeningRun { Interrupted = interruption.Token, StandardInput = () => new EndlessStream(interruption) };
        Assert.Equal(130, run.Screen("--archive", "-", "--all", "--lang", "en"));
        Assert.Contains("Interrupted", run.Output, StringComparison.Ordinal);
        var data = run.ReportData;
        Assert.True((bool)data["interrupted"]!);
        Assert.Equal((int)data["totals"]!["judged"]!, run.Findings.Count);
        Assert.Equal((int)data["totals"]!["rejected"]!, run.Rejects.Count);
        Assert.NotEmpty(run.Findings);
        Assert.EndsWith("}\n", run.Text("screening-out/findings.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_does_not_wait_for_a_pipe_that_says_nothing()
    {
        using var interruption = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var silence = new ManualResetEventSlim();
        using var run = new ScreeningRun { Interrupted = interruption.Token, StandardInput = () => new SilentStream(silence) };
        Assert.Equal(130, run.Screen("--archive", "-"));
        silence.Set();
    }

    [Fact]
    public void A_run_that_was_through_before_the_interruption_is_done()
    {
        using var interruption = new CancellationTokenSource();
        using var run = new ScreeningRun { Interrupted = interruption.Token };
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"));
        Assert.Equal(0, run.Screen("--archive", "a.jsonl"));
    }

    /// <summary>An archive without end; some way into it, somebody presses Ctrl-C.</summary>
    private sealed class EndlessStream(CancellationTokenSource interruption) : PipeStream
    {
        private readonly MemoryStream _lines = new(Encoding.UTF8.GetBytes(string.Join('\n', ArchiveLines.Many(4000)) + "\n"));
        private int _rounds;

        public override int Read(Span<byte> buffer)
        {
            if (_lines.Position == _lines.Length)
            {
                _lines.Position = 0;
                if (++_rounds == 3) interruption.Cancel();
            }

            return _lines.Read(buffer);
        }
    }

    private sealed class SilentStream(ManualResetEventSlim silence) : PipeStream
    {
        public override int Read(Span<byte> buffer)
        {
            silence.Wait();
            return 0;
        }
    }
}
