using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>By whom, by when and for which reminder a partition is found. That is not needed before the clock moves or somebody asks: whoever uses it holds every stripe.</summary>
internal sealed class DutyIndex
{
    // So many who owe nothing there any more are not worth looking for.
    private const int FewDebtors = 8;

    private readonly Dictionary<Party, FewOrMany<Partition>> _byDebtor = [];
    private readonly DeadlineQueue<Partition> _deadlines = new(static (partition, at) => partition.DueAt == at);
    private readonly DeadlineQueue<(Partition Partition, OpenDuty Duty)> _reminders;
    private readonly Askers _askers;
    private DutyFold _fold;

    // Up to where reminders were given; while the clock moves on, it stands further already.
    private DateTimeOffset _reminded = DateTimeOffset.MinValue;

    public DutyIndex(DutyFold fold, Askers askers)
    {
        (_fold, _askers) = (fold, askers);
        _reminders = new((reminder, at) => IsOf(reminder.Partition.Settled, reminder.Duty, at) || IsOf(reminder.Partition.View(_fold), reminder.Duty, at));
    }

    /// <summary>Reminders were given up to an instant.</summary>
    public void BeginAt(DateTimeOffset clock) => _reminded = clock;

    /// <summary>Follows another policy from now on.</summary>
    public void Use(DutyFold fold) => _fold = fold;

    /// <summary>Puts in order what changed in a stripe.</summary>
    public void Arrange(PartitionStripe stripe)
    {
        if (stripe.Touched.Count == 0) return;
        foreach (var partition in stripe.Touched)
        {
            partition.IsTouched = false;
            Arrange(partition);
        }

        stripe.Touched.Clear();
    }

    /// <summary>Puts what changed in a partition where it will be found; what did not change is not looked at.</summary>
    public void Arrange(Partition partition)
    {
        var (view, settled) = (partition.View(_fold), partition.Settled);
        NoteAltered(partition.Stripe);
        if (partition.IsEmpty)
        {
            Forget(partition, isOver: true);
            _askers.Forget(partition, static (_, _) => true);
            partition.DueAt = null;
            partition.Stripe.Remove(partition);
            return;
        }

        if (partition.Debtors.Count > (2 * (view.Duties.Count + settled.Duties.Count)) + FewDebtors) Forget(partition, isOver: false);
        if (partition.Askers?.Count > (2 * (view.Duties.Count + settled.Duties.Count)) + FewDebtors) _askers.Forget(partition, static (partition, asker) => !partition.IsAwaitedBy(asker));
        var next = Earlier(Earlier(_fold.NextTurn(settled), _fold.ForgettableFrom(settled)), partition.Pending.Count > 0 ? partition.Pending[0].At : null);
        if (next is not { } at || partition.DueAt == at.UtcTicks) return;
        partition.DueAt = at.UtcTicks;
        _deadlines.Add(partition, at.UtcTicks);
    }

    /// <summary>Makes final what lies before an instant.</summary>
    public void Settle(DateTimeOffset settled, FoldSink sink)
    {
        while (_deadlines.TryNext(settled.UtcTicks, out var partition))
        {
            partition.DueAt = null;
            sink.Begin(partition);
            partition.Settle(settled, _fold, sink);
            Arrange(partition);
        }
    }

    /// <summary>The duties to be reminded of up to an instant, if any. A reminder is a courtesy and goes by the clock; it leaves no trace in the state.</summary>
    public List<OpenDuty>? Remind(DateTimeOffset until)
    {
        List<OpenDuty>? due = null;
        while (_reminders.TryNext(until.UtcTicks + 1, out var reminder))
        {
            if (reminder.Partition.View(_fold).Duties.Find(reminder.Duty) is { IsReminded: false } duty && duty.RemindAt > _reminded && duty.RemindAt <= until && duty.DueAt >= until)
            {
                duty.IsReminded = true;
                (due ??= new(1)).Add(duty);
            }
        }

        _reminded = until;
        return due;
    }

    /// <summary>The partitions in which somebody owes something, or did a while ago.</summary>
    public Partition[] Of(Party debtor) => _byDebtor.TryGetValue(debtor, out var partitions) ? partitions.ToArray() : [];

    // Looking at one may alter others: a view that was not worked out is.
    private void NoteAltered(PartitionStripe stripe)
    {
        if (stripe.Altered.Count == 0) return;
        for (var i = 0; i < stripe.Altered.Count; i++)
        {
            var (partition, duty) = stripe.Altered[i];
            if (partition.Debtors.Add(duty.Debtor))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_byDebtor, duty.Debtor, out _).Add(partition);
            }

            if (ReferenceEquals(partition.View(_fold).Duties.Find(duty), duty) || ReferenceEquals(partition.Settled.Duties.Find(duty), duty)) RemindOf(partition, duty);
        }

        stripe.Altered.Clear();
    }

    /// <summary>Forgets who owes nothing in a partition any more; everybody where it is over.</summary>
    private void Forget(Partition partition, bool isOver)
    {
        if (partition.Debtors.Count == 0) return;
        foreach (var debtor in partition.Debtors.ToArray())
        {
            if (!isOver && (partition.Settled.Duties.IsOwedBy(debtor) || partition.View(_fold).Duties.IsOwedBy(debtor))) continue;
            partition.Debtors.Remove(debtor);
            ref var partitions = ref CollectionsMarshal.GetValueRefOrNullRef(_byDebtor, debtor);
            partitions.Remove(partition);
            if (partitions.Count == 0) _byDebtor.Remove(debtor);
        }
    }

    private void RemindOf(Partition partition, OpenDuty duty)
    {
        if (duty.RemindAt is not null) return;
        var at = _fold.RemindAt(duty);
        duty.RemindAt = at;
        if (at > _reminded) _reminders.Add((partition, duty), at.UtcTicks);
    }

    private static bool IsOf(PartitionState state, OpenDuty duty, long at) => state.Duties.Find(duty)?.RemindAt?.UtcTicks == at;

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b ?? a : a;
}
