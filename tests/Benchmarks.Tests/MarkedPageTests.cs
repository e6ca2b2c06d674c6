using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace Benchmarks.Tests;

public class MarkedPageTests
{
    [Fact]
    public void Only_what_stands_between_the_marks_changes()
    {
        var page = Path.GetTempFileName();
        File.WriteAllText(page, "before\n<!-- table -->\nold\n<!-- /table -->\nafter\n");

        MarkedPage.Write(page, "table", "\nnew\n\n");
        MarkedPage.Write(page, "table", "newer");

        Assert.Equal("before\n<!-- table -->\nnewer\n<!-- /table -->\nafter\n", File.ReadAllText(page));
        File.Delete(page);
    }

    [Fact]
    public void A_page_without_marks_is_left_as_it_is()
    {
        var page = Path.GetTempFileName();
        File.WriteAllText(page, "no marks");

        var fault = Assert.Throws<InvalidDataException>(() => MarkedPage.Write(page, "table", "new"));

        Assert.Contains("<!-- table -->", fault.Message, StringComparison.Ordinal);
        Assert.Equal("no marks", File.ReadAllText(page));
        File.Delete(page);
    }
}
