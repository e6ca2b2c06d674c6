using System.Text.Json;
using Samples.Tests;

namespace ScreeningService.Tests;

/// <summary>What the README shows is what the service answers, asked in the order in which it stands there, on a Tuesday in May.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task Each_command_is_answered_as_shown()
    {
        var file = Path.Combine("samples", "ScreeningService", "README.md");
        var commands = ReadmeBlock.Of(file, await File.ReadAllTextAsync(Path.Combine(Repository.Root, file), TestContext.Current.CancellationToken))
            .Where(block => block.Language == "console").SelectMany(block => block.Commands().Select(command => (block, command.Command, command.Prints))).Where(shown => shown.Command.StartsWith("curl ", StringComparison.Ordinal)).ToList();
        var keys = JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "ScreeningService", "appsettings.Development.json"), TestContext.Current.CancellationToken)).GetProperty("Service").GetProperty("ApiKeys");
        var demo = keys.EnumerateObject().ToDictionary(key => key.Name, key => key.Value.GetProperty("Key").GetString()!);
        await using var service = await RunningService.StartAsync(settings: [.. demo.Select(key => $"Service:ApiKeys:{key.Key}:Key={key.Value}"), "Service:ApiKeys:demo-gateway:Roles:0=Screening", "Service:ApiKeys:demo-officer:Roles:0=Screening", "Service:ApiKeys:demo-officer:Roles:1=Supervision"]);
        service.Http.DefaultRequestHeaders.Remove("X-Api-Key");

        foreach (var (block, command, prints) in commands)
        {
            var asked = command.Replace("$OFFICER", $"X-Api-Key: {demo["demo-officer"]}", StringComparison.Ordinal).Replace("$GATEWAY", $"X-Api-Key: {demo["demo-gateway"]}", StringComparison.Ordinal);
            var difference = Expectation.Difference(prints, await CurlCommand.RunAsync(service.Http, asked, TestContext.Current.CancellationToken));
            Assert.True(difference is null, $"{block}: {command}\n{difference}");
        }

        Assert.True(commands.Count >= 12);
    }
}
