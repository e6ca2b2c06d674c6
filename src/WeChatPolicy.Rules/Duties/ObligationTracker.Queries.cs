using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

public sealed partial class ObligationTracker
{
    /// <summary>The duties that are open, the earliest deadline first; those included whose deadline has passed and is not final yet.</summary>
    public IReadOnlyList<Obligation> Open => OpenWhere(static _ => true);

    /// <summary>What somebody owes now.</summary>
    public IReadOnlyList<Obligation> OpenOf(Party debtor)
    {
        lock (_gate)
        {
            ArrangeTouched();
            return _byDebtor.TryGetValue(debtor, out var cells) ? InOrder(cells.SelectMany(cell => cell.View(_fold).Duties).Where(duty => duty.Debtor == debtor)) : [];
        }
    }

    /// <summary>What is due up to an instant.</summary>
    public IReadOnlyList<Obligation> OpenUntil(DateTimeOffset due) => OpenWhere(duty => duty.DueAt <= due);

    /// <summary>What is owed under a rule.</summary>
    public IReadOnlyList<Obligation> OpenUnder(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return OpenWhere(duty => duty.RuleId == ruleId);
    }

    private Obligation[] OpenWhere(Func<OpenDuty, bool> condition)
    {
        lock (_gate) return InOrder(_cells.Values.SelectMany(cell => cell.View(_fold).Duties).Where(condition));
    }

    /// <summary>What a fact is about, such as <c>conversation:room-7</c>: a host that spreads trackers over machines sends it wherever one of these lives.</summary>
    /// <returns>The keys; none where the fact has no bearing on any duty, or where it has on all (<see cref="ConcernsEveryPart"/>).</returns>
    public IReadOnlyList<string> KeysOf(Fact fact) => [.. EffectsOf(fact).Items.Select(effect => effect.Cell.ToString()).Distinct()];

    /// <summary>Whether every part must be told of a fact: somebody joins, leaves, is away or on call.</summary>
    public static bool ConcernsEveryPart(Fact fact) => fact is Joined or Departed or LeaveTaken or OnCallAssigned;

    /// <summary>Whether this part must be told of a fact.</summary>
    public bool Concerns(Fact fact) => ConcernsEveryPart(fact) || EffectsOf(fact).Items.Exists(effect => Part.Holds(effect.Cell));

    /// <inheritdoc cref="Concerns(Fact)"/>
    public bool Concerns(JudgedFact judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        return ConcernsEveryPart(judged.Fact) || judged.Effects.Items.Exists(effect => Part.Holds(effect.Cell));
    }

    private FactEffectList EffectsOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var effects = new FactEffectList();
        if (Clauses.Scope.Of(fact, Engine.Settings.Options) == Clauses.Judged.Nothing) return effects;
        var reading = Evaluation.Rent(Engine, fact);
        try
        {
            _derived.AddTo(fact, reading, Now, effects);
            return effects;
        }
        finally
        {
            reading.Return();
        }
    }

    private static Obligation[] InOrder(IEnumerable<OpenDuty> duties) =>
    [
        .. duties.Select(duty => duty.Obligation)
            .OrderBy(duty => duty.DueAt.UtcTicks).ThenBy(duty => duty.RuleId, StringComparer.Ordinal).ThenBy(duty => duty.Key, StringComparer.Ordinal)
            .ThenBy(duty => duty.Debtor.PersonId, StringComparer.Ordinal),
    ];

    // What a cell is found by costs as much as it holds; it is not needed before the clock moves or somebody asks.
    private void Touch(Cell cell)
    {
        if (cell.IsTouched) return;
        cell.IsTouched = true;
        _touched.Add(cell);
    }

    private void ArrangeTouched()
    {
        foreach (var cell in _touched)
        {
            cell.IsTouched = false;
            Arrange(cell);
        }

        _touched.Clear();
    }

    /// <summary>Puts a cell that changed where it will be found: by debtor, by the instant at which it is looked at, among the reminders.</summary>
    private void Arrange(Cell cell)
    {
        Index(cell);
        if (cell.IsEmpty)
        {
            (cell.WakesAt, cell.RemindsAt) = (null, null);
            _cells.Remove(cell.Key);
            return;
        }

        var next = Earlier(Earlier(_fold.NextTurn(cell.Settled), _fold.ForgettableFrom(cell.Settled)), cell.Pending.Count > 0 ? cell.Pending[0].At : null);
        if (next is { } at && cell.WakesAt != at.UtcTicks)
        {
            cell.WakesAt = at.UtcTicks;
            _wakes.Add(cell, at.UtcTicks, _cells.Count);
        }

        ArrangeReminder(cell, _reminded);
    }

    private void ArrangeReminder(Cell cell, DateTimeOffset after)
    {
        DateTimeOffset? next = null;
        foreach (var duty in cell.View(_fold).Duties)
        {
            var at = RemindAt(duty);
            if (at > after) next = Earlier(next, at);
        }

        if (next?.UtcTicks == cell.RemindsAt) return;
        cell.RemindsAt = next?.UtcTicks;
        if (next is { } remind) _reminders.Add(cell, remind.UtcTicks, _cells.Count);
    }

    private DateTimeOffset RemindAt(OpenDuty duty) => duty.RemindAt ??= Reminding.Of(duty, Engine.Settings);

    // A reminder is a courtesy and goes by the clock; it leaves no trace in the state.
    private Obligation[] Remind(DateTimeOffset until)
    {
        var after = _reminded;
        List<OpenDuty>? due = null;
        while (_reminders.Next(until.UtcTicks + 1) is { } cell)
        {
            cell.RemindsAt = null;
            foreach (var duty in cell.View(_fold).Duties)
            {
                var at = RemindAt(duty);
                if (at > after && at <= until && duty.DueAt >= until) (due ??= []).Add(duty);
            }

            ArrangeReminder(cell, until);
        }

        _reminded = until;
        return due is null ? [] : InOrder(due);
    }

    private void Index(Cell cell)
    {
        _owing.Clear();
        foreach (var duty in cell.View(_fold).Duties) _owing.Add(duty.Debtor);
        foreach (var duty in cell.Settled.Duties) _owing.Add(duty.Debtor);
        cell.Debtors.RemoveAll(debtor => !_owing.Contains(debtor) && _byDebtor[debtor].Remove(cell));
        _owing.ExceptWith(cell.Debtors);
        foreach (var debtor in _owing)
        {
            cell.Debtors.Add(debtor);
            if (!_byDebtor.TryGetValue(debtor, out var cells)) _byDebtor[debtor] = cells = [];
            cells.Add(cell);
        }
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b ?? a : a;
}
