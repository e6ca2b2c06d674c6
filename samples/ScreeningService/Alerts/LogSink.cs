namespace ScreeningService.Alerts;

/// <summary>Writes alerts to the program's own log: what happens where no webhook is named.</summary>
internal sealed partial class LogSink(ILogger<LogSink> logger) : IAlertSink
{
    public Task<bool> DeliverAsync(Alert alert, CancellationToken cancellationToken)
    {
        Told(logger, alert.Enforcement, alert.RuleId, alert.FactId, alert.Message.En);
        return Task.FromResult(true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Enforcement}: {RuleId}, fact {FactId}: {Message}")]
    private static partial void Told(ILogger logger, WeChatPolicy.Rules.Enforcement enforcement, string ruleId, string factId, string message);
}
