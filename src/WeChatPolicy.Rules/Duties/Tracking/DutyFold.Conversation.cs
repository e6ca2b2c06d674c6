namespace WeChatPolicy.Rules.Tracking;

// Who waits for whom in a conversation, in which order they were answered, and who chats there idly.
internal sealed partial class DutyFold
{
    // After a week what somebody says is hardly the answer any more.
    private static readonly TimeSpan s_lapse = TimeSpan.FromDays(7);

    private static readonly Comparer<(long Since, string Key, string? Debtor)> s_byWaiting = Comparer<(long Since, string Key, string? Debtor)>.Create(static (a, b) =>
    {
        var order = a.Since.CompareTo(b.Since);
        if (order == 0) order = string.CompareOrdinal(a.Key, b.Key);
        return order != 0 ? order : string.CompareOrdinal(a.Debtor, b.Debtor);
    });

    private readonly RuleSetting[] _noIdleChat = [.. engine.Rules.Values.Where(rule => !rule.IsDisabled && rule.Rule.InConversation == ConversationDuty.NoIdleChat).OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal)];
    private readonly string[] _urgentAnswer = [.. engine.Rules.Where(rule => rule.Value.Rule.InConversation == ConversationDuty.UrgentAnswer).Select(rule => rule.Key)];
    private readonly Term _continues = engine.Settings.Options.Tracking.AnswerContinues;
    private readonly Term _window = engine.Settings.Options.Communication.ChitChatWindow;

    private void Hear(CellState state, TrackEvent happened, Utterance said, FoldSink sink)
    {
        var speaker = Party.Person(said.Speaker);
        var answers = said.Answers && Waits(state, speaker, happened.At);
        var answersLate = said is { Answers: true, IsMessage: true } && AnswersLate(state, happened, said);
        if (said.Answers) JudgeOrder(state, happened, said, speaker, sink);
        if (answers) Answer(state, happened, speaker, sink);
        if (said.IsMessage) Continue(state, happened, said, answers || answersLate);

        // An answer asks for none, nor does what is added to it; unless it asks somebody by name, or presses.
        if (said.Insists || state.Answering != said.Speaker)
        {
            foreach (var duty in happened.Opens) Open(state, duty, happened, sink);
        }

        if (said.IsMessage) Remember(state, happened, said);
        if (said.Idleness > Idleness.None) Chat(state, happened, said, sink);
    }

    private static bool AnswersLate(CellState state, TrackEvent happened, Utterance said)
    {
        if (!state.Lapses.TryGetValue(said.Speaker, out var at) || at > happened.At || happened.At > OverAfter(at)) return false;
        state.Lapses = state.Lapses.Remove(said.Speaker);
        return true;
    }

    private static bool Waits(CellState state, Party speaker, DateTimeOffset at)
    {
        foreach (var duty in state.Duties.About(speaker))
        {
            if (!IsBy(duty, speaker, at)) continue;
            for (var i = 0; i < duty.Grounds.Count; i++)
            {
                if (duty.Grounds[i].OpenedAt <= at) return true;
            }
        }

        return false;
    }

    // Whoever owed it at first has answered as well as their deputy; the deputy not before it was theirs.
    private static bool IsBy(OpenDuty duty, Party speaker, DateTimeOffset at) => duty.From == speaker || (duty.Debtor == speaker && duty.DebtorSince <= at);

    private static void Answer(CellState state, TrackEvent happened, Party speaker, FoldSink sink) => Remove(
        state, DutyChangeKind.Discharged, happened, sink, state.Duties.About(speaker), (duty, ground) => IsBy(duty, speaker, happened.At) && ground.OpenedAt <= happened.At);

    private void Continue(CellState state, TrackEvent happened, Utterance said, bool answers)
    {
        if (happened.At < state.AnsweredAt) return;
        var continues = state.Answering == said.Speaker && happened.At <= _continues.DeadlineFrom(state.AnsweredAt, Calendar);
        (state.Answering, state.AnsweredAt) = answers || continues ? (said.Speaker, happened.At) : (null, default);
    }

    // To reply to a later message of no urgency, while an urgent one waits for the same person.
    private void JudgeOrder(CellState state, TrackEvent happened, Utterance said, Party speaker, FoldSink sink)
    {
        if (said.RepliesTo is not { } repliesTo) return;
        if (!state.SinceUrgent.TryFind(repliesTo, out var heard) || OrderOfAnswers.PassesOver(heard.Importance) is not { } sure) return;

        // The same one whatever order the duties stand in: a restored tracker has them in another.
        var urgent = state.Duties.About(speaker).Where(duty => IsUrgent(duty.RuleId) && IsBy(duty, speaker, happened.At) && duty.Grounds[0].OpenedAt < heard.At)
            .MinBy(duty => (duty.Grounds[0].OpenedAt.UtcTicks, duty.Key, duty.Debtor.PersonId), s_byWaiting);
        if (urgent is null || Setting(urgent.RuleId) is not { IsDisabled: false } rule || !OnCallTime.IsReachable(happened.At, Calendar, roster.OnCallOf(speaker))) return;
        sink.Add(happened.At, Finding(rule, happened.FactId, happened.At, speaker, sure, ("repliesTo", repliesTo), ("urgent", urgent.Grounds[0].OpenedBy)));
    }

    private void Remember(CellState state, TrackEvent happened, Utterance said)
    {
        if (UrgentSince(state) is not { } since)
        {
            state.SinceUrgent = Heard.Nothing;
            return;
        }

        // In the order of time: where the first is of use, all are.
        if (state.SinceUrgent is [{ At: var first }, ..] && first <= since) state.SinceUrgent = Heard.All([.. state.SinceUrgent.Where(heard => heard.At > since)]);
        state.SinceUrgent = state.SinceUrgent.With(new Heard(happened.FactId, happened.At, said.Importance));
    }

    private DateTimeOffset? UrgentSince(CellState state)
    {
        DateTimeOffset? since = null;
        if (state.Duties.Count == 0) return since;
        foreach (var ruleId in _urgentAnswer)
        {
            if (state.Duties.FirstOpened(ruleId) is { } opened && (since is null || opened < since)) since = opened;
        }

        return since;
    }

    private void Chat(CellState state, TrackEvent happened, Utterance said, FoldSink sink)
    {
        var (most, window) = (engine.Settings.Options.Communication.ChitChatMessages, _window);
        var at = Array.FindIndex(state.Bursts, burst => burst.Person == said.Speaker);
        var before = at < 0 ? null : state.Bursts[at];
        var recent = IdleBurst.With(before?.Messages ?? [], new(happened.At, said.Idleness), window, Calendar, most);

        // A burst goes on as long as each message is within the window of one before; it is told once, and again only when it gets surer.
        var told = recent.Length > 1 ? before?.Told : null;
        if (IdleBurst.Sureness(recent, most) is { } sure && (told is null || sure > told))
        {
            foreach (var rule in _noIdleChat) sink.Add(happened.At, Finding(rule, happened.FactId, happened.At, Party.Person(said.Speaker), sure, ("messages", $"{most} / {window}")));
            told = sure;
        }

        var burst = new Burst(said.Speaker, recent, told);
        state.Bursts = at < 0 ? [.. state.Bursts, burst] : [.. state.Bursts[..at], burst, .. state.Bursts[(at + 1)..]];
    }

    /// <summary>Forgets what can no longer matter to anything that happens from an instant on.</summary>
    public void Forget(CellState state, DateTimeOffset from)
    {
        if (state.Answering is not null && _continues.DeadlineFrom(state.AnsweredAt, Calendar) < from) (state.Answering, state.AnsweredAt) = (null, default);
        if (state.SinceUrgent.Count > 0 && UrgentSince(state) is null) state.SinceUrgent = Heard.Nothing;
        if (!state.Lapses.IsEmpty) state.Lapses = state.Lapses.RemoveRange([.. state.Lapses.Where(lapse => OverAfter(lapse.Value) < from).Select(lapse => lapse.Key)]);
        if (state.Bursts.Length > 0) state.Bursts = Array.FindAll(state.Bursts, burst => _window.DeadlineFrom(burst.Messages[^1].At, Calendar) >= from);
    }

    /// <summary>When there will be something to forget.</summary>
    public DateTimeOffset? ForgettableFrom(CellState state)
    {
        var next = state.Answering is null ? DateTimeOffset.MaxValue : _continues.DeadlineFrom(state.AnsweredAt, Calendar);
        foreach (var burst in state.Bursts)
        {
            var over = _window.DeadlineFrom(burst.Messages[^1].At, Calendar);
            if (over < next) next = over;
        }

        foreach (var lapse in state.Lapses)
        {
            if (OverAfter(lapse.Value) < next) next = OverAfter(lapse.Value);
        }

        return next == DateTimeOffset.MaxValue ? null : next;
    }

    private static DateTimeOffset OverAfter(DateTimeOffset missed) =>
        DateTimeOffset.MaxValue - missed < s_lapse ? DateTimeOffset.MaxValue : missed.ToUniversalTime() + s_lapse;
}
