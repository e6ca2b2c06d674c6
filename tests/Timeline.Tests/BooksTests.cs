namespace Timeline.Tests;

/// <summary>The figures add up.</summary>
public sealed class BooksTests
{
    private static readonly Span s_year = new(new(2026, 1, 1), new(2026, 12, 31));

    [Fact]
    public void In_every_month_and_under_every_rule_what_was_opened_has_ended_or_is_open()
    {
        foreach (var month in s_year.Months())
        {
            var book = new MonthBook(BundledYear.Record, month);
            Assert.All(book.ByRule().Select(row => row.Figures).Append(book.Figures()), figures => Assert.Equal(
                figures.OpenBefore + figures.Opened, figures.Kept + figures.Breached + figures.Cancelled + figures.Waived + figures.Joined + figures.OpenAfter));
        }
    }

    [Fact]
    public void A_month_begins_with_what_the_one_before_left_open()
    {
        var months = s_year.Months().Select(month => new MonthBook(BundledYear.Record, month).Figures()).ToArray();
        Assert.Equal(months[..^1].Select(month => month.OpenAfter), months[1..].Select(month => month.OpenBefore));
    }

    [Fact]
    public void The_rules_add_up_to_the_total_and_the_months_to_the_year()
    {
        MonthBook[] months = [.. s_year.Months().Select(month => new MonthBook(BundledYear.Record, month))];
        Assert.All(months, book => Assert.Equal(book.Figures().Opened, book.ByRule().Sum(row => row.Figures.Opened)));
        Assert.All(months, book => Assert.Equal(book.Breaches.Count, book.Figures().Breached));
        Assert.All(months, book => Assert.Equal(book.Open.Count, book.Figures().OpenAfter));
        var year = new MonthBook(BundledYear.Record, s_year).Figures();
        Assert.Equal(year.Opened, months.Sum(book => book.Figures().Opened));
        Assert.Equal(year.Breached, months.Sum(book => book.Figures().Breached));
    }

    [Fact]
    public void What_the_books_hold_open_the_tracker_holds_open() =>
        Assert.Equal(BundledYear.Record.OpenInTracker, BundledYear.Record.Ledger.All.Count(record => record.End is null));

    [Fact]
    public void A_duty_that_is_overdue_when_it_comes_up_is_broken_on_that_day()
    {
        var printed = Printed.Of(
        [
            """{"fact":"departed","id":"left","person":{"id":"a","kind":"Employee"},"at":"2026-03-31T19:00:00+08:00","lastWorkingDay":"2026-03-30","accounts":[{"id":"wx-a","ownership":"Company"}]}""",
            """{"fact":"joined","id":"later","person":{"id":"b","kind":"Employee"},"at":"2026-04-02T09:00:00+08:00"}""",
        ], "--lang", "en");
        Assert.Equal(ExitCode.Done, printed.ExitCode);
        Assert.Contains("Broken duties (1)", printed.Chapter("2026-03"), StringComparison.Ordinal);
        Assert.Contains("Broken duties (0)", printed.Chapter("2026-04"), StringComparison.Ordinal);
    }
}
