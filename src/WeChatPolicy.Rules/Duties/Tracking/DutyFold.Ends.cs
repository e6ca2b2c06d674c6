using System.Globalization;

namespace WeChatPolicy.Rules.Tracking;

internal sealed partial class DutyFold
{
    private static void Revise(CellState state, TrackEvent happened, DutyRevision revision, FoldSink sink)
    {
        // One that comes too late was not about a duty that began, or passed to the debtor, only afterwards.
        var at = state.Duties.IndexOf(revision.RuleId, revision.Key, revision.Debtor);
        if (at >= 0 && state.Duties[at].DebtorSince > happened.At) at = -1;

        // Whoever decides may not know yet that it was passed on.
        if (at < 0 && state.Duties.About(revision.Debtor).FirstOrDefault(open => open.RuleId == revision.RuleId && open.Key == revision.Key && open.From == revision.Debtor && open.DebtorSince <= happened.At) is { } passed)
        {
            at = state.Duties.IndexOf(passed.RuleId, passed.Key, passed.Debtor);
        }

        if (at < 0 || Party.Person(revision.ApprovedBy) == revision.Debtor || Party.Person(revision.ApprovedBy) == state.Duties[at].Debtor) return;
        if (revision.Until is not { } until)
        {
            sink.Add(DutyChangeKind.Waived, state.Duties[at], happened.At, happened.FactId, revision: revision);
            state.Duties.RemoveAt(at);
        }
        else if (until > state.Duties[at].DueAt)
        {
            state.Replace(at, state.Duties[at].ExtendedTo(until));
            sink.Add(DutyChangeKind.Extended, state.Duties[at], happened.At, happened.FactId, revision: revision);
        }
    }

    private void Breach(CellState state, OpenDuty duty, FoldSink sink)
    {
        if (Setting(duty.RuleId)?.Rule.KeyedBy == DutyKey.Conversation && duty.Debtor.PersonId is { } silent)
        {
            state.Lapses = state.Lapses.SetItem(silent, duty.DueAt);
        }

        // A rule that the policy no longer holds accuses nobody.
        if (Setting(duty.RuleId) is not { IsDisabled: false } rule)
        {
            sink.Add(DutyChangeKind.Cancelled, duty, duty.DueAt);
            return;
        }

        var due = Calendar.InZone(duty.DueAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var sure = Options.FactsAreComplete ? Confidence.Certain : Confidence.Likely;
        var finding = Finding(rule, duty.Grounds[0].OpenedBy, duty.DueAt, duty.Debtor, sure, ("dueAt", due), ("debtor", duty.Debtor.ToString()));
        sink.Add(DutyChangeKind.Breached, duty, duty.DueAt, finding: finding);
        sink.Add(duty.DueAt, finding);
    }

    private static Finding Finding(RuleSetting rule, string factId, DateTimeOffset at, Party subject, Confidence confidence, params ReadOnlySpan<(string Field, string Value)> because)
    {
        var evidence = new Evidence[because.Length];
        for (var i = 0; i < because.Length; i++) evidence[i] = FindingFactory.Field(because[i].Field, because[i].Value);
        var kind = rule.Rule.Kind;
        return FindingFactory.Of(rule, factId, at, subject, kind, confidence, FindingFactory.Asked(rule, kind, confidence), evidence);
    }
}
