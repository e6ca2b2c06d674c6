using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>The state of a tracker to and from its written form. Everything in one order, so that equal states are written alike.</summary>
internal sealed class TrackerState(PolicyEngine engine)
{
    public static PartitionJson Write(Partition partition) => new()
    {
        Key = partition.Key.ToString(),
        Duties = List(partition.Settled.Duties.All.Select(Write)),
        Answering = partition.Settled.Answering,
        AnsweredAt = partition.Settled.Answering is null ? null : partition.Settled.AnsweredAt.ToUniversalTime(),
        SinceUrgent = List(partition.Settled.SinceUrgent.Select(heard => new HeardJson(heard.MessageId, heard.At.ToUniversalTime(), heard.Importance, heard.Conversation, heard.Asker, heard.IsInGroup ? true : null))),
        Bursts = List(partition.Settled.Bursts.Select(Write)),
        Lapses = List(partition.Settled.Lapses.Select(lapse => new LapseJson(lapse.Person, lapse.DueAt.ToUniversalTime()))),
        Pending = List(partition.Pending.Select(Write)),
    };

    public (PartitionKey Key, PartitionState Settled, IEnumerable<TrackEvent> Pending) Read(PartitionJson json)
    {
        var key = PartitionKey.Parse(json.Key);
        var settled = new PartitionState
        {
            Person = key.IsOfPerson ? key.Id : null,
            Answering = json.Answering,
            AnsweredAt = json.AnsweredAt ?? default,
            SinceUrgent = Heard.All([.. (json.SinceUrgent ?? []).Select(heard => new Heard(heard.Id, heard.At, heard.Importance, heard.Conversation, heard.Asker, heard.InGroup ?? false))]),
            Bursts = (json.Bursts ?? []).Select(Read).Aggregate(Burst.None, static (bursts, burst) => bursts.With(burst)),
            Lapses = (json.Lapses ?? []).Aggregate(Lapse.None, static (lapses, lapse) => lapses.With(new(lapse.Person, lapse.At))),
        };
        foreach (var duty in (json.Duties ?? []).Select(Read)) settled.Duties.Put(settled.Duties.Find(duty)?.With(duty) ?? duty);
        return (key, settled, (json.Pending ?? []).Select(happened => Read(happened, key.Kind == DutyKey.Conversation ? key.Id : "")));
    }

    public static ElsewhereJson Write((string Asker, TrackEvent Event) told) => new(told.Asker, Write(told.Event));

    public (string Asker, TrackEvent Event) Read(ElsewhereJson json) => (FactGuard.NotEmpty(json.Asker), Read(json.Event, ""));

    public static PersonJson Write(string id, Attendance person) => new()
    {
        Id = id,
        Absences = List(person.Absences.Select(Write)),
        OnCall = List(person.OnCall.Select(Write)),
        Joined = List(person.Joined.Select(at => at.ToUniversalTime())),
    };

    public static Attendance Read(PersonJson json) => new()
    {
        Absences = [.. (json.Absences ?? []).Select(Read)],
        OnCall = [.. (json.OnCall ?? []).Select(Read)],
        Joined = [.. json.Joined ?? []],
    };

    private static DutyJson Write(OpenDuty duty) => new()
    {
        RuleId = duty.RuleId,
        Key = duty.Key,
        Debtor = duty.Debtor,
        From = duty.From,
        Since = duty.DebtorSince.ToUniversalTime(),
        NotBefore = duty.NotBefore?.At.ToUniversalTime(),
        Provisional = duty.NotBefore is { IsProvisional: true } ? true : null,
        Grounds = [.. duty.Grounds.Select(ground => Write(ground))],
    };

    private OpenDuty Read(DutyJson json) => json.Grounds.Count == 0 ? throw new FormatException() : OpenDuty.Restore(json.Debtor, json.From, [.. json.Grounds.Select(ground => Read(ground, json.RuleId, json.Key))], InZone(json.NotBefore) is { } notBefore ? new Deadline(notBefore, json.Provisional ?? false) : null, json.Since);

    private static GroundJson Write(Obligation stated, bool alone = false) => new()
    {
        By = stated.OpenedBy,
        Debtor = stated.Debtor,
        Creditor = stated.Creditor,
        At = stated.OpenedAt.ToUniversalTime(),
        Due = stated.DueAt.ToUniversalTime(),
        Term = stated.Term,
        Personal = stated.IsPersonal ? true : null,
        Provisional = stated.IsProvisional ? true : null,
        RuleId = alone ? stated.RuleId : null,
        Key = alone ? stated.Key : null,
    };

