using System.Globalization;

namespace WeChatPolicy.Rules.Tracking;

internal sealed partial class DutyFold
{
    private void Revise(PartitionState state, TrackEvent happened, DutyRevision revision, FoldSink sink)
    {
        // One that comes too late was not about a duty that began, or passed to the debtor, only afterwards. Whoever decides may not know yet that it was passed on.
        var duty = state.Duties.Find(revision.RuleId, revision.Key, revision.Debtor);
        if (duty is null || duty.DebtorSince > happened.At)
        {
            duty = Array.Find(state.Duties.About(revision.Debtor), open => open.RuleId == revision.RuleId && open.Key == revision.Key && open.From == revision.Debtor && open.DebtorSince <= happened.At);
        }

        if (duty is null || Party.Person(revision.ApprovedBy) == revision.Debtor || Party.Person(revision.ApprovedBy) == duty.Debtor) return;
        if (revision.Until is not { } until)
        {
            sink.Add(DutyChangeKind.Waived, duty, happened.At, happened.FactId, revision: revision);
            state.Duties.Remove(duty);
        }
        else if (until > duty.DueAt)
        {
            var extended = duty.ExtendedTo(until);
            Put(state, extended, sink);
            sink.Add(DutyChangeKind.Extended, extended, happened.At, happened.FactId, revision: revision);
        }
    }

    private void Breach(PartitionState state, OpenDuty duty, FoldSink sink)
    {
        if (Setting(duty.RuleId)?.Rule.KeyedBy == DutyKey.Conversation && duty.Debtor.PersonId is { } silent)
        {
            state.Lapses = state.Lapses.With(new(silent, duty.DueAt));
        }

        // A rule that the policy no longer holds accuses nobody.
        if (Setting(duty.RuleId) is not { IsDisabled: false } rule)
        {
            sink.Add(DutyChangeKind.Cancelled, duty, duty.DueAt);
            return;
        }

        var due = Calendar.InZone(duty.DueAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var sure = duty.IsProvisional ? Confidence.Possible : Options.FactsAreComplete ? Confidence.Certain : Confidence.Likely;
        var finding = FindingFactory.OfMissed(
            Finding(rule, duty.First.OpenedBy, duty.DueAt, duty.Debtor, sure, rule.Rule.MessageWhenLate, ("dueAt", due), ("debtor", duty.Debtor.ToString())),
            rule.Rule,
            new(new(duty.DueAt, duty.IsProvisional), duty.Key, duty.First.OpenedAt),
            Calendar);
        sink.Add(DutyChangeKind.Breached, duty, duty.DueAt, finding: finding);
        sink.Add(duty.DueAt, finding);
    }

    private static Finding Finding(RuleSetting rule, string factId, DateTimeOffset at, Party subject, Confidence confidence, LocalizedText? says, params ReadOnlySpan<(string Field, string Value)> because)
    {
        var evidence = new Evidence[because.Length];
        for (var i = 0; i < because.Length; i++) evidence[i] = FindingFactory.Field(because[i].Field, because[i].Value);
        var kind = rule.Rule.Kind;
        return FindingFactory.Of(rule, factId, at, subject, kind, confidence, FindingFactory.Asked(rule, kind, confidence), evidence, says);
    }
}
