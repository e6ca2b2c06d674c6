using WeChatPolicy.Rules.Conditions;

namespace WeChatPolicy.Rules.Tracking;

// What waits for one person in all conversations: the urgent matters once more, and what was asked since. Nothing is told of these duties here; they are told of where they are owed.
internal sealed partial class DutyFold
{
    private static readonly Func<TrackEvent, Obligation, bool> s_isAnsweredBySpeaker = static (happened, ground) => ground.OpenedAt <= happened.At && Answers(happened.Said!, ground);

    private void ApplyToPerson(PartitionState state, string person, TrackEvent happened, FoldSink sink)
    {
        if (happened.Said is { } said && said.Speaker == person) HearPerson(state, Party.Person(person), happened, said, sink);
        else if (happened is { AsksPerson: true, Said: { } asked }) Remember(state, new Heard(happened.FactId, happened.At, asked.Importance, asked.Conversation, asked.Speaker, asked.IsInGroup));
        for (var i = 0; i < happened.Opens.Count; i++) OpenForPerson(state, happened.Opens[i], happened);
        if (happened.Recalls is { } recalled)
        {
            Forget(state, heard => heard.MessageId == recalled);
            Remove(state, DutyChangeKind.Cancelled, happened, FoldSink.Silent, state.Duties.All, s_isRecalled);
        }

        if (happened.Revises is { } revision) Revise(state, happened, revision, FoldSink.Silent);
    }

    private void HearPerson(PartitionState state, Party speaker, TrackEvent happened, Utterance said, FoldSink sink)
    {
        if (!said.Answers || state.Duties.Count == 0) return;
        if (said.IsMessage && state.SinceUrgent.Count > 0) JudgeOrderElsewhere(state, speaker, happened, said, sink);
        Forget(state, heard => heard.At <= happened.At && (heard.Conversation == said.Conversation || (heard.IsInGroup && heard.Asker == said.Reader)));
        Remove(state, DutyChangeKind.Discharged, happened, FoldSink.Silent, state.Duties.All, s_isAnsweredBySpeaker);
    }

    // To answer in one conversation what was asked there after something urgent was asked in another, where it still waits. Who quotes nothing answers everything that waits here, but perhaps says something else.
    private void JudgeOrderElsewhere(PartitionState state, Party speaker, TrackEvent happened, Utterance said, FoldSink sink)
    {
        (Confidence Sure, Heard Answered, OpenDuty Urgent)? found = null;
        foreach (var heard in state.SinceUrgent)
        {
            if (heard.Conversation != said.Conversation || (said.RepliesTo is { } quoted && quoted != heard.MessageId)) continue;
            if (OrderOfAnswers.PassesOver(heard.Importance) is not { } sure) continue;

            // What waits in the same conversation is told of there.
            if (said.RepliesTo is not null && UrgentWaits(state, heard.At, duty => IsIn(said.Conversation, duty.First)) is not null) return;
            if (said.RepliesTo is null && sure > Confidence.Likely) sure = Confidence.Likely;
            if (sure > found?.Sure || found is null)
            {
                if (UrgentWaits(state, heard.At, duty => !IsIn(said.Conversation, duty.First)) is { } urgent) found = (sure, heard, urgent);
            }
        }

        if (found is not { } passed || Setting(passed.Urgent.RuleId) is not { IsDisabled: false } rule || !OnCallTime.IsReachable(happened.At, Calendar, roster.OnCallOf(speaker))) return;
        sink.Add(happened.At, Finding(rule, happened.FactId, happened.At, speaker, passed.Sure, (said.RepliesTo is null ? "answered" : "repliesTo", passed.Answered.MessageId), ("urgent", passed.Urgent.First.OpenedBy)));
    }

    private static OpenDuty? UrgentWaits(PartitionState state, DateTimeOffset before, Func<OpenDuty, bool> where) =>
        state.Duties.Where(duty => duty.First.OpenedAt < before && where(duty)).MinBy(duty => duty.First.OpenedAt.UtcTicks);

    private void Remember(PartitionState state, in Heard heard)
    {
        if (UrgentSince(state) is { } since) state.SinceUrgent = state.SinceUrgent.SkipWhile(earlier => earlier.At <= since).With(heard);
    }

    private static void Forget(PartitionState state, Func<Heard, bool> which)
    {
        if (state.SinceUrgent.Any(which)) state.SinceUrgent = Heard.All([.. state.SinceUrgent.Where(heard => !which(heard))]);
    }

    // What is another's from the beginning is not looked at here, and what passes to another is not any more.
    private void OpenForPerson(PartitionState state, Obligation stated, TrackEvent happened)
    {
        if (stated.Term is { } term) stated = DueOnCall(stated, term);
        if (Responsible(stated, stated.Debtor, stated.DueAt, happened.At) == stated.Debtor) Begin(state, stated, stated.Debtor, happened, FoldSink.Silent);
    }

    // What is said in a conversation answers what waits there; what is said to somebody alone answers what they asked in a group.
    private static bool Answers(Utterance said, Obligation ground) =>
        IsIn(said.Conversation, ground) || (said.Reader is { } reader && !ground.IsPersonal && ground.Creditor?.PersonId == reader);

    private static bool IsIn(string conversation, Obligation ground) => AnswerDuty.IsKey(ground.Key, conversation, ground.Debtor);
}
