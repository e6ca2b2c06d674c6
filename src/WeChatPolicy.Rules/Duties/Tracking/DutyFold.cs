namespace WeChatPolicy.Rules.Tracking;

/// <summary>What events and the time do to the duties of one cell. Pure but for the state that it is given.</summary>
internal sealed partial class DutyFold(PolicyEngine engine, Roster roster)
{
    // What happens at one instant happens in the order of the duties.
    private static readonly Comparer<(long At, OpenDuty Duty)> s_byTurn = Comparer<(long At, OpenDuty Duty)>.Create(static (a, b) =>
        a.At != b.At ? a.At.CompareTo(b.At) : OpenDuties.InOrder.Compare(a.Duty, b.Duty));

    /// <summary>Which state of the roster it folds by.</summary>
    public int RosterVersion => roster.Version;

    private WorkCalendar Calendar => engine.Settings.Calendar;

    private TrackingOptions Options => engine.Settings.Options.Tracking;

    /// <summary>Lets the time pass until an event, then lets it happen.</summary>
    public void Apply(CellState state, TrackEvent happened, FoldSink sink)
    {
        Pass(state, happened.At, sink);
        sink.Reach(happened.At);
        if (happened.Said is { } said) Hear(state, happened, said, sink);
        if (happened.Discharges.Count > 0) Discharge(state, happened, sink);
        if (happened.Recalls is { } messageId) Remove(state, DutyChangeKind.Cancelled, happened, sink, state.Duties, (_, ground) => ground.OpenedBy == messageId);
        if (happened.Revises is { } revision) Revise(state, happened, revision, sink);
        if (happened.Said is null)
        {
            foreach (var duty in happened.Opens) Open(state, duty, happened, sink);
        }
    }

    /// <summary>When something will happen next without a fact: a deadline, or the beginning of an absence.</summary>
    public DateTimeOffset? NextTurn(CellState state)
    {
        DateTimeOffset? next = null;
        foreach (var duty in state.Duties)
        {
            var turn = TurnOf(duty, DateTimeOffset.MaxValue).At;
            if (turn < (next ?? DateTimeOffset.MaxValue)) next = turn;
        }

        return next;
    }

    /// <summary>Lets the time pass: a duty is breached after its deadline, not at it; an absence counts from its first instant.</summary>
    /// <param name="state">The state.</param>
    /// <param name="until">Until when.</param>
    /// <param name="sink">Receives what happens.</param>
    /// <param name="isFinal">Whether only what lies before the instant happens: more facts of the instant itself may come.</param>
    public void Pass(CellState state, DateTimeOffset until, FoldSink sink, bool isFinal = false)
    {
        if (state.Duties.Count == 0 || (state.QuietBy == roster.Version && until < state.QuietUntil)) return;
        (state.QuietUntil, state.QuietBy) = (DateTimeOffset.MaxValue, roster.Version);
        PriorityQueue<(OpenDuty Duty, Turn Turn), (long At, OpenDuty Duty)>? due = null;
        foreach (var duty in state.Duties) Await(state, duty, until, isFinal, ref due);
        while (due is not null && due.TryDequeue(out var next, out _))
        {
            // Not where it has become one with another that was passed on.
            var (duty, turn) = next;
            var at = state.Duties.IndexOf(duty.RuleId, duty.Key, duty.Debtor);
            if (at < 0 || !ReferenceEquals(state.Duties[at], duty)) continue;
            state.Duties.RemoveAt(at);
            if (turn.Absence is not { } absence) Breach(state, duty, sink);
            else if (PassOn(state, duty, absence, sink) is { } passed) Await(state, passed, until, isFinal, ref due);
        }
    }

    // Puts a duty in line whose turn comes by an instant, or else notes how long nothing happens to it.
    private void Await(CellState state, OpenDuty duty, DateTimeOffset until, bool isFinal, ref PriorityQueue<(OpenDuty, Turn), (long, OpenDuty)>? due)
    {
        var turn = TurnOf(duty, until);
        if (turn.At is not { } at || (isFinal && at >= until)) Note(state, duty);
        else (due ??= new(s_byTurn)).Enqueue((duty, turn), (at.UtcTicks, duty));
    }

    private void Note(CellState state, OpenDuty duty)
    {
        if (TurnOf(duty, DateTimeOffset.MaxValue).At is { } at && at < state.QuietUntil) state.QuietUntil = at;
    }

    private Turn TurnOf(OpenDuty duty, DateTimeOffset until)
    {
        if (RemindsOnly(duty.RuleId)) return default;
        if (roster.Knows(duty.Debtor) && NextMove(duty) is { } absence && absence.From <= until && absence.From <= duty.DueAt) return new(absence.From, absence);
        return duty.DueAt < until ? new(duty.DueAt, null) : default;
    }

    private Absence? NextMove(OpenDuty duty) => roster.NextAbsenceOf(duty.Debtor, duty.DebtorSince, absence => Moves(duty.RuleId, duty.DueAt, absence));

    private Absence? MoveAt(string ruleId, Party debtor, DateTimeOffset due, DateTimeOffset at) => roster.AbsenceOf(debtor, at, absence => Moves(ruleId, due, absence));

    // What can still be met after the return stays with whom it is owed by.
    private bool Moves(string ruleId, DateTimeOffset due, Absence absence) =>
        Setting(ruleId)?.Rule.StaysWithDebtor != true
        && (absence.Departed ? Options.OnDeparture : Options.OnLeave) != AbsenceTreatment.Keep
        && (absence.Departed || due <= absence.Until);

