using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules;

/// <summary>Logs a warning where the calendar of the options ends soon: at the start of the host, since the options are validated there, and whenever they change.</summary>
/// <remarks>It finds no fault: a calendar that has ended still counts, and what it counts is told as no more than possible. A host that runs for months asks <see cref="PolicyEngine.Warnings"/> besides.</remarks>
internal sealed partial class CalendarWatch(TimeProvider? clock = null, ILogger<CurrentPolicy>? logger = null) : IValidateOptions<PolicyOptions>
{
    private volatile string? _told;

    public ValidateOptionsResult Validate(string? name, PolicyOptions options)
    {
        // What is wrong with a calendar the validator tells; what has been said once is not said again by every reader of the options.
        if (logger is null || options.Calendar is not { } stated || !WorkCalendar.TryCreate(stated, out var calendar, out _)) return ValidateOptionsResult.Skip;
        var warning = CalendarAnalysis.Ending(calendar, (clock ?? TimeProvider.System).GetUtcNow()) is { } ending ? $"{ending.What.En} {ending.What.Zh}" : null;
        if (warning is not null && warning != _told) CalendarEnds(logger, warning);
        _told = warning;
        return ValidateOptionsResult.Skip;
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Warning}")]
    private static partial void CalendarEnds(ILogger logger, string warning);
}
