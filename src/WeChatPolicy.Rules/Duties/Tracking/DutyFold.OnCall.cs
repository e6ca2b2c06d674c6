namespace WeChatPolicy.Rules.Tracking;

internal sealed partial class DutyFold
{
    /// <summary>Draws the deadlines of somebody's urgent matters nearer who is on call from some instant on.</summary>
    /// <param name="state">The state.</param>
    /// <param name="person">Who is on call.</param>
    /// <param name="assignment">The fact that says so.</param>
    public void ReviseOnCall(CellState state, Party person, string assignment)
    {
        var all = roster.OnCallOf(person);
        if (all.FirstOrDefault(time => time.FactId == assignment) is not { } added) return;
        Absence[] before = [.. all.Where(time => time.FactId != assignment)];
        for (var i = 0; i < state.Duties.Count; i++)
        {
            var duty = state.Duties[i];
            if (!IsUrgent(duty.RuleId) || duty.Debtor != person) continue;
            state.Replace(i, duty.WithDue(ground => ground.DueAt <= added.From || ground.Term?.IsWorking != true
                ? ground.DueAt
                : OnCallTime.Add(added.From, OnCallTime.Between(added.From, ground.DueAt, Calendar, before), Calendar, all)));
        }
    }
}