    private Obligation Read(GroundJson json, string ruleId, string key) => new()
    {
        RuleId = ruleId,
        Key = key,
        Debtor = json.Debtor,
        Creditor = json.Creditor,
        OpenedBy = json.By,
        OpenedAt = InZone(json.At)!.Value,
        DueAt = InZone(json.Due)!.Value,
        Term = json.Term,
        IsPersonal = json.Personal ?? false,
        IsProvisional = json.Provisional ?? false,
        What = engine.Rules.TryGetValue(ruleId, out var rule) ? rule.Rule.Norm : (ruleId, ruleId),
    };

    private static BurstJson Write(Burst burst) =>
        new(burst.Person, [.. burst.Messages.Select(message => new IdleJson(message.At.ToUniversalTime(), message.Idleness.ToString()))], burst.Told);

    private static EventJson Write(TrackEvent happened) => new()
    {
        At = happened.At.ToUniversalTime(),
        FactId = happened.FactId,
        Opens = List(happened.Opens.Select(duty => Write(duty, alone: true))),
        IsState = happened.IsState ? true : null,
        Discharges = List(happened.Discharges),
        Recalls = happened.Recalls,
        AsksPerson = happened.AsksPerson ? true : null,
        FromElsewhere = happened.IsFromElsewhere ? true : null,
        Said = happened.Said is { } said
            ? new(said.Speaker, said.Answers, said.Insists, said.IsMessage, said.Importance, said.RepliesTo, said.Idleness == Idleness.None ? null : said.Idleness.ToString(), said.Conversation, said.Reader, said.IsInGroup ? true : null)
            : null,
        Revises = happened.Revises is { } revision
            ? new(revision.RuleId, revision.Key, revision.Debtor, revision.Reason, revision.ApprovedBy, revision.Until?.ToUniversalTime())
            : null,
    };

    private TrackEvent Read(EventJson json, string conversation) => new()
    {
        At = InZone(json.At)!.Value,
        FactId = json.FactId,
        Opens = [.. (json.Opens ?? []).Select(duty => Read(duty, duty.RuleId ?? "", duty.Key ?? ""))],
        IsState = json.IsState ?? false,
        Discharges = json.Discharges ?? [],
        Recalls = json.Recalls,
        AsksPerson = json.AsksPerson ?? false,
        IsFromElsewhere = json.FromElsewhere ?? false,
        Said = json.Said is not { } said ? null : new()
        {
            Speaker = FactGuard.NotEmpty(said.Speaker),
            Conversation = said.Conversation ?? conversation,
            Reader = said.Reader,
            IsInGroup = said.InGroup ?? false,
            Answers = said.Answers,
            Insists = said.Insists,
            IsMessage = said.IsMessage,
            RepliesTo = said.RepliesTo,
            Importance = said.Importance,
            Idleness = said.Idleness is { } idleness ? Named(idleness) : Idleness.None,
        },
        Revises = json.Revises is not { } revision ? null : new()
        {
            RuleId = revision.RuleId,
            Key = revision.Key,
            Debtor = revision.Debtor,
            Reason = revision.Reason,
            ApprovedBy = FactGuard.NotEmpty(revision.ApprovedBy),
            Until = revision.Until,
        },
    };

    private static AbsenceJson Write(Absence absence) => new(
        absence.FactId, absence.From.ToUniversalTime(), absence.Until == DateTimeOffset.MaxValue ? null : absence.Until.ToUniversalTime(), absence.Departed ? true : null, absence.DeputyId);

    private static Absence Read(AbsenceJson json) => new()
    {
        FactId = json.FactId,
        From = json.From,
        Until = json.Until ?? DateTimeOffset.MaxValue,
        Departed = json.Departed ?? false,
        DeputyId = FactGuard.NullOrNotEmpty(json.DeputyId),
    };

    private static Burst Read(BurstJson json) => json.Messages.Count == 0
        ? throw new FormatException()
        : new(json.Person, [.. json.Messages.Select(message => new IdleMessage(message.At, Named(message.Idleness)))], json.Told);

    private static Idleness Named(string name) =>
        Enum.TryParse<Idleness>(name, out var idleness) && idleness.ToString() == name ? idleness : throw new FormatException();

    private DateTimeOffset? InZone(DateTimeOffset? instant) => instant is { } at ? engine.Settings.Calendar.InZone(at) : null;

    private static T[]? List<T>(IEnumerable<T> items) => items.ToArray() is { Length: > 0 } some ? some : null;
}
