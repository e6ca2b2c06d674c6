namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>One thing that a tracker reported as final, as far as the model is held to it; printed as one short line.</summary>
internal sealed record Told(DateTimeOffset? At, string What, string Rule, string Key, Party Whom, DateTimeOffset? Due, string? By, Party? From = null)
{
    public static Told Of(DutyChange change) =>
        new(change.At, change.Kind.ToString(), change.Duty.RuleId, change.Duty.Key, change.Duty.Debtor, DueOf(change.Kind.ToString(), change.Duty.RuleId, change.Duty.Debtor, change.Duty.DueAt), change.By, change.From);

    /// <summary>Until when; of somebody who may be put on call in between only when it is over, since until then it can still come nearer.</summary>
    public static DateTimeOffset? DueOf(string what, string rule, Party debtor, DateTimeOffset due) =>
        rule == NaivePolicy.UrgentFirst && debtor == Party.Person(Histories.Reachable.Id) && what != nameof(DutyChangeKind.Breached) ? null : due;

    /// <summary>A finding. That of a breach rests on the fact that opened the duty, which the change does not tell twice.</summary>
    public static Told Of(Finding finding) => new(null, $"finding {finding.Confidence}", finding.RuleId, finding.FactId, finding.Subject, null, finding.FactId);

    public override string ToString()
    {
        var due = Due is { } instant ? $" due {Histories.Clock(instant)}" : "";
        return $"{(At is { } at ? Histories.Clock(at) : "-")} {What} {Rule} {Key} of {Whom}{(From is { } from ? $" from {from}" : "")}{due}{(By is null ? "" : $" by {By}")}";
    }
}
