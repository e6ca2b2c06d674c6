namespace WeChatPolicy.Rules.Tracking;

/// <summary>What events and the time do to the duties of one partition. Pure but for the state that it is given.</summary>
internal sealed partial class DutyFold(PolicyEngine engine, Roster roster)
{
    private static readonly Func<TrackEvent, Obligation, bool> s_isRecalled = static (happened, ground) => ground.OpenedBy == happened.Recalls;

    /// <summary>Which state of the roster it folds by.</summary>
    public int RosterVersion => roster.Version;

    private WorkCalendar Calendar => engine.Settings.Calendar;

    private TrackingOptions Options => engine.Settings.Options.Tracking;

    /// <summary>Lets the time pass until an event, then lets it happen.</summary>
    public void Apply(PartitionState state, TrackEvent happened, FoldSink sink)
    {
        Pass(state, happened.At, sink);
        sink.Reach(happened.At);
        if (state.Person is { } person)
        {
            ApplyToPerson(state, person, happened, sink);
            return;
        }

        if (happened.Said is { } said) Hear(state, happened, said, sink);
        if (happened.Discharges.Count > 0) Discharge(state, happened, sink);
        if (happened.Recalls is not null) Remove(state, DutyChangeKind.Cancelled, happened, sink, state.Duties.All, s_isRecalled);
        if (happened.Revises is { } revision) Revise(state, happened, revision, sink);
        if (happened.Said is null)
        {
            for (var i = 0; i < happened.Opens.Count; i++) Open(state, happened.Opens[i], happened, sink);
        }
    }

    /// <summary>When something will happen next without a fact: a deadline, or the beginning of an absence.</summary>
    public DateTimeOffset? NextTurn(PartitionState state) => state.Duties.FirstInTurn(this, DateTimeOffset.MaxValue, isFinal: false)?.Turn.At;

    /// <summary>Lets the time pass: what comes by an instant happens.</summary>
    public void Pass(PartitionState state, DateTimeOffset until, FoldSink sink, bool isFinal = false)
    {
        while (state.Duties.Count > 0 && state.Duties.FirstInTurn(this, until, isFinal) is { } duty)
        {
            state.Duties.Remove(duty);
            if (state.Person is not null) continue;
            if (duty.Turn.Absence is { } absence) PassOn(state, duty, absence, sink);
            else Breach(state, duty, sink);
        }
    }

    /// <summary>What happens to a duty by the time alone.</summary>
    public Turn TurnOf(OpenDuty duty)
    {
        if (duty.TurnBy == roster.Version) return duty.Turn;
        var absence = RemindsOnly(duty.RuleId) || !roster.Knows(duty.Debtor) ? null : NextMove(duty);
        var turn = absence is not null && absence.From <= duty.DueAt ? new Turn(absence.From, absence) : new Turn(RemindsOnly(duty.RuleId) ? DateTimeOffset.MaxValue : duty.DueAt, null);
        duty.NoteTurn(turn, roster.Version);
        return turn;
    }

    /// <summary>When somebody is reminded of a duty.</summary>
    public DateTimeOffset RemindAt(OpenDuty duty) => Reminding.Of(duty, engine.Settings);

    // A duty that begins, or that becomes another.
    private void Put(PartitionState state, OpenDuty duty, FoldSink sink)
    {
        TurnOf(duty);
        state.Duties.Put(duty);
        sink.Alter(duty);
    }

    private Absence? NextMove(OpenDuty duty) => roster.NextAbsenceOf(duty.Debtor, duty.DebtorSince, absence => Moves(duty.RuleId, duty.DueAt, absence));

    private Absence? MoveAt(string ruleId, Party debtor, DateTimeOffset due, DateTimeOffset at) => roster.AbsenceOf(debtor, at, absence => Moves(ruleId, due, absence));

    // What can still be met after the return stays with whom it is owed by.
    private bool Moves(string ruleId, DateTimeOffset due, Absence absence) =>
        Setting(ruleId)?.Rule.StaysWithDebtor != true
        && (absence.Departed ? Options.OnDeparture : Options.OnLeave) != AbsenceTreatment.Keep
        && (absence.Departed || due <= absence.Until);

