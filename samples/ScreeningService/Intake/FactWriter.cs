using Microsoft.Extensions.Options;
using ScreeningService.Alerts;
using ScreeningService.Settings;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace ScreeningService.Intake;

/// <summary>Writes facts with what was decided of them and whom to tell of it, in one transaction, and follows them then. Not for several threads at once.</summary>
internal sealed class FactWriter(FactLog log, ObligationTracker tracker, CaseDesk cases, AlertOutbox outbox, IOptions<ServiceOptions> settings, TimeProvider clock)
{
    // Ids of what was told, so that nobody is told twice of one finding; and what became final and could not be written yet.
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<LogRecord> _unwritten = [];
    private DateTimeOffset _now;

    /// <summary>Takes submissions in their order. Whoever submitted is told after all is on disk.</summary>
    public async Task TakeAsync(IReadOnlyList<Submission> group)
    {
        var now = Now();
        Tell(tracker.AdvanceTo(now), now);
        var (records, places, told) = (new List<LogRecord>(_unwritten), new List<int>(), new List<string>());
        foreach (var item in group.SelectMany(submission => submission.Items))
        {
            places.Add(records.Count);
            records.Add(LogRecord.Of(item.Fact));
            records.Add(LogRecord.Of(item.Decision, now));
            foreach (var alert in item.Decision.Findings.Where(IsToBeTold).Select(Alert.Of).Where(alert => _told.Add(alert.Id)))
            {
                records.Add(alert.ToRecord(now));
                told.Add(alert.Id);
            }
        }

        var receipts = await WriteAsync(records, told);
        _unwritten.Clear();
        outbox.Wake();
        var at = 0;
        foreach (var submission in group) submission.Finish([.. submission.Items.Select(item => Follow(item, receipts[places[at++]]))]);
    }

    /// <summary>Does again what the log says was done, by the clock as it stood then.</summary>
    /// <returns>How many facts it replayed.</returns>
    /// <exception cref="FactLogException">The log was altered, or cannot be read.</exception>
    public async Task<long> ReplayAsync(CancellationToken cancellationToken)
    {
        if (await log.VerifyAsync(cancellationToken: cancellationToken) is { IsIntact: false } broken) throw new FactLogException($"The log is not as it was written: {broken}. Put back a sound copy.");
        var (facts, arrived) = (0L, default(Fact));
        await foreach (var entry in log.ReadAsync(cancellationToken: cancellationToken))
        {
            outbox.Saw(entry);
            if (entry.Kind == LogKinds.Fact)
            {
                arrived = entry.ReadFact();
                continue;
            }

            // What became final by then has been told: it was written before what came after it.
            if (entry.Kind is LogKinds.Decision or Alert.LogKind && entry.At is { } at) MoveTo(at);
            if (entry.Kind == Alert.LogKind) _told.Add(entry.Id);

            // A fact stands before its decision; a decision by itself is of a fact that was told again under another policy.
            if (entry.Kind != LogKinds.Decision || arrived is not { } fact) continue;
            arrived = null;
            facts++;
            tracker.Follow(fact);
            cases.Observe(fact);
        }

        return facts;
    }

    private async Task<IReadOnlyList<AppendReceipt>> WriteAsync(List<LogRecord> records, List<string> told)
    {
        try
        {
            return await log.AppendManyAsync(records);
        }
        catch
        {
            _told.ExceptWith(told);
            throw;
        }
    }

    private Taken Follow(JudgedItem item, AppendReceipt receipt)
    {
        // What the log held is followed already. A step that a case refused stays refused under its id, as a replay would refuse it.
        if (!receipt.Stored) return Taken.Before;
        var observation = item.Judged is { } judged ? tracker.Observe(judged) : tracker.Follow(item.Fact);
        return new Taken(true, observation, cases.Observe(AsLogged(item.Fact)));
    }

    // The case book is told what a replay can tell it: without the reporter's name, unless the log keeps it.
    private Fact AsLogged(Fact fact) => fact is ViolationReported report && !settings.Value.Log.KeepReporters ? report with { Reporter = null } : fact;

    private void Tell(Advance advance, DateTimeOffset now)
    {
        var alerts = advance.Findings.Where(IsToBeTold).Select(Alert.Of);
        if (settings.Value.Alerts.Reminders) alerts = alerts.Concat(advance.Reminders.Select(Alert.Of));
        _unwritten.AddRange(alerts.Where(alert => _told.Add(alert.Id)).Select(alert => alert.ToRecord(now)));
    }

    private bool IsToBeTold(Finding finding) => finding.Enforcement >= settings.Value.Alerts.From && finding.Kind != FindingKind.Merit;

    // A machine's clock may be put back; that of the log never is.
    private DateTimeOffset Now() => _now = clock.GetUtcNow() is var now && now > _now ? now : _now;

    private void MoveTo(DateTimeOffset instant)
    {
        if (instant > _now) _now = instant;
        tracker.AdvanceTo(instant);
    }
}
