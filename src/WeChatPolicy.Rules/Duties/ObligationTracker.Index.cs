using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

// By whom, by when and for which reminder a partition is found.
public sealed partial class ObligationTracker
{
    // So many who owe nothing there any more are not worth looking for.
    private const int FewDebtors = 8;

    // Where a partition is found is not needed before the clock moves or somebody asks.
    private void Touch(Partition partition)
    {
        if (partition.IsTouched) return;
        partition.IsTouched = true;
        _touched.Add(partition);
    }

    private void ArrangeTouched()
    {
        foreach (var partition in _touched)
        {
            partition.IsTouched = false;
            Arrange(partition);
        }

        _touched.Clear();
    }

    /// <summary>Puts what changed in a partition where it will be found; what did not change is not looked at.</summary>
    private void Arrange(Partition partition)
    {
        var (view, settled) = (partition.View(_fold), partition.Settled);
        foreach (var duty in partition.Altered)
        {
            if (partition.Debtors.Add(duty.Debtor))
            {
                if (!_byDebtor.TryGetValue(duty.Debtor, out var partitions)) _byDebtor[duty.Debtor] = partitions = [];
                partitions.Add(partition);
            }

            if (ReferenceEquals(view.Duties.Find(duty), duty) || ReferenceEquals(settled.Duties.Find(duty), duty)) RemindOf(partition, duty);
        }

        partition.Altered.Clear();
        if (partition.Debtors.Count > (2 * (view.Duties.Count + settled.Duties.Count)) + FewDebtors || partition.IsEmpty)
        {
            partition.Debtors.RemoveWhere(debtor => !partition.States(_fold).Any(state => state.Duties.IsOwedBy(debtor)) && IsForgotten(debtor, partition));
        }

        if (partition.IsEmpty)
        {
            partition.DueAt = null;
            _partitions.Remove(partition.Key);
            return;
        }

        var next = Earlier(Earlier(_fold.NextTurn(settled), _fold.ForgettableFrom(settled)), partition.Pending.Count > 0 ? partition.Pending[0].At : null);
        if (next is not { } at || partition.DueAt == at.UtcTicks) return;
        partition.DueAt = at.UtcTicks;
        _deadlines.Add(partition, at.UtcTicks);
    }

    private bool IsForgotten(Party debtor, Partition partition)
    {
        var partitions = _byDebtor[debtor];
        partitions.Remove(partition);
        if (partitions.Count == 0) _byDebtor.Remove(debtor);
        return true;
    }

    private void RemindOf(Partition partition, OpenDuty duty)
    {
        if (duty.RemindAt is not null) return;
        var at = Reminding.Of(duty, Engine.Settings);
        duty.RemindAt = at;
        if (at > _reminded) _reminders.Add((partition, duty), at.UtcTicks);
    }

    // A reminder is a courtesy and goes by the clock; it leaves no trace in the state.
    private Obligation[] Remind(DateTimeOffset until)
    {
        HashSet<OpenDuty>? due = null;
        while (_reminders.TryNext(until.UtcTicks + 1, out var reminder))
        {
            if (reminder.Partition.View(_fold).Duties.Find(reminder.Duty) is { } duty && duty.RemindAt > _reminded && duty.RemindAt <= until && duty.DueAt >= until) (due ??= []).Add(duty);
        }

        _reminded = until;
        return due is null ? [] : InOrder(due);
    }
}
