using System.Threading.Channels;
using Microsoft.Extensions.Options;
using ScreeningService.Metrics;
using ScreeningService.Settings;
using WeChatPolicy.Rules;

namespace ScreeningService.Alerts;

/// <summary>
/// Delivers alerts one after the other. They wait in the log, where they were written together with their facts: none is lost by a crash,
/// and a receiver that is away for a day costs no memory but an id an alert.
/// </summary>
internal sealed partial class AlertOutbox(FactLog log, IAlertSink sink, IOptions<ServiceOptions> settings, TimeProvider clock, ServiceMetrics metrics, ILogger<AlertOutbox> logger) : BackgroundService
{
    /// <summary>The kind of the entry that says what became of an alert, under the alert's id.</summary>
    public const string DoneKind = "alertDone";

    private const int MostAtOnce = 100;

    private static readonly byte[] s_delivered = """{"delivered":true}"""u8.ToArray();
    private static readonly byte[] s_refused = """{"delivered":false}"""u8.ToArray();

    // One place is enough: it says that there is something, not what.
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, long> _open = new(StringComparer.Ordinal);
    private long _replayedTo;
    private volatile int _failures;

    /// <summary>How often delivering failed in a row; 0 while it goes well.</summary>
    public int Failures => _failures;

    /// <summary>Says that something may have been written.</summary>
    public void Wake() => _signal.Writer.TryWrite(true);

    /// <summary>Is told each entry of the log at the start, to know which alerts nobody has had yet.</summary>
    public void Saw(LogEntry entry)
    {
        if (entry.Kind == Alert.LogKind) _open[entry.Id] = entry.Sequence;
        else if (entry.Kind == DoneKind) _open.Remove(entry.Id);
        _replayedTo = entry.Sequence;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first signal comes from the intake once the log is replayed.
        await _signal.Reader.WaitToReadAsync(stoppingToken);
        var position = _open.Count > 0 ? _open.Values.Min() - 1 : _replayedTo;
        while (await _signal.Reader.WaitToReadAsync(stoppingToken))
        {
            _signal.Reader.TryRead(out _);
            for (var alerts = new List<Alert>(); ;)
            {
                // Read before they are sent: the log lends nothing for the hours that a receiver may be away.
                var from = position;
                position = await UntilItSucceedsAsync(() => ReadAsync(from, alerts, stoppingToken), stoppingToken);
                if (alerts.Count == 0) break;
                foreach (var alert in alerts) await DeliverAsync(alert, stoppingToken);
            }
        }
    }

    private async Task<long> ReadAsync(long position, List<Alert> alerts, CancellationToken stoppingToken)
    {
        alerts.Clear();
        await foreach (var entry in log.ReadAsync(position, stoppingToken))
        {
            position = entry.Sequence;
            if (entry.Kind == Alert.LogKind && (position > _replayedTo || _open.ContainsKey(entry.Id))) alerts.Add(Alert.Read(entry));
            if (alerts.Count == MostAtOnce) break;
        }

        return position;
    }

    private async Task DeliverAsync(Alert alert, CancellationToken stoppingToken)
    {
        var delivered = await UntilItSucceedsAsync(() => sink.DeliverAsync(alert, stoppingToken), stoppingToken);
        metrics.Alerted(delivered ? "delivered" : "refused");
        if (!delivered) Refused(logger, alert.RuleId, alert.FactId);

        // What has been delivered is written down even while the service stops: it would come twice otherwise.
        var done = LogRecord.Of(DoneKind, alert.Id, clock.GetUtcNow(), delivered ? s_delivered : s_refused);
        await UntilItSucceedsAsync(() => log.AppendAsync(done, CancellationToken.None).AsTask(), stoppingToken);
    }

    // Whatever a sink or a disk throws, it is tried again: an exception that left this service would end the whole host.
    private async Task<T> UntilItSucceedsAsync<T>(Func<Task<T>> act, CancellationToken stoppingToken)
    {
        for (var delay = settings.Value.Alerts.FirstDelay; ; delay = Min(delay * 2, settings.Value.Alerts.LongestDelay))
        {
            try
            {
                var result = await act();
                _failures = 0;
                return result;
            }
            catch (Exception error) when (!(error is OperationCanceledException && stoppingToken.IsCancellationRequested))
            {
                _failures++;
                metrics.Alerted("failed");

                // The message of any other exception may quote what was sent.
                Failed(logger, _failures, delay, error is AlertDeliveryException ? error.Message : error.GetType().Name);
            }

            await Task.Delay(delay, clock, stoppingToken);
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    [LoggerMessage(Level = LogLevel.Warning, Message = "An alert was not delivered, {Failures} times in a row; next try in {Delay}. {Reason}")]
    private static partial void Failed(ILogger logger, int failures, TimeSpan delay, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The receiver refuses the alert of {RuleId}, fact {FactId}; it stays in the log and is not sent again")]
    private static partial void Refused(ILogger logger, string ruleId, string factId);
}
