using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace WeChatPolicy.Rules.DataZone.Tests.Reading;

public class BoundTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    // "A说：甲\n" has 1 + 3 + 3 + 3 + 1 bytes.
    [Theory]
    [InlineData(22, 100, 2, "")]
    [InlineData(21, 100, 1, "BeyondBounds 1: 2")]
    [InlineData(11, 100, 1, "BeyondBounds 1: 2")]
    [InlineData(10, 100, 0, "BeyondBounds 2: 1")]
    [InlineData(1000, 1, 1, "BeyondBounds 1: 2")]
    [InlineData(1000, 2, 2, "")]
    public void Beyond_its_bounds_nothing_is_read_and_that_is_said(int bytes, int lines, int messages, string remarks)
    {
        var answer = new TranscriptAnalyser(s_engine, new() { MaxBytes = bytes, MaxLines = lines }).Ask("A说：甲\nA说：乙\n");

        Assert.Equal((messages, 2), (answer.Messages, answer.Lines));
        Assert.Equal(remarks, string.Join('|', answer.Remarks.Select(Transcripts.Line)));
        Assert.Equal(remarks.Length == 0, answer.IsComplete);
    }

    [Fact]
    public void A_character_that_the_bound_cuts_is_no_fault() =>
        Assert.Equal(3, new TranscriptAnalyser(s_engine, new() { MaxBytes = 24 }).Ask("A说：甲\nA说：乙\nA说：丙").Lines);

    [Fact]
    public void One_line_without_an_end_is_read_up_to_its_bound()
    {
        var huge = "A说：" + new string('你', 1_300_000);

        Assert.Equal((1, true), (Transcripts.Analyser.Ask(huge).Judged, Transcripts.Analyser.Ask(huge).IsComplete));
        Assert.Equal("BeyondBounds 1: 1", Transcripts.Line(Assert.Single(Transcripts.Analyser.Ask(huge + huge).Remarks)));
    }

    [Fact]
    public void What_comes_after_the_time_limit_is_not_judged_and_that_is_said()
    {
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMilliseconds(10) };
        var answer = new TranscriptAnalyser(s_engine, new() { TimeLimit = TimeSpan.FromMilliseconds(35) }, clock).Ask("A说：甲\nA说：乙\nA说：丙\nA说：丁\nA说：戊");

        Assert.Equal((5, 3), (answer.Messages, answer.Judged));
        Assert.Equal(["OutOfTime 2: 4"], answer.Remarks.Select(Transcripts.Line));
        Assert.False(answer.IsComplete);
    }

    [Fact]
    public void Whoever_asked_can_end_it()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();

        Assert.Throws<OperationCanceledException>(() => Transcripts.Analyser.Analyse("A说：甲", null, ended.Token));
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0xFF }, 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xC3, 0x28 }, 4)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    [InlineData(new byte[] { 0x41, 0x0A, 0xE8, 0xAF }, 2)]
    public void What_is_no_utf8_is_refused_with_its_place(byte[] transcript, int at)
    {
        var error = Assert.Throws<TranscriptException>(() => Transcripts.Analyser.Ask(transcript));

        Assert.Equal((TranscriptError.InvalidUtf8, at), (error.Error, error.At));
        Assert.Contains($"byte {at}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(-1, 1, 1)]
    public void A_bound_is_positive(int bytes, int lines, int milliseconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TranscriptAnalyser(s_engine, new() { MaxBytes = bytes, MaxLines = lines, TimeLimit = TimeSpan.FromMilliseconds(milliseconds) }));

    [Fact]
    public void Options_are_copied()
    {
        var options = new TranscriptOptions();
        var analyser = new TranscriptAnalyser(s_engine, options);
        options.MaxLines = 1;

        Assert.Equal(2, analyser.Ask("A说：甲\nA说：乙").Judged);
    }

    /// <summary>Twice the lines cost twice the bytes, within a tenth.</summary>
    [Fact]
    public void What_a_transcript_allocates_grows_with_its_lines()
    {
        var (once, twice) = (Allocated(2_000), Allocated(4_000));

        Assert.InRange(twice, once * 1.8, once * 2.2);
    }

    private static double Allocated(int lines)
    {
        var transcript = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, lines).Select(i => $"{(char)('A' + (i % 3))}说：第{i}项已经处理完了\n")));
        return Allocation.Least(() => Transcripts.Analyser.Ask(transcript), attempts: 20);
    }
}
