using System.Text.Json;
using Microsoft.Extensions.Configuration;
using static WeChatPolicy.Rules.Tests.WorkTime.Calendars;

namespace WeChatPolicy.Rules.Tests.WorkTime;

public class TermTests
{
    [Theory]
    [InlineData("30m", "2025-09-30 18:10")]
    [InlineData("24h", "2025-10-01 17:40")]
    [InlineData("30d", "2025-10-30 17:40")]
    [InlineData("20wm", "2025-09-30 18:00")]
    [InlineData("30wm", "2025-10-09 09:10")]
    [InlineData("4wh", "2025-10-09 13:40")]
    [InlineData("0wd", "2025-09-30 18:00")]
    [InlineData("1wd", "2025-10-09 18:00")]
    [InlineData("3wd", "2025-10-11 18:00")]
    [InlineData("0m", "2025-09-30 17:40")]
    [InlineData("0wh", "2025-09-30 17:40")]
    public void A_term_is_due_by_its_unit(string term, string due)
    {
        Assert.True(Term.TryParse(term, out Term parsed));
        AssertAt(due, parsed.DueFrom(At("2025-09-30 09:40 +00:00"), China2025));
    }

    [Fact]
    public void A_term_is_written_as_it_is_read()
    {
        (Term Term, string Text, bool Working)[] table =
        [
            (Term.Minutes(30), "30m", false), (Term.Hours(24), "24h", false), (Term.Days(30), "30d", false),
            (Term.WorkingMinutes(30), "30wm", true), (Term.WorkingHours(4), "4wh", true), (Term.WorkingDays(3), "3wd", true),
            (default, "0m", false), (new Term(int.MaxValue, TermUnit.Hours), "2147483647h", false),
        ];
        Assert.All(table, row =>
        {
            Assert.Equal(row.Text, row.Term.ToString());
            Assert.Equal(row.Text, $"{row.Term}");
            Assert.Equal(row.Term, Term.Parse(row.Text));
            Assert.Equal(row.Working, row.Term.IsWorking);
            Assert.Equal($"\"{row.Text}\"", JsonSerializer.Serialize(row.Term));
            Assert.Equal(row.Term, JsonSerializer.Deserialize<Term>($"\"{row.Text}\""));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("wh")]
    [InlineData("4 wh")]
    [InlineData("4WH")]
    [InlineData("-4wh")]
    [InlineData("+4wh")]
    [InlineData("4.5wh")]
    [InlineData("4whs")]
    [InlineData("４wh")]
    [InlineData("2147483648h")]
    [InlineData("1h30m")]
    public void What_is_no_term_is_refused(string text)
    {
        Assert.False(Term.TryParse(text, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => Term.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Term>(JsonSerializer.Serialize(text)));
    }

    [Fact]
    public void Nothing_and_nonsense_are_refused()
    {
        Assert.False(Term.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Term.Parse(null!));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Term>("4"));
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Term.Hours(-1));
        Assert.Throws<ArgumentOutOfRangeException>("unit", () => new Term(1, (TermUnit)6));
        Assert.NotEqual(Term.Minutes(60), Term.Hours(1));
    }

    [Theory]
    [InlineData(TermUnit.Hours)]
    [InlineData(TermUnit.Days)]
    [InlineData(TermUnit.WorkingHours)]
    [InlineData(TermUnit.WorkingMinutes)]
    [InlineData(TermUnit.WorkingDays)]
    public void A_term_beyond_the_year_9999_is_an_error(TermUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Term(int.MaxValue, unit).DueFrom(At("2025-09-30 10:00"), China2025));

    [Fact]
    public void The_configuration_binder_passes_over_a_term_which_is_why_options_read_theirs_themselves()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Direct"] = "3wd", ["Text"] = "3wd" }).Build();
        var options = new OptionsWithTerms();
        configuration.Bind(options);

        Assert.Equal(Term.WorkingHours(4), options.Direct);
        Assert.Equal(Term.WorkingDays(3), Term.Parse(options.Text));
    }

    public sealed record OptionsWithTerms
    {
        public Term Direct { get; set; } = Term.WorkingHours(4);

        public string Text { get; set; } = "4wh";
    }
}
