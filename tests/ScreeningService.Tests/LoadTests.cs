using ScreeningService.Load;

namespace ScreeningService.Tests;

/// <summary>The load command finishes, tells its figures, and finds nothing lost.</summary>
public class LoadTests
{
    [Fact]
    public async Task It_drives_the_service_and_loses_nothing()
    {
        using var printed = new StringWriter();

        Assert.Equal(0, await LoadRun.RunAsync(requests: 200, connections: 4, printed));

        var lines = printed.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.All(lines[1..4], line => Assert.Matches("""messages +[0-9,]+/s +p50 +[0-9.,]+ ms +p99 +[0-9.,]+ ms +refused 0$""", line));
        Assert.Equal("after the stop: 600 messages acknowledged, 600 in the log, 0 lost; the chain holds", lines[4]);
    }
}
