using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ScreeningService.Intake;
using ScreeningService.Problems;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace ScreeningService.Tests;

/// <summary>What waits is counted by facts, however they come. Nothing is written here: the service is built and not started, so that all waits.</summary>
public class IntakeTests
{
    [Theory]
    [InlineData(1, new[] { 1 }, 1)]
    [InlineData(1, new[] { 1, 1 }, 1)]
    [InlineData(3, new[] { 1, 1, 1, 1 }, 3)]
    [InlineData(4, new[] { 3, 3, 1 }, 2)]
    [InlineData(6, new[] { 3, 3, 1 }, 2)]
    [InlineData(7, new[] { 3, 3, 1, 1 }, 3)]
    [InlineData(2, new[] { 100, 1, 100 }, 1)]
    [InlineData(2, new[] { 0, 0, 0 }, 2)]
    public async Task Once_so_many_facts_wait_the_next_request_is_told_to_come_again(int most, int[] requests, int taken)
    {
        var folder = Directory.CreateTempSubdirectory("screening-service");
        await using (var app = ScreeningApplication.Build(RunningService.Arguments(folder.FullName, $"Service:Limits:Waiting={most}")))
        {
            var (intake, engine) = (app.Services.GetRequiredService<FactIntake>(), app.Services.GetRequiredService<CurrentPolicy>().Engine);
            var fact = FactJson.Deserialize(System.Text.Encoding.UTF8.GetBytes(Bodies.InGroup("m-1", "会议纪要已发邮箱")));
            var decision = engine.Evaluate(fact);

            var waits = requests.Select(count => TrySubmit(intake, [.. Enumerable.Repeat(new JudgedItem(fact, decision), count)])).ToArray();

            Assert.Equal(Enumerable.Range(0, requests.Length).Select(at => at < taken), waits);
        }

        folder.Delete(recursive: true);
    }

    private static bool TrySubmit(FactIntake intake, IReadOnlyList<JudgedItem> items)
    {
        try
        {
            return !intake.SubmitAsync(items).IsCompleted;
        }
        catch (BusyException)
        {
            return false;
        }
    }
}
