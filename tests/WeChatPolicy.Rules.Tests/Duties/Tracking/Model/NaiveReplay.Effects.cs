namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class NaiveReplay
{
    public void Happens(NaiveEffect effect)
    {
        if (effect.Says is { } saying)
        {
            Hear(effect, saying);
            return;
        }

        Meet(effect);
        foreach (var duty in effect.Opens) Begin(effect, duty);
    }

    /// <summary>What comes too late opens nothing and says nothing new; it still meets, takes back and decides.</summary>
    public void HappensLate(NaiveEffect effect)
    {
        if (effect.Says is { CanAnswer: true } saying) Answer(effect, saying);
        Meet(effect);
    }

    private void Meet(NaiveEffect effect)
    {
        TakeGrounds(effect, nameof(DutyChangeKind.Discharged), (duty, ground) => effect.Meets.Contains((duty.Rule, duty.Key)) && ground.OpenedAt <= effect.At && (effect.IsState || ground.By != effect.FactId));
        _asked.RemoveAll(ask => ask.Duty.By == effect.Recalls && effect.About == $"conversation:{ask.Saying.Conversation}");
        if (effect.Recalls is { } message) TakeGrounds(effect, nameof(DutyChangeKind.Cancelled), (duty, ground) => ground.By == message && $"{NaivePolicy.AboutOf(duty.Rule)}:{AboutWhat(duty)}" == effect.About);
        if (effect.Decides is { } decision) Decide(effect, decision);
    }

    private void Decide(NaiveEffect effect, DutyDecision decision)
    {
        var duty = Open.Find(open => (open.Rule, open.Key, open.Debtor) == (decision.RuleId, decision.Key, decision.Debtor) && open.Since <= effect.At)
            ?? Open.Where(open => (open.Rule, open.Key, open.First) == (decision.RuleId, decision.Key, decision.Debtor) && open.Since <= effect.At).OrderBy(open => open.Debtor.PersonId, StringComparer.Ordinal).FirstOrDefault();
        if (duty is null || Party.Person(decision.Person.Id) == decision.Debtor || Party.Person(decision.Person.Id) == duty.Debtor) return;
        if (decision is DutyWaived)
        {
            Open.Remove(duty);
            Tell(duty, nameof(DutyChangeKind.Waived), effect.At, effect.FactId);
        }
        else if (decision is DutyExtended { Until: var until } && until > duty.Deadline)
        {
            (duty.Postponed, duty.IsPostponedToADate) = (until, true);
            Tell(duty, nameof(DutyChangeKind.Extended), effect.At, effect.FactId);
        }
    }

    private void Begin(NaiveEffect effect, NaiveDuty stated)
    {
        if (stated.Rule == NaivePolicy.UrgentFirst)
        {
            stated = stated with { Due = policy.Time.DueOnCall(stated.OpenedAt, int.Parse(stated.Term![..^2], System.Globalization.CultureInfo.InvariantCulture), roster.OnCallOf(stated.Debtor)) };
        }

        if (effect.IsState)
        {
            var same = Open.Where(open => (open.Rule, open.Key) == (stated.Rule, stated.Key)).ToList();
            if (same.Exists(open => open.Ground.Debtor == stated.Debtor && open.Ground.OpenedAt >= stated.OpenedAt)) return;
            foreach (var replaced in same)
            {
                Open.Remove(replaced);
                var isMet = replaced.Ground.Debtor == stated.Debtor && NaivePolicy.AboutOf(stated.Rule) is "account" or "programme";
                Tell(replaced, isMet ? nameof(DutyChangeKind.Discharged) : nameof(DutyChangeKind.Cancelled), effect.At, effect.FactId);
            }
        }

        if (Responsible(stated, stated.Debtor, stated.Due, effect.At) is not { } debtor) return;
        if (Open.Find(open => (open.Rule, open.Key, open.Debtor) == (stated.Rule, stated.Key, debtor)) is { } earlier)
        {
            earlier.Add(stated);
            return;
        }

        var duty = new NaiveOpen { Rule = stated.Rule, Key = stated.Key, Debtor = debtor, First = debtor == stated.Debtor ? null : stated.Debtor, Since = effect.At };
        duty.Add(stated);
        Open.Add(duty);
        Tell(duty, nameof(DutyChangeKind.Opened), effect.At, effect.FactId);
    }

    private void TakeGrounds(NaiveEffect effect, string what, Func<NaiveOpen, NaiveDuty, bool> which)
    {
        foreach (var duty in Open.ToList())
        {
            var left = duty.Grounds.Where(ground => !which(duty, ground)).ToList();
            if (left.Count == duty.Grounds.Count) continue;
            if (left.Count == 0)
            {
                Open.Remove(duty);
                Tell(duty, what, effect.At, effect.FactId);
                continue;
            }

            duty.Grounds.Clear();
            duty.Grounds.AddRange(left);
        }
    }

    // The key of a reply is the conversation, a bar and who owes it.
    private static string AboutWhat(NaiveOpen duty) => NaivePolicy.AboutOf(duty.Rule) == "conversation" ? duty.Key[..duty.Key.LastIndexOf('|')] : duty.Key;
}
