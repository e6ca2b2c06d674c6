using Microsoft.Extensions.Logging;

namespace WeChatPolicy.Rules;

/// <summary>Logs a warning where the calendar of a policy ends soon: when its first engine is built, and whenever another one has something else to tell.</summary>
/// <remarks>It finds no fault: a calendar that has ended still counts, and what it counts is told as no more than possible. A host that runs for months asks <see cref="PolicyEngine.Warnings"/> besides.</remarks>
internal sealed partial class CalendarWatch(TimeProvider? clock, ILogger? logger)
{
    private volatile string? _told;

    public void Look(PolicyEngine engine)
    {
        if (logger is null) return;
        var warning = engine.Warnings((clock ?? TimeProvider.System).GetUtcNow()) is [{ What: var what }, ..] ? $"{what.En} {what.Zh}" : null;
        if (warning is not null && warning != _told) CalendarEnds(logger, warning);
        _told = warning;
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Warning}")]
    private static partial void CalendarEnds(ILogger logger, string warning);
}
