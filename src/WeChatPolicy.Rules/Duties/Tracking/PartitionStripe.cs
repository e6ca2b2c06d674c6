namespace WeChatPolicy.Rules.Tracking;

/// <summary>Some of the partitions of a tracker under one lock of their own, and by whom, by when and for which reminder each is found.</summary>
/// <remarks>Whoever uses it holds <see cref="Gate"/>.</remarks>
internal sealed class PartitionStripe
{
    // So many who owe nothing there any more are not worth looking for.
    private const int FewDebtors = 8;

    private readonly Dictionary<PartitionKey, Partition> _partitions = [];
    private readonly Dictionary<Party, FewOrMany<Partition>> _byDebtor = [];
    private readonly DeadlineQueue<Partition> _deadlines = new(static (partition, at) => partition.DueAt == at);
    private readonly DeadlineQueue<(Partition Partition, OpenDuty Duty)> _reminders;

    // What changed since it was put where it is found.
    private readonly List<Partition> _touched = [];
    private readonly List<(Partition Partition, OpenDuty Duty)> _altered = [];

    private DutyFold _fold;

    // Up to where reminders were given; while the clock moves on, it stands further already.
    private DateTimeOffset _reminded = DateTimeOffset.MinValue;

    public PartitionStripe(DutyFold fold)
    {
        _fold = fold;
        _reminders = new((reminder, at) => IsOf(reminder.Partition.Settled, reminder.Duty, at) || IsOf(reminder.Partition.View(_fold), reminder.Duty, at));
    }

    public Lock Gate { get; } = new();

    public IReadOnlyCollection<Partition> Partitions => _partitions.Values;

    /// <summary>Reminders were given up to an instant.</summary>
    public void BeginAt(DateTimeOffset clock) => _reminded = clock;

    /// <summary>Takes over a partition as it was saved.</summary>
    /// <returns><see langword="false"/> where there is one of its key.</returns>
    public bool Restore(PartitionKey key, PartitionState settled, IEnumerable<TrackEvent> pending)
    {
        var partition = new Partition(key, _altered);
        partition.Restore(settled, pending, _fold);
        if (!_partitions.TryAdd(key, partition)) return false;
        Arrange(partition);
        return true;
    }

    /// <summary>The partition of a key, to take something in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isLate">Whether what it takes in comes too late: that opens nothing, and of what it could meet there is nothing where there is no partition.</param>
    public Partition? Open(PartitionKey key, bool isLate)
    {
        if (!_partitions.TryGetValue(key, out var partition))
        {
            if (isLate) return null;
            _partitions.Add(key, partition = new Partition(key, _altered));
        }

        // Also one that cannot be folded is put in order.
        Touch(partition);
        return partition;
    }

    /// <summary>Follows another policy from now on.</summary>
    public void Use(DutyFold fold)
    {
        ArrangeTouched();
        _fold = fold;
    }

    /// <summary>Makes final what lies before an instant.</summary>
    public void Settle(DateTimeOffset settled, FoldSink sink)
    {
        while (_deadlines.TryNext(settled.UtcTicks, out var partition))
        {
            partition.DueAt = null;
            sink.BeginPartition(partition, _altered);
            partition.Settle(settled, _fold, sink);
            Arrange(partition);
        }
    }

    /// <summary>Finds the duties to be reminded of up to an instant. A reminder is a courtesy and goes by the clock; it leaves no trace in the state.</summary>
    public void Remind(DateTimeOffset until, ref HashSet<OpenDuty>? due)
    {
        while (_reminders.TryNext(until.UtcTicks + 1, out var reminder))
        {
            if (reminder.Partition.View(_fold).Duties.Find(reminder.Duty) is { } duty && duty.RemindAt > _reminded && duty.RemindAt <= until && duty.DueAt >= until) (due ??= []).Add(duty);
        }

        _reminded = until;
    }

    /// <summary>Somebody is away or on call, as a fact tells: what they owe is worked out anew.</summary>
    public void Reconsider(Fact fact, Party person)
    {
        ArrangeTouched();
        if (!_byDebtor.TryGetValue(person, out var partitions)) return;
        foreach (var partition in partitions.ToArray())
        {
            if (fact is OnCallAssigned call) partition.ReviseOnCall(person, call.Id, _fold);
            partition.Unfold();
            Touch(partition);
        }
    }

    /// <summary>What somebody owes now.</summary>
    public IEnumerable<OpenDuty> OwedBy(Party debtor)
    {
        ArrangeTouched();
        return _byDebtor.TryGetValue(debtor, out var partitions) ? partitions.ToArray().SelectMany(partition => partition.View(_fold).Duties.About(debtor)).Where(duty => duty.Debtor == debtor) : [];
    }

    /// <summary>Puts in order what changed; where a partition is found is not needed before the clock moves or somebody asks.</summary>
    public void ArrangeTouched()
    {
        foreach (var partition in _touched)
        {
            partition.IsTouched = false;
            Arrange(partition);
        }

        _touched.Clear();
    }

    private void Touch(Partition partition)
    {
        if (partition.IsTouched) return;
        partition.IsTouched = true;
        _touched.Add(partition);
    }

    /// <summary>Puts what changed in a partition where it will be found; what did not change is not looked at.</summary>
    private void Arrange(Partition partition)
    {
        var (view, settled) = (partition.View(_fold), partition.Settled);
        NoteAltered();
        if (partition.Debtors.Count > (2 * (view.Duties.Count + settled.Duties.Count)) + FewDebtors || partition.IsEmpty) ForgetDebtors(partition, view, settled);
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

    // Looking at one may alter others: a view that was not worked out is.
    private void NoteAltered()
    {
        for (var i = 0; i < _altered.Count; i++)
        {
            var (partition, duty) = _altered[i];
            if (partition.Debtors.Add(duty.Debtor))
            {
                if (!_byDebtor.TryGetValue(duty.Debtor, out var partitions)) _byDebtor[duty.Debtor] = partitions = new();
                partitions.Add(partition);
            }

            if (ReferenceEquals(partition.View(_fold).Duties.Find(duty), duty) || ReferenceEquals(partition.Settled.Duties.Find(duty), duty)) RemindOf(partition, duty);
        }

        _altered.Clear();
    }

    private void ForgetDebtors(Partition partition, PartitionState view, PartitionState settled)
    {
        foreach (var debtor in partition.Debtors.ToArray())
        {
            if (view.Duties.IsOwedBy(debtor) || settled.Duties.IsOwedBy(debtor)) continue;
            partition.Debtors.Remove(debtor);
            var partitions = _byDebtor[debtor];
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
