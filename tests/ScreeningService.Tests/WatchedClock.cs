using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace ScreeningService.Tests;

/// <summary>A clock that stands still, and tells for how long somebody begins to wait.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public WatchedClock()
        : base(RunningService.Clock().GetUtcNow())
    {
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);

        // The one that comes again and again is the clock of the duties.
        if (period == Timeout.InfiniteTimeSpan && dueTime > TimeSpan.Zero) _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody waits, and lets that time pass.</summary>
    public async Task<TimeSpan> PassAsync()
    {
        var wait = await _waits.Reader.ReadAsync(TestContext.Current.CancellationToken);
        Advance(wait);
        return wait;
    }
}
