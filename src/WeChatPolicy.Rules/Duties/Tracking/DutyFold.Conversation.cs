namespace WeChatPolicy.Rules.Tracking;

// Who waits for whom in a conversation, in which order they were answered, and who chats there idly.
internal sealed partial class DutyFold
{
    // After a week what somebody says is hardly the answer any more.
    private static readonly TimeSpan s_lapse = TimeSpan.FromDays(7);

    private static readonly Func<TrackEvent, Obligation, bool> s_isAnswered = static (happened, ground) => ground.OpenedAt <= happened.At;

    private static readonly Func<TrackEvent, Obligation, bool> s_isAnsweredElsewhere = static (happened, ground) =>
        ground.OpenedAt <= happened.At && !ground.IsPersonal && ground.Creditor?.PersonId is { } asker && asker == happened.Said!.Reader;

    private readonly RuleSetting[] _noIdleChat = [.. engine.Rules.Values.Where(rule => !rule.IsDisabled && rule.Rule.InConversation == ConversationDuty.NoIdleChat).OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal)];
    private readonly string[] _urgentAnswer = [.. engine.Rules.Where(rule => rule.Value.Rule.InConversation == ConversationDuty.UrgentAnswer).Select(rule => rule.Key)];
    private readonly Term _continues = engine.Settings.Options.Tracking.AnswerContinues;
    private readonly Term _window = engine.Settings.Options.Communication.ChitChatWindow;

    private void Hear(PartitionState state, TrackEvent happened, Utterance said, FoldSink sink)
    {
        var speaker = Party.Person(said.Speaker);
        if (happened.IsFromElsewhere)
        {
            Remove(state, DutyChangeKind.Discharged, happened, sink, OwedBy(state, speaker, happened.At), s_isAnsweredElsewhere);
            return;
        }

        var owed = said.Answers ? OwedBy(state, speaker, happened.At) : [];
        var answers = IsAnswered(owed, happened);
        var answersLate = said is { Answers: true, IsMessage: true } && AnswersLate(state, happened, said);
        if (said.Answers) JudgeOrder(state, happened, said, speaker, sink);
        if (answers) Remove(state, DutyChangeKind.Discharged, happened, sink, owed, s_isAnswered);
        if (said.IsMessage) Continue(state, happened, said, answers || answersLate);

        // An answer asks for none, nor does what is added to it; unless it asks somebody by name, or presses.
        if (said.Insists || state.Answering != said.Speaker)
        {
            for (var i = 0; i < happened.Opens.Count; i++) Open(state, happened.Opens[i], happened, sink);
        }

        if (said.IsMessage) Remember(state, happened, said);
        if (said.Idleness > Idleness.None) Chat(state, happened, said, sink);
    }

    // As they are now: what is said may change them.
    private static OpenDuty[] OwedBy(PartitionState state, Party speaker, DateTimeOffset at)
    {
        var about = state.Duties.About(speaker);
        List<OpenDuty>? owed = null;
        for (var i = 0; i < about.Length; i++)
        {
            var isBy = IsBy(about[i], speaker, at);
            if (!isBy) owed ??= [.. about.AsSpan(0, i)];
            else owed?.Add(about[i]);
        }

        return owed is null ? about : [.. owed];
    }

    private static bool IsAnswered(OpenDuty[] owed, TrackEvent happened)
    {
        foreach (var duty in owed)
        {
            if (duty.Rests(happened, s_isAnswered)) return true;
        }

        return false;
    }

    private static bool AnswersLate(PartitionState state, TrackEvent happened, Utterance said)
    {
        if (!state.Lapses.TryGet(said.Speaker, out var lapse) || lapse.DueAt > happened.At || happened.At > OverAfter(lapse.DueAt)) return false;
        state.Lapses = state.Lapses.Without(said.Speaker);
        return true;
    }

    // Whoever owed it at first has answered as well as their deputy; the deputy not before it was theirs.
    private static bool IsBy(OpenDuty duty, Party speaker, DateTimeOffset at) => duty.From == speaker || (duty.Debtor == speaker && duty.DebtorSince <= at);

    private void Continue(PartitionState state, TrackEvent happened, Utterance said, bool answers)
    {
        if (happened.At < state.AnsweredAt) return;
        var continues = state.Answering == said.Speaker && happened.At <= _continues.DeadlineFrom(state.AnsweredAt, Calendar);
        (state.Answering, state.AnsweredAt) = answers || continues ? (said.Speaker, happened.At) : (null, default);
    }

    // To reply to a later message of no urgency, while an urgent one waits for the same person.
    private void JudgeOrder(PartitionState state, TrackEvent happened, Utterance said, Party speaker, FoldSink sink)
    {
        if (said.RepliesTo is not { } repliesTo) return;
        if (!state.SinceUrgent.TryFind(repliesTo, out var heard) || OrderOfAnswers.PassesOver(heard.Importance) is not { } sure) return;

        if (UrgentFor(state, happened, speaker, heard.At) is not { } urgent || Setting(urgent.RuleId) is not { IsDisabled: false } rule || !OnCallTime.IsReachable(happened.At, Calendar, roster.OnCallOf(speaker))) return;
        sink.Add(happened.At, Finding(rule, happened.FactId, happened.At, speaker, sure, null, ("repliesTo", repliesTo), ("urgent", urgent.First.OpenedBy)));
    }

    /// <summary>The earliest urgent matter that waited for somebody before an instant.</summary>
    private OpenDuty? UrgentFor(PartitionState state, TrackEvent happened, Party speaker, DateTimeOffset before) =>
        OwedBy(state, speaker, happened.At).Where(duty => IsUrgent(duty.RuleId) && duty.First.OpenedAt < before).MinBy(duty => duty.First.OpenedAt.UtcTicks);

    private void Remember(PartitionState state, TrackEvent happened, Utterance said)
    {
        state.SinceUrgent = UrgentSince(state) is { } since ? Since(since, state.SinceUrgent).With(new Heard(happened.FactId, happened.At, said.Importance)) : Heard.Nothing;

        static Ledger<Heard> Since(DateTimeOffset since, Ledger<Heard> all) => all.SkipWhile(heard => heard.At <= since);
    }

    private DateTimeOffset? UrgentSince(PartitionState state)
    {
        DateTimeOffset? since = null;
        if (state.Duties.Count == 0) return since;
        foreach (var ruleId in _urgentAnswer)
        {
            if (state.Duties.FirstOpened(ruleId) is { } opened && (since is null || opened < since)) since = opened;
        }

        return since;
    }

    private void Chat(PartitionState state, TrackEvent happened, Utterance said, FoldSink sink)
    {
        var (most, window) = (engine.Settings.Options.Communication.ChitChatMessages, _window);
        state.Bursts.TryGet(said.Speaker, out var before);
        var recent = IdleBurst.With(before?.Messages ?? [], new(happened.At, said.Idleness), window, Calendar, most);

        // A burst goes on as long as each message is within the window of one before; it is told once, and again only when it gets surer.
        var told = recent.Length > 1 ? before?.Told : null;
        if (IdleBurst.Sureness(recent, most) is { } sure && (told is null || sure > told))
        {
            foreach (var rule in _noIdleChat) sink.Add(happened.At, Finding(rule, happened.FactId, happened.At, Party.Person(said.Speaker), sure, null, ("messages", $"{most} / {window}")));
            told = sure;
        }

        state.Bursts = state.Bursts.With(new(said.Speaker, recent, told));
    }

    /// <summary>Forgets what can no longer matter to anything that happens from an instant on.</summary>
    public void Forget(PartitionState state, DateTimeOffset from)
    {
        if (state.Answering is not null && _continues.DeadlineFrom(state.AnsweredAt, Calendar) < from) (state.Answering, state.AnsweredAt) = (null, default);
        if (state.SinceUrgent.Count > 0 && UrgentSince(state) is null) state.SinceUrgent = Heard.Nothing;
        while (state.Lapses.First is { } lapse && OverAfter(lapse) < from) state.Lapses = state.Lapses.WithoutFirst();
        while (state.Bursts.First is { } burst && _window.DeadlineFrom(burst, Calendar) < from) state.Bursts = state.Bursts.WithoutFirst();
    }

    /// <summary>When there will be something to forget.</summary>
    public DateTimeOffset? ForgettableFrom(PartitionState state)
    {
        var next = state.Answering is null ? DateTimeOffset.MaxValue : _continues.DeadlineFrom(state.AnsweredAt, Calendar);
        if (state.Bursts.First is { } burst && _window.DeadlineFrom(burst, Calendar) is var over && over < next) next = over;
        if (state.Lapses.First is { } lapse && OverAfter(lapse) < next) next = OverAfter(lapse);
        return next == DateTimeOffset.MaxValue ? null : next;
    }

    private static DateTimeOffset OverAfter(DateTimeOffset missed) =>
        DateTimeOffset.MaxValue - missed < s_lapse ? DateTimeOffset.MaxValue : missed.ToUniversalTime() + s_lapse;
}
