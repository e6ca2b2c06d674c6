using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>Numbers that were met, and the gaps between them.</summary>
public class SequenceTests
{
    [Theory]
    [InlineData("1 2 3", null, "")]
    [InlineData("1 3", null, "2")]
    [InlineData("1 2 6 7 9", null, "3-5 8")]
    // Nobody said that there is anything before the first one.
    [InlineData("500 501", null, "")]
    [InlineData("500 501", 499L, "")]
    [InlineData("500 501", 497L, "498-499")]
    [InlineData("1 2", 0L, "")]
    [InlineData("3", 0L, "1-2")]
    // One that comes late fills its gap, or leaves the rest of it.
    [InlineData("1 3 2", null, "")]
    [InlineData("1 5 3", null, "2 4")]
    [InlineData("1 5 2", null, "3-4")]
    [InlineData("1 5 4", null, "2-3")]
    [InlineData("5 2", null, "3-4")]
    // What came before the checkpoint came before.
    [InlineData("40 51", 50L, "")]
    [InlineData("9223372036854775805 9223372036854775807", null, "9223372036854775806")]
    public void Gaps_are_the_numbers_between_that_nobody_met(string numbers, long? after, string gaps)
    {
        var coverage = Of(numbers, after).ToReport().Sequences.Single();

        Assert.Equal(gaps, Shown(coverage.Gaps));
        Assert.Equal((coverage.Gaps.Count, coverage.Gaps.Sum(gap => gap.Count), true), (coverage.GapCount, coverage.Missing, coverage.IsExact));
    }

    [Theory]
    [InlineData("1 2 3", null, "", "")]
    [InlineData("1 2 2 3", null, "2", "")]
    [InlineData("1 3 1", null, "1", "")]
    [InlineData("1 3 2", null, "", "2")]
    [InlineData("1 3 2 2", null, "2", "2")]
    [InlineData("7 6 5", null, "", "6 5")]
    [InlineData("49 51", 50L, "49", "")]
    public void A_number_that_comes_again_and_one_that_goes_back_are_told_apart(string numbers, long? after, string again, string back)
    {
        var report = Of(numbers, after).ToReport();

        Assert.Equal((again, back), (Named(report, CompletenessMatter.SequenceRepeated), Named(report, CompletenessMatter.SequenceBack)));
    }

    [Property(MaxTest = 500)]
    public void The_naive_count_says_the_same(byte[] numbers)
    {
        var report = Of(string.Join(' ', numbers), null).ToReport();
        if (numbers.Length == 0) return;
        var met = numbers.ToHashSet();
        var coverage = report.Sequences.Single();

        Assert.Equal((met.Count, numbers.Max() - numbers.Min() + 1 - met.Count), ((int)coverage.Met, (int)coverage.Missing));
        Assert.Equal(Enumerable.Range(numbers.Min(), numbers.Max() - numbers.Min()).Where(n => !met.Contains((byte)n)), coverage.Gaps.SelectMany(gap => Enumerable.Range((int)gap.First, (int)gap.Count)));
        Assert.Equal(numbers.Length - met.Count, report.Count(CompletenessMatter.SequenceRepeated));
    }

    [Property(MaxTest = 500)]
    public void Pieces_put_together_in_any_order_are_the_whole(byte[] first, byte[] second)
    {
        var whole = Of(string.Join(' ', first.Concat(second)), null).ToReport();
        foreach (var (a, b) in new[] { (first, second), (second, first) })
        {
            var pieces = Of(string.Join(' ', a), null);
            pieces.Add(Of(string.Join(' ', b), null));
            var report = pieces.ToReport();
            Assert.Equal(Shown(whole), Shown(report));
            Assert.Equal(whole.Count(CompletenessMatter.SequenceRepeated), report.Count(CompletenessMatter.SequenceRepeated));
        }
    }

    [Theory]
    [InlineData("1 2 3", null, "4 5", 3L, "")]
    [InlineData("1 2", null, "5", 2L, "3-4")]
    // The second piece began behind a number that the first never came to.
    [InlineData("1 2", null, "5", 4L, "3-4")]
    [InlineData("4", 3L, "1 2", 0L, "3")]
    [InlineData("7", 5L, "9", 7L, "6 8")]
    public void A_resumed_piece_closes_onto_the_one_before(string first, long? after, string second, long? secondAfter, string gaps)
    {
        var (one, two) = (Of(first, after), Of(second, secondAfter));
        one.Add(two);
        Assert.Equal(gaps, Shown(one.ToReport().Sequences.Single().Gaps));
    }

    [Fact]
    public void Numbers_of_two_companies_are_kept_apart()
    {
        var (one, other) = (new ArchiveCompleteness("ww1"), new ArchiveCompleteness("ww2"));
        foreach (var number in new[] { 1L, 2, 5 }) one.NoteSequence(number);
        foreach (var number in new[] { 3L, 4, 6 }) other.NoteSequence(number);
        one.Add(other);
        Assert.Equal([("ww1", 2, "3-4"), ("ww2", 1, "5")], one.ToReport().Sequences.Select(coverage => (coverage.Company, (int)coverage.Missing, Shown(coverage.Gaps))));
    }

    [Fact]
    public void Millions_of_gaps_are_counted_in_little_memory_and_the_first_are_named()
    {
        var completeness = new ArchiveCompleteness(options: new CompletenessOptions { Named = 3, OpenGaps = 100 });
        for (var number = 1L; number <= 1_000_001; number += 2) completeness.NoteSequence(number);
        var coverage = completeness.ToReport().Sequences.Single();
        Assert.Equal((500_000, 500_000, 500_001, true), (coverage.GapCount, coverage.Missing, coverage.Met, coverage.IsExact));
        Assert.Equal("2 4 6", Shown(coverage.Gaps));

        // So late that nobody knows any more whether it came before.
        completeness.NoteSequence(2);
        Assert.False(completeness.ToReport().Sequences.Single().IsExact);
        Assert.Equal(1, completeness.ToReport().Count(CompletenessMatter.SequenceBack));
    }

    [Fact]
    public void What_is_no_number_of_a_message_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveCompleteness().NoteSequence(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveCompleteness().StartAfter(-1));
        Assert.Throws<InvalidOperationException>(() => Of("1", null).StartAfter(5));
    }

    private static string Shown(IEnumerable<SequenceGap> gaps) => string.Join(' ', gaps.Select(gap => gap.Count == 1 ? $"{gap.First}" : $"{gap.First}-{gap.Last}"));

    private static string Shown(CompletenessReport report) =>
        string.Join(';', report.Sequences.Select(coverage => $"{coverage.First} {coverage.Last} {coverage.Met} {coverage.Missing} {Shown(coverage.Gaps)}"));

    private static string Named(CompletenessReport report, CompletenessMatter matter) =>
        string.Join(' ', report.Entries.Where(entry => entry.Matter == matter).SelectMany(entry => entry.First));

    private static ArchiveCompleteness Of(string numbers, long? after)
    {
        var completeness = new ArchiveCompleteness(options: new CompletenessOptions { Named = 1000 });
        if (after is { } checkpoint) completeness.StartAfter(checkpoint);
        foreach (var number in numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries)) completeness.NoteSequence(long.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        return completeness;
    }
}
