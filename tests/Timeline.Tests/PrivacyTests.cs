using System.Text.Json.Nodes;
using WeChatPolicy.Rules;

namespace Timeline.Tests;

/// <summary>What the report does not say.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public void Who_reported_is_never_shown_and_changes_nothing_that_is()
    {
        var number = 0;
        var replaced = BundledYear.Lines.Select(line => WithOtherReporter(line, ref number)).ToArray();
        Assert.True(number > 3);
        Assert.Equal(YearFoldOutput(BundledYear.Lines), YearFoldOutput(replaced));
        Assert.DoesNotContain("reporter-sentinel", YearFoldOutput(replaced), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_text_of_a_message_is_shown_on_any_page(string language)
    {
        var pages = language == "zh" ? BundledYear.Whole.Output : Printed.By("--lang", "en").Output;
        pages += string.Concat(BundledYear.Record.People.Employees.Select(person => PageOf(person.Id, language)));
        var texts = BundledYear.Facts.OfType<Message>().Select(message => message.Text).Where(text => text.Length > 3).Distinct();
        Assert.All(texts, text => Assert.DoesNotContain(text, pages, StringComparison.Ordinal));
    }

    private static string PageOf(string employeeId, string language)
    {
        using var output = new StringWriter();
        var page = new Page(new TimelineHost { Out = output, Error = TextWriter.Null }, 160, language, BundledYear.Record);
        new EmployeeView(page, BundledYear.Record).Show(employeeId, new Span(new(2026, 1, 1), new(2026, 12, 31)));
        return output.ToString();
    }

    private static string YearFoldOutput(IEnumerable<string> lines)
    {
        var year = YearFold.Of(SamplePolicy.Build(), lines.Select((line, i) => new ReadLine(i + 1, FactJson.Deserialize(line), null)));
        using var output = new StringWriter();
        var page = new Page(new TimelineHost { Out = output, Error = TextWriter.Null }, 140, "zh", year);
        var span = new Span(new(2026, 1, 1), new(2026, 12, 31));
        new MonthsView(page, year).Show(span);
        new CasesView(page, year).Show(span);
        new AssessmentsView(page, year).Show(span);
        foreach (var person in year.People.Employees) new EmployeeView(page, year).Show(person.Id, span);
        return output.ToString();
    }

    private static string WithOtherReporter(string line, ref int number)
    {
        if (!line.Contains("\"reporter\"", StringComparison.Ordinal)) return line;
        var fact = JsonNode.Parse(line)!;
        fact["reporter"] = $"reporter-sentinel-{++number}";
        return fact.ToJsonString();
    }
}
