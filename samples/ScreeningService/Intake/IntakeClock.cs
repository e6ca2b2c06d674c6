using Microsoft.Extensions.Options;
using ScreeningService.Settings;

namespace ScreeningService.Intake;

/// <summary>Moves the clock of the duties while nothing arrives, so that what is late is told of on a quiet day too.</summary>
internal sealed class IntakeClock(FactIntake intake, IOptions<ServiceOptions> settings, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Value.ClockInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) intake.Tick();
    }
}
