namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class NaiveReplay
{
    private static readonly TimeSpan s_continues = TimeSpan.FromHours(2);
    private static readonly TimeSpan s_burst = TimeSpan.FromMinutes(10);

    private readonly List<(DateTimeOffset At, string MessageId, NaiveSaying Saying, bool IsAnswer)> _said = [];
    private readonly List<(NaiveDuty Duty, NaiveSaying Saying)> _asked = [];
    private readonly Dictionary<(string Conversation, string Person), Confidence?> _toldOfBurst = [];
    private readonly Dictionary<(string Conversation, string Person), DateTimeOffset> _lapses = [];

    private void Hear(NaiveEffect effect, NaiveSaying saying)
    {
        JudgeOrder(effect, saying);
        JudgeOrderElsewhere(effect, saying);
        var isAnswer = saying.CanAnswer && Answer(effect, saying);

        // Whoever let a deadline pass gives the answer with the next word, within a week.
        if (saying is { CanAnswer: true, StandsInChat: true } && _lapses.TryGetValue((saying.Conversation, saying.Speaker), out var missed) && missed <= effect.At && effect.At - missed <= TimeSpan.FromDays(7))
        {
            _lapses.Remove((saying.Conversation, saying.Speaker));
            isAnswer = true;
        }

        // What somebody adds to an answer belongs to it, as long as nobody else speaks.
        var before = _said.FindLast(said => said.Saying.Conversation == saying.Conversation);
        var continues = saying.StandsInChat && before.IsAnswer && before.Saying.Speaker == saying.Speaker && effect.At - before.At <= s_continues;
        if (saying.Insists || !(isAnswer || continues))
        {
            foreach (var duty in effect.Opens) Begin(effect, duty);
        }

        if (!saying.StandsInChat) return;
        _said.Add((effect.At, effect.FactId, saying, isAnswer || continues));
        if (!saying.IsPressing) _asked.AddRange(effect.Opens.Where(duty => NaivePolicy.AboutOf(duty.Rule) == "conversation").Select(duty => (duty, saying)));
        if (saying.Idle > 0) JudgeBurst(effect, saying);
    }

    private bool Answer(NaiveEffect effect, NaiveSaying saying)
    {
        var speaker = Party.Person(saying.Speaker);
        var waits = (NaiveOpen duty, NaiveDuty ground) => NaivePolicy.AboutOf(duty.Rule) == "conversation" && AboutWhat(duty) == saying.Conversation
            && (duty.First == speaker || (duty.Debtor == speaker && duty.Since <= effect.At)) && ground.OpenedAt <= effect.At;
        var any = Open.Exists(duty => duty.Grounds.Exists(ground => waits(duty, ground)));

        // What somebody asked in a group is answered in their own chat as well.
        var asker = saying.To is null ? (Party?)null : Party.Person(saying.To);
        var waitsElsewhere = (NaiveOpen duty, NaiveDuty ground) => asker is not null && NaivePolicy.AboutOf(duty.Rule) == "conversation" && ground.Creditor == asker && !ground.IsPersonal
            && (duty.First == speaker || (duty.Debtor == speaker && duty.Since <= effect.At)) && ground.OpenedAt <= effect.At;
        TakeGrounds(effect, nameof(DutyChangeKind.Discharged), (duty, ground) => waits(duty, ground) || waitsElsewhere(duty, ground));
        _asked.RemoveAll(ask => ask.Duty.Debtor == speaker && ask.Duty.OpenedAt <= effect.At && (ask.Saying.Conversation == saying.Conversation || (ask.Duty.Creditor == asker && !ask.Duty.IsPersonal)));
        return any;
    }

    // To reply to a later message of no urgency, while an urgent one waits for the same person who can be reached.
    private void JudgeOrder(NaiveEffect effect, NaiveSaying saying)
    {
        if (!saying.CanAnswer || saying.RepliesTo is null) return;
        var quoted = _said.Find(said => said.MessageId == saying.RepliesTo && said.Saying.Conversation == saying.Conversation);
        if (quoted.Saying is null || quoted.Saying.IsPressing) return;
        var urgent = Open.Exists(duty => duty.Rule == NaivePolicy.UrgentFirst && AboutWhat(duty) == saying.Conversation && duty.IsOwedBy(saying.Speaker) && duty.Ground.OpenedAt < quoted.At);
        if (!urgent || !policy.Time.IsReachable(effect.At, roster.OnCallOf(Party.Person(saying.Speaker)))) return;
        Finds(effect, NaivePolicy.UrgentFirst, saying.Speaker, quoted.Saying.IsKnownOrdinary ? Confidence.Certain : Confidence.Possible);
    }

    // To answer in one chat what was asked there after something urgent was asked in another, and waits there still. Who quotes nothing answers all that waits here, but not surely.
    private void JudgeOrderElsewhere(NaiveEffect effect, NaiveSaying saying)
    {
        if (saying is not { CanAnswer: true, StandsInChat: true }) return;
        var speaker = Party.Person(saying.Speaker);
        var answered = _asked.Where(ask => ask.Duty.Debtor == speaker && ask.Saying.Conversation == saying.Conversation && (saying.RepliesTo is null || saying.RepliesTo == ask.Duty.By)
            && Open.Exists(duty => IsOwnUrgent(duty, ask.Duty) && AboutWhat(duty) != saying.Conversation)).ToList();

        // Of what waits in the same chat was told above.
        if (saying.RepliesTo is not null && answered.Exists(ask => Open.Exists(duty => IsOwnUrgent(duty, ask.Duty) && AboutWhat(duty) == saying.Conversation))) return;
        if (answered.Count == 0 || !policy.Time.IsReachable(effect.At, roster.OnCallOf(speaker))) return;
        var sure = saying.RepliesTo is null ? Confidence.Likely : Confidence.Certain;
        Finds(effect, NaivePolicy.UrgentFirst, saying.Speaker, answered.Exists(ask => ask.Saying.IsKnownOrdinary) ? sure : Confidence.Possible);
    }

    // Something urgent that was asked before something else of the same person, and was not passed to them.
    private static bool IsOwnUrgent(NaiveOpen duty, NaiveDuty later) =>
        duty.Rule == NaivePolicy.UrgentFirst && duty.Debtor == later.Debtor && duty.First is null && duty.Ground.OpenedAt < later.OpenedAt;

    // Five within ten minutes; once for as long as it goes on, and again only when it gets surer.
    private void JudgeBurst(NaiveEffect effect, NaiveSaying saying)
    {
        var idle = _said.Where(said => said.Saying.Conversation == saying.Conversation && said.Saying.Speaker == saying.Speaker && said.Saying.Idle > 0).ToList();
        var burst = (saying.Conversation, saying.Speaker);
        if (idle.Count == 1 || effect.At - idle[^2].At > s_burst) _toldOfBurst[burst] = null;
        foreach (var (atLeast, sure) in ((int, Confidence)[])[(3, Confidence.Certain), (2, Confidence.Likely), (1, Confidence.Possible)])
        {
            if (idle.Count(said => said.Saying.Idle >= atLeast && effect.At - said.At <= s_burst) < 5) continue;
            if (_toldOfBurst[burst] is { } told && told >= sure) return;
            _toldOfBurst[burst] = sure;
            Finds(effect, NaivePolicy.ChitChat, saying.Speaker, sure);
            return;
        }
    }

    private void Finds(NaiveEffect effect, string rule, string whom, Confidence sure) =>
        Told.Add(new(null, $"finding {sure}", rule, effect.FactId, Party.Person(whom), null, effect.FactId));
}
