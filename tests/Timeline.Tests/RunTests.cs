namespace Timeline.Tests;

/// <summary>What a user sees.</summary>
public sealed class RunTests
{
    [Fact]
    public void The_same_run_twice_prints_the_same_bytes() => Assert.Equal(BundledYear.Whole, Printed.By());

    [Fact]
    public void The_order_of_the_options_does_not_matter() => Assert.Equal(
        Printed.By("--from", "2026-05", "--to", "2026-06", "--lang", "en"), Printed.By("--lang", "en", "--to", "2026-06-30", "--from", "2026-05-01"));

    [Fact]
    public void A_month_reads_the_same_whether_it_is_shown_alone_or_with_the_year() =>
        Assert.Equal(BundledYear.Whole.Chapter("2026-05"), Printed.By("--from", "2026-05", "--to", "2026-05").Chapter("2026-05"));

    [Fact]
    public void Only_the_months_that_are_asked_for_are_shown()
    {
        var printed = Printed.By("--from", "2026-05-11", "--to", "2026-06");
        Assert.Contains("\n-- 2026-05-11 – 2026-05-31 ", printed.Output, StringComparison.Ordinal);
        Assert.Contains("\n-- 2026-06 ", printed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n-- 2026-04", printed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n-- 2026-07", printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "100")]
    [InlineData("en", "100")]
    [InlineData("zh", "140")]
    public void Every_line_fits_the_width_and_has_no_colour_codes_in_a_pipe(string language, string width)
    {
        var printed = Printed.By("--lang", language, "--width", width, "--from", "2026-03", "--to", "2026-04");
        Assert.DoesNotContain('\u001b', printed.Output);
        Assert.All(printed.Output.Split('\n'), line => Assert.True(Columns(line) <= int.Parse(width, null), line));
    }

    [Fact]
    public void One_person_is_shown_with_every_source_of_the_assessment()
    {
        var printed = Printed.By("--employee", "huangrong", "--width", "160");
        var assessment = BundledYear.Record.Assessments.Of("huangrong", WeChatPolicy.Rules.AssessmentPeriod.Year(2026), BundledYear.Record.Engine);
        Assert.NotEmpty(assessment.Lines);
        Assert.NotNull(assessment.Proposal);
        Assert.All(assessment.Lines.SelectMany(line => line.Sources).SelectMany(source => source.FactIds), id => Assert.Contains(id, printed.Output, StringComparison.Ordinal));
        Assert.Contains("黄蓉 · huangrong · 销售部", printed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("qiancheng", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_assessed_is_what_happened_in_the_days_that_are_shown()
    {
        Assert.Contains("case-0021", Printed.By("--employee", "huangrong").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("case-0021", Printed.By("--employee", "huangrong", "--to", "2026-06").Output, StringComparison.Ordinal);
    }

    private static int Columns(string line) => line.EnumerateRunes().Sum(rune => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xFFDC) ? 2 : 1);
}