    private OpenDuty? PassOn(CellState state, OpenDuty duty, Absence absence, FoldSink sink)
    {
        if (Responsible(duty.Grounds[0], duty.Debtor, duty.DueAt, absence.From) is not { } other)
        {
            sink.Add(DutyChangeKind.Cancelled, duty, absence.From, absence.FactId);
            return null;
        }

        var passed = duty.PassedTo(other, absence.From, Calendar);
        var earlier = state.Duties.IndexOf(duty.RuleId, duty.Key, other);
        if (earlier >= 0) state.Duties[earlier] = passed = state.Duties[earlier].With(passed);
        else state.Duties.Add(passed);
        sink.Add(DutyChangeKind.PassedOn, passed, absence.From, absence.FactId, duty.Debtor);
        return passed;
    }

    /// <summary>Who owes at an instant what somebody would owe were they there; nobody where it falls away.</summary>
    private Party? Responsible(Obligation stated, Party debtor, DateTimeOffset due, DateTimeOffset at)
    {
        var ruleId = stated.RuleId;

        // Deputies of deputies; a ring of them leads to the company.
        for (var hops = 0; hops < 8; hops++)
        {
            if (!roster.Knows(debtor) || MoveAt(ruleId, debtor, due, at) is not { } absence) return debtor;

            // In a chat of two nobody else can answer.
            if (stated.IsPersonal || (absence.Departed ? Options.OnDeparture : Options.OnLeave) == AbsenceTreatment.Cancel) return null;
            if (absence.DeputyId is not { } deputy) return Party.Company;
            debtor = Party.Person(deputy);

            // Nobody answers their own question.
            if (debtor == stated.Creditor && Setting(ruleId)?.Rule.KeyedBy == DutyKey.Conversation) return null;
        }

        return Party.Company;
    }

    private void Open(CellState state, Obligation stated, TrackEvent happened, FoldSink sink)
    {
        if (IsUrgent(stated.RuleId) && stated.Term is { } term)
        {
            stated = stated with { DueAt = OnCallTime.Due(stated.OpenedAt, term, Calendar, roster.OnCallOf(stated.Debtor)) };
        }

        // What a state tells of as overdue has been judged with the state.
        if (happened.IsState && stated.DueAt < happened.At) return;
        if (happened.IsState) Restate(state, stated, sink, happened);
        else if (Responsible(stated, stated.Debtor, stated.DueAt, happened.At) is { } debtor) Begin(state, stated, debtor, happened, sink);
    }

    private void Begin(CellState state, Obligation stated, Party debtor, TrackEvent happened, FoldSink sink)
    {
        var earlier = state.Duties.IndexOf(stated.RuleId, stated.Key, debtor);
        if (earlier >= 0)
        {
            Note(state, state.Duties[earlier] = state.Duties[earlier].With(stated));
            return;
        }

        var duty = OpenDuty.Begin(stated, debtor, happened.At);
        state.Duties.Add(duty);
        Note(state, duty);
        sink.Add(DutyChangeKind.Opened, duty, happened.At, happened.FactId);
    }

    // A state speaks of everything under its rule: what an earlier one said is true no longer.
    private void Restate(CellState state, Obligation stated, FoldSink sink, TrackEvent happened)
    {
        var before = state.Duties.Where(open => open.RuleId == stated.RuleId && open.Key == stated.Key).ToList();

        // Of two statements the one with the later beginning knows more: an event may be known that the state has not heard of.
        if (before.Exists(open => open.Grounds[0].Debtor == stated.Debtor && open.Grounds[0].OpenedAt >= stated.OpenedAt)) return;
        foreach (var open in before)
        {
            state.Duties.RemoveAt(state.Duties.IndexOf(open.RuleId, open.Key, open.Debtor));

            // What has to be done again and again was done meanwhile, or the time would not count from later.
            var isMet = open.Grounds[0].Debtor == stated.Debtor && Setting(stated.RuleId)?.Rule.KeyedBy is DutyKey.Account or DutyKey.Programme;
            sink.Add(isMet ? DutyChangeKind.Discharged : DutyChangeKind.Cancelled, open, happened.At, happened.FactId);
        }

        if (Responsible(stated, stated.Debtor, stated.DueAt, happened.At) is { } debtor) Begin(state, stated, debtor, happened, sink);
    }

    // Told of twice, what opened a duty anew does not meet it; a state that is told of again may well.
    private static void Discharge(CellState state, TrackEvent happened, FoldSink sink) => Remove(
        state, DutyChangeKind.Discharged, happened, sink, state.Duties,
        (duty, ground) => happened.Discharges.Contains(duty.RuleId) && ground.OpenedAt <= happened.At && (happened.IsState || ground.OpenedBy != happened.FactId));

    /// <summary>Takes away the grounds of some duties that a condition holds of, and ends the duties that rest on nothing else.</summary>
    private static void Remove(CellState state, DutyChangeKind kind, TrackEvent happened, FoldSink sink, IEnumerable<OpenDuty> among, Func<OpenDuty, Obligation, bool> condition)
    {
        foreach (var duty in among.ToArray())
        {
            var left = duty.Without(ground => condition(duty, ground));
            if (ReferenceEquals(left, duty)) continue;
            var at = state.Duties.IndexOf(duty.RuleId, duty.Key, duty.Debtor);
            if (left is not null)
            {
                state.Duties[at] = left;
                continue;
            }

            state.Duties.RemoveAt(at);
            sink.Add(kind, duty, happened.At, happened.FactId);
        }
    }

    private RuleSetting? Setting(string ruleId) => engine.Rules.GetValueOrDefault(ruleId);

    private bool IsUrgent(string ruleId) => Setting(ruleId)?.Rule.InConversation == ConversationDuty.UrgentAnswer;

    private bool RemindsOnly(string ruleId) => Setting(ruleId)?.Rule.KeyedBy == DutyKey.Programme;

    private readonly record struct Turn(DateTimeOffset? At, Absence? Absence);
}
