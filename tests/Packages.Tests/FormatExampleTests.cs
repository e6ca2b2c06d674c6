using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Text;

namespace Packages.Tests;

/// <summary>Each example of a page of formats is read by what the page is about.</summary>
public partial class FormatExampleTests
{
    public static TheoryData<string, string> Holidays => Examples("WeChatPolicy.Rules.WorkTime", "holidays");

    public static TheoryData<string, string> Lexicons => Examples("WeChatPolicy.Rules.Text", "lexicon");

    public static TheoryData<string, string> Facts => Examples("WeChatPolicy.Rules", "fact");

    [Theory]
    [MemberData(nameof(Holidays))]
    public void A_file_of_holidays(string said, string content)
    {
        var schedule = HolidaySchedule.Read(Encoding.UTF8.GetBytes(content));

        Assert.Equal(said, $"{schedule.DaysOff.Count} off, {schedule.MakeUpDays.Count} worked");
        Assert.Equal(new DateOnly(2027, 12, 31), schedule.KnownUntil);
    }

    [Theory]
    [MemberData(nameof(Lexicons))]
    public void A_lexicon(string said, string content) =>
        Assert.Equal(said, $"{Lexicon.Parse("acme", new StringReader(content)).Terms.Count} terms");

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact(string said, string content)
    {
        var fact = FactJson.Deserialize(content);

        Assert.Equal(said, fact.GetType().Name);
        Assert.Equal(fact, FactJson.Deserialize(FactJson.Serialize(fact)));
    }

    [Theory]
    [InlineData("30m", TermUnit.Minutes, 30)]
    [InlineData("24h", TermUnit.Hours, 24)]
    [InlineData("30d", TermUnit.Days, 30)]
    [InlineData("30wm", TermUnit.WorkingMinutes, 30)]
    [InlineData("4wh", TermUnit.WorkingHours, 4)]
    [InlineData("3wd", TermUnit.WorkingDays, 3)]
    public void A_term(string written, TermUnit unit, int amount)
    {
        Assert.Contains($"`{written}`", Page("WeChatPolicy.Rules.WorkTime"), StringComparison.Ordinal);
        Assert.Equal(new Term(amount, unit), Term.Parse(written, CultureInfo.InvariantCulture));
    }

    private static string Page(string package) => File.ReadAllText(Path.Combine(Repository.Folder(package), "FORMATS.md"));

    private static TheoryData<string, string> Examples(string package, string kind)
    {
        var examples = new TheoryData<string, string>();
        foreach (Match example in Blocks().Matches(Page(package)))
        {
            if (example.Groups["kind"].Value == kind) examples.Add(example.Groups["said"].Value, example.Groups["content"].Value);
        }

        return examples;
    }

    [GeneratedRegex(@"<!-- (?<kind>[a-z]+): (?<said>[^>]*?) -->\n```[a-z]*\n(?<content>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
