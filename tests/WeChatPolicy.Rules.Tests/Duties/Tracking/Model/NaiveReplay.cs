namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>One reading of the whole history: what happens to the duties, one instant after the other.</summary>
internal sealed partial class NaiveReplay(NaivePolicy policy, NaiveRoster roster)
{
    public List<NaiveOpen> Open { get; } = [];

    public List<Told> Told { get; } = [];

    /// <summary>Lets the time pass: an absence counts from its first instant, a deadline passes after it.</summary>
    public void Pass(DateTimeOffset until, bool andAt)
    {
        while (true)
        {
            var turns = Open.Where(duty => !NaivePolicy.OnlyReminds(duty.Rule))
                .Select(duty => (Duty: duty, Absence: roster.After(duty.Debtor, duty.Since).FirstOrDefault(absence => absence.From <= duty.Deadline && Moves(duty.Rule, duty.Deadline, absence))))
                .Select(turn => (turn.Duty, turn.Absence, At: turn.Absence?.From ?? turn.Duty.Deadline))
                .Where(turn => turn.At < until || (andAt && turn.At == until && turn.Absence is not null))
                .OrderBy(turn => turn.At).ThenBy(turn => turn.Absence is null).ToList();
            if (turns.Count == 0) return;
            var (duty, absence, at) = turns[0];
            Open.Remove(duty);
            if (absence is null) Breach(duty);
            else PassOn(duty, absence);
        }
    }

    private void Breach(NaiveOpen duty)
    {
        if (NaivePolicy.AboutOf(duty.Rule) == "conversation" && duty.Debtor.PersonId is { } silent) _lapses[(AboutWhat(duty), silent)] = duty.Deadline;
        Tell(duty, nameof(DutyChangeKind.Breached), duty.Deadline, null);
        var isKnown = duty.IsDueOnADate || policy.IsKnown(duty.Deadline);
        Told.Add(new(null, isKnown ? "finding Likely" : "finding Possible", duty.Rule, duty.Ground.By, duty.Debtor, null, duty.Ground.By));
    }

    private void PassOn(NaiveOpen duty, NaiveAbsence absence)
    {
        if (Responsible(duty.Ground, duty.Debtor, duty.Deadline, absence.From) is not { } other)
        {
            Tell(duty, nameof(DutyChangeKind.Cancelled), absence.From, absence.FactId);
            return;
        }

        var from = duty.Debtor;
        var anew = duty.Ground.Term is null ? duty.Deadline : policy.DueOf(duty.Rule, absence.From);
        if (anew > duty.Deadline) (duty.Postponed, duty.IsPostponedToADate) = (anew, false);
        (duty.First, duty.Debtor, duty.Since) = (duty.First ?? from, other, absence.From);
        if (Open.Find(open => (open.Rule, open.Key, open.Debtor) == (duty.Rule, duty.Key, other)) is { } own)
        {
            // Of two that are one from now on the earlier deadline holds.
            var earliest = own.Deadline < duty.Deadline ? own.Deadline : duty.Deadline;
            var isADate = earliest == own.Deadline ? own.IsDueOnADate : duty.IsDueOnADate;
            foreach (var ground in duty.Grounds) own.Add(ground);
            (own.Postponed, own.IsPostponedToADate) = (earliest, isADate);
            duty = own;
        }
        else
        {
            Open.Add(duty);
        }

        Tell(duty, nameof(DutyChangeKind.PassedOn), absence.From, absence.FactId, from);
    }

    private bool Moves(string rule, DateTimeOffset due, NaiveAbsence absence) =>
        !NaivePolicy.StaysWithDebtor(rule) && (absence.IsDeparture ? policy.OnDeparture != AbsenceTreatment.Keep : policy.OnLeave != AbsenceTreatment.Keep && due <= absence.Until);

    // The deputy, or the deputy's deputy; the company where none is named who is there, or where they stand in for one another.
    private Party? Responsible(NaiveDuty stated, Party debtor, DateTimeOffset due, DateTimeOffset at)
    {
        var (rule, asked) = (stated.Rule, new HashSet<Party>());
        while (roster.At(debtor, at).FirstOrDefault(absence => Moves(rule, due, absence)) is { } absence)
        {
            if (stated.IsPersonal || (absence.IsDeparture ? policy.OnDeparture : policy.OnLeave) == AbsenceTreatment.Cancel) return null;
            if (absence.Deputy is null || !asked.Add(debtor)) return Party.Company;
            debtor = Party.Person(absence.Deputy);
            if (debtor == stated.Creditor) return null;
        }

        return debtor;
    }

    private void Tell(NaiveOpen duty, string what, DateTimeOffset at, string? by, Party? from = null) =>
        Told.Add(new(at, what, duty.Rule, duty.Key, duty.Debtor, Tracking.Told.DueOf(what, duty.Rule, duty.Debtor, duty.Deadline), by, from));
}