    private void PassOn(PartitionState state, OpenDuty duty, Absence absence, FoldSink sink)
    {
        if (Responsible(duty.First, duty.Debtor, duty.DueAt, absence.From) is not { } other)
        {
            sink.Add(DutyChangeKind.Cancelled, duty, absence.From, absence.FactId);
            return;
        }

        var passed = duty.PassedTo(other, absence.From, duty.First.Term is { } term ? DeadlineOf(duty.RuleId, term, absence.From) : null);
        passed = state.Duties.Find(passed)?.With(passed) ?? passed;
        Put(state, passed, sink);
        sink.Add(DutyChangeKind.PassedOn, passed, absence.From, absence.FactId, duty.Debtor);
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

    private void Open(PartitionState state, Obligation stated, TrackEvent happened, FoldSink sink)
    {
        if (IsUrgent(stated.RuleId) && stated.Term is { } term) stated = DueOnCall(stated, term);

        // What a state tells of as overdue has been judged with the state.
        if (happened.IsState && stated.DueAt < happened.At) return;
        if (happened.IsState) Restate(state, stated, sink, happened);
        else if (Responsible(stated, stated.Debtor, stated.DueAt, happened.At) is { } debtor) Begin(state, stated, debtor, happened, sink);
    }

    private Obligation DueOnCall(Obligation stated, Term term)
    {
        var due = OnCallTime.Due(stated.OpenedAt, term, Calendar, roster.OnCallOf(stated.Debtor));
        return stated with { DueAt = due.At, IsProvisional = due.IsProvisional };
    }

    private void Begin(PartitionState state, Obligation stated, Party debtor, TrackEvent happened, FoldSink sink)
    {
        if (state.Duties.Find(stated.RuleId, stated.Key, debtor) is { } earlier)
        {
            Put(state, earlier.With(stated), sink);
            return;
        }

        var duty = OpenDuty.Begin(stated, debtor, happened.At);
        Put(state, duty, sink);
        sink.Add(DutyChangeKind.Opened, duty, happened.At, happened.FactId);
    }

    // A state speaks of everything under its rule: what an earlier one said is true no longer.
    private void Restate(PartitionState state, Obligation stated, FoldSink sink, TrackEvent happened)
    {
        var before = state.Duties.Under(stated.RuleId, stated.Key);

        // Of two statements the one with the later beginning knows more: an event may be known that the state has not heard of.
        if (Array.Exists(before, open => open.First.Debtor == stated.Debtor && open.First.OpenedAt >= stated.OpenedAt)) return;
        foreach (var open in before)
        {
            state.Duties.Remove(open);

            // What has to be done again and again was done meanwhile, or the time would not count from later.
            var isMet = open.First.Debtor == stated.Debtor && Setting(stated.RuleId)?.Rule.KeyedBy is DutyKey.Account or DutyKey.Programme;
            sink.Add(isMet ? DutyChangeKind.Discharged : DutyChangeKind.Cancelled, open, happened.At, happened.FactId);
        }

        if (Responsible(stated, stated.Debtor, stated.DueAt, happened.At) is { } debtor) Begin(state, stated, debtor, happened, sink);
    }

    // Told of twice, what opened a duty anew does not meet it; a state that is told of again may well.
    private void Discharge(PartitionState state, TrackEvent happened, FoldSink sink)
    {
        if (state.Duties.Count == 0) return;
        IReadOnlyCollection<OpenDuty> among = happened.Discharges.Count == 1 ? state.Duties.Under(happened.Discharges[0]) : [.. state.Duties.All.Where(duty => happened.Discharges.Contains(duty.RuleId))];
        Remove(state, DutyChangeKind.Discharged, happened, sink, among, static (happened, ground) => ground.OpenedAt <= happened.At && (happened.IsState || ground.OpenedBy != happened.FactId));
    }

    /// <summary>Takes away the grounds of some duties that a condition holds of, as the event tells it, and ends the duties that rest on nothing else.</summary>
    private void Remove(PartitionState state, DutyChangeKind kind, TrackEvent happened, FoldSink sink, IReadOnlyCollection<OpenDuty> among, Func<TrackEvent, Obligation, bool> condition)
    {
        if (among.Count == 0) return;
        foreach (var duty in among)
        {
            var left = duty.Without(happened, condition);
            if (ReferenceEquals(left, duty)) continue;
            if (left is not null)
            {
                Put(state, left, sink);
                continue;
            }

            state.Duties.Remove(duty);
            sink.Add(kind, duty, happened.At, happened.FactId);
        }
    }

    // A rule that the policy no longer holds has its term still.
    private Deadline DeadlineOf(string ruleId, Term term, DateTimeOffset begun) =>
        Setting(ruleId)?.Rule.DeadlineOf(term, begun, engine.Settings.Options, Calendar) ?? Deadline.Of(term, begun, Calendar);

    private RuleSetting? Setting(string ruleId) => engine.Rules.GetValueOrDefault(ruleId);

    private bool IsUrgent(string ruleId) => Setting(ruleId)?.Rule.InConversation == ConversationDuty.UrgentAnswer;

    private bool RemindsOnly(string ruleId) => Setting(ruleId)?.Rule.KeyedBy == DutyKey.Programme;
}
