using System.Threading.Channels;
using Microsoft.Extensions.Options;
using ScreeningService.Metrics;
using ScreeningService.Problems;
using ScreeningService.Settings;
using WeChatPolicy.Rules;

namespace ScreeningService.Intake;

/// <summary>
/// The one writer: takes what requests submit in one order, writes it, and only then follows it. So what was acknowledged is on disk, and
/// a replay of the log does to duties and cases what was done to them. Requests that wait together share one transaction.
/// </summary>
internal sealed partial class FactIntake : BackgroundService
{
    private const int MostItems = 500;

    private readonly Channel<Submission> _waiting = Channel.CreateUnbounded<Submission>(new UnboundedChannelOptions { SingleReader = true });
    private readonly int _mostWaiting;
    private readonly FactWriter _writer;
    private readonly ServiceMetrics _metrics;
    private readonly ILogger<FactIntake> _logger;
    private int _factsWaiting;

    public FactIntake(IOptions<ServiceOptions> settings, IServiceProvider services, ServiceMetrics metrics, ILogger<FactIntake> logger)
    {
        _mostWaiting = settings.Value.Limits.Waiting;
        _writer = ActivatorUtilities.CreateInstance<FactWriter>(services);
        (_metrics, _logger) = (metrics, logger);
        metrics.ObserveWaiting(() => Volatile.Read(ref _factsWaiting));
    }

    /// <summary>Hands facts over, and waits until they are on disk and followed.</summary>
    /// <exception cref="BusyException">Too many wait, or the service is stopping. Nothing was taken.</exception>
    public Task<IReadOnlyList<Taken>> SubmitAsync(IReadOnlyList<JudgedItem> items)
    {
        // Who finds room brings in all of a batch, be it longer than the room: it is never kept out for good by its length.
        var submission = new Submission(items);
        var weight = WeightOf(submission);
        if (Interlocked.Add(ref _factsWaiting, weight) - weight < _mostWaiting && _waiting.Writer.TryWrite(submission)) return submission.Done;
        Interlocked.Add(ref _factsWaiting, -weight);
        throw new BusyException();
    }

    /// <summary>Moves the clock of the duties, in its turn among what arrives. Where facts wait, they move it.</summary>
    public void Tick()
    {
        if (Interlocked.CompareExchange(ref _factsWaiting, 1, 0) == 0 && !_waiting.Writer.TryWrite(new Submission([]))) Interlocked.Decrement(ref _factsWaiting);
    }

    // One that holds no fact waits like any other.
    private static int WeightOf(Submission submission) => Math.Max(1, submission.Items.Count);

    /// <summary>Replays the log, and begins. HTTP listens after that alone.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var replayed = await _writer.ReplayAsync(cancellationToken);
        Replayed(_logger, replayed);
        Tick();
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Takes no more, and writes what waits.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        if (ExecuteTask is { } writing) await writing.WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    // Not by the stopping token: it ends when the queue is completed and empty.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var group = new List<Submission>();
        while (await _waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            group.Clear();
            var items = 0;
            for (; items < MostItems && _waiting.Reader.TryRead(out var submission); items += WeightOf(submission)) group.Add(submission);
            Interlocked.Add(ref _factsWaiting, -items);
            await TakeAsync(group);
        }
    }

    private async Task TakeAsync(List<Submission> group)
    {
        try
        {
            await _writer.TakeAsync(group);
            _metrics.Took(group);
        }
        catch (FactLogConflictException) when (group.Count > 1)
        {
            // One of them says something else than the log: the others are not to suffer for it.
            foreach (var submission in group) await TakeAsync([submission]);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            if (error is not FactLogConflictException) NotWritten(_logger, group.Count, error);
            foreach (var submission in group) submission.Fail(error);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Facts} facts were replayed from the log")]
    private static partial void Replayed(ILogger logger, long facts);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Submissions} submissions could not be written; nothing of them was acknowledged")]
    private static partial void NotWritten(ILogger logger, int submissions, Exception error);
}
