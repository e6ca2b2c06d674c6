namespace WeChatPolicy.Rules.Tracking;

internal sealed partial class DutyFold
{
    /// <summary>Draws the deadlines of somebody's urgent matters nearer who is on call from some instant on.</summary>
    /// <param name="state">The state.</param>
    /// <param name="person">Who is on call.</param>
    /// <param name="assignment">The fact that says so.</param>
    /// <param name="sink">Receives what becomes of them.</param>
    public void ReviseOnCall(PartitionState state, Party person, string assignment, FoldSink sink)
    {
        var all = roster.OnCallOf(person);
        if (all.FirstOrDefault(time => time.FactId == assignment) is not { } added) return;
        Absence[] before = [.. all.Where(time => time.FactId != assignment)];
        foreach (var duty in state.Duties.About(person))
        {
            if (!IsUrgent(duty.RuleId) || duty.Debtor != person) continue;
            Put(state, duty.WithDue(ground => ground.DueAt <= added.From || ground.Term?.IsWorking != true
                ? new(ground.DueAt, ground.IsProvisional)
                : OnCallTime.Reckoned(ground.OpenedAt, OnCallTime.Add(added.From, OnCallTime.Between(added.From, ground.DueAt, Calendar, before), Calendar, all), Calendar)), sink);
        }
    }
}
