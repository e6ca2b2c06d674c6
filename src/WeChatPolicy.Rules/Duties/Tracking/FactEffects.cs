using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What a fact does in which partitions, worked out from the fact and the policy alone.</summary>
internal sealed partial class FactEffects
{
    private static readonly DateTimeOffset s_farOff = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PolicyEngine _engine;
    private readonly FrozenDictionary<Type, (FactDischarge Discharge, DutyKey Kind, string[] Rules)[]> _discharges;
    private readonly bool _watchesChat;
    private readonly FrozenSet<string> _urgentAnswers;

    public FactEffects(PolicyEngine engine)
    {
        _engine = engine;
        _watchesChat = engine.Rules.Values.Any(rule => !rule.IsDisabled && rule.Rule.InConversation == ConversationDuty.NoIdleChat);

        _urgentAnswers = engine.Rules.Values.Where(rule => !rule.IsDisabled && rule.Rule.InConversation == ConversationDuty.UrgentAnswer).Select(rule => rule.Rule.Id).ToFrozenSet(StringComparer.Ordinal);

        // What is owed in a conversation is met by what is said there.
        var stated = engine.Rules.Values.Where(rule => !rule.IsDisabled && rule.Rule.KeyedBy is not (DutyKey.None or DutyKey.Conversation))
            .OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal)
            .SelectMany(rule => rule.Rule.Discharges, (rule, discharge) => (Discharge: discharge, Kind: rule.Rule.KeyedBy, Rules: new[] { rule.Rule.Id })).ToArray();
        _discharges = FactTypes.All.ToFrozenDictionary(type => type, type => stated.Where(one => one.Discharge.FactType.IsAssignableFrom(type)).ToArray());
    }

    /// <summary>Adds the effects of a fact.</summary>
    /// <param name="fact">The fact, which the policy applies to.</param>
    /// <param name="reading">Its text as it was read.</param>
    /// <param name="clock">The instant at which something counts whose time nobody knows.</param>
    /// <param name="effects">Receives them, one for a partition and an instant.</param>
    public void AddTo(Fact fact, Evaluation reading, DateTimeOffset clock, FactEffectList effects)
    {
        switch (fact)
        {
            case Message message:
                Add(message, reading, clock, effects);
                break;
            case MessageAnswered { ConversationId: { } conversation } answer:
                var answered = new TrackEvent
                {
                    At = InZone(AtOr(clock, answer.At, effects)),
                    FactId = answer.Id,
                    Said = new() { Speaker = answer.Person.Id, Conversation = conversation, Answers = true },
                };
                effects.Add(new(DutyKey.Conversation, conversation), answered);
                if (_urgentAnswers.Count > 0) effects.Add(PartitionKey.OfPerson(answer.Person.Id), answered);
                goto default;
            case DutyDecision decision:
                Add(decision, clock, effects);
                break;
            default:
                _engine.AddObligationsOf(fact, effects.Owed, reading);
                foreach (var duty in effects.Owed) AddOpen(fact, duty, effects);
                AddDischarges(fact, clock, effects);
                break;
        }
    }

    private void Add(DutyDecision decision, DateTimeOffset clock, FactEffectList effects)
    {
        var revision = new TrackEvent
        {
            At = InZone(AtOr(clock, decision.At, effects)),
            FactId = decision.Id,
            Revises = new()
            {
                RuleId = decision.RuleId,
                Key = decision.Key,
                Debtor = decision.Debtor,
                Reason = decision.Reason,
                ApprovedBy = decision.Person.Id,
                Until = decision is DutyExtended extended ? Sooner(extended.Until) : null,
            },
        };
        var kind = KeyOf(decision.RuleId);
        if (kind == DutyKey.None) return;
        if (kind != DutyKey.Conversation)
        {
            effects.Add(new(kind, decision.Key), revision);
            return;
        }

        // The key is the conversation, a bar and the person; either may hold a bar of its own.
        for (var bar = decision.Key.IndexOf('|', StringComparison.Ordinal); bar > 0; bar = decision.Key.IndexOf('|', bar + 1))
        {
            effects.Add(new(kind, decision.Key[..bar]), revision);
        }

        if (_urgentAnswers.Contains(decision.RuleId) && decision.Debtor.PersonId is { } debtor) effects.Add(PartitionKey.OfPerson(debtor), revision);
    }

    private void AddOpen(Fact fact, Obligation duty, FactEffectList effects)
    {
        // A file's state is told of again and again; what it opens began when the receiver had the file.
        var at = fact.Instant is { } instant && instant > duty.OpenedAt ? instant : duty.OpenedAt;
        Merge(new(KeyOf(duty.RuleId), duty.Key), at, fact, effects, [duty], []);
    }

    private void AddDischarges(Fact fact, DateTimeOffset clock, FactEffectList effects)
    {
        foreach (var (discharge, kind, rules) in _discharges[fact.GetType()])
        {
            var met = discharge.Of(fact, _engine.Settings.Options);
            for (var i = 0; i < met.Count; i++) Merge(new(kind, met[i].Key), AtOr(clock, met[i].At, effects), fact, effects, [], rules);
        }
    }

    private void Merge(PartitionKey partition, DateTimeOffset at, Fact fact, FactEffectList effects, IReadOnlyList<Obligation> opens, IReadOnlyList<string> discharges)
    {
        at = InZone(at);
        if (effects.Find(partition, at) is >= 0 and var place) effects.Merge(place, opens, discharges);
        else effects.Add(partition, new() { At = at, FactId = fact.Id, IsState = fact is Account or FileTransfer or Organisation, Opens = opens, Discharges = discharges });
    }

    // What has no time of its own counts from where the clock stands.
    private static DateTimeOffset AtOr(DateTimeOffset clock, DateTimeOffset? known, FactEffectList effects)
    {
        if (known is { } at) return at;
        effects.DependsOnClock = true;
        return clock;
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private DateTimeOffset InZone(DateTimeOffset at) => at == DateTimeOffset.MinValue ? at : _engine.Settings.Calendar.InZone(at);

    // Later than any deadline is late enough.
    private DateTimeOffset Sooner(DateTimeOffset until) => _engine.Settings.Calendar.InZone(until < s_farOff ? until : s_farOff);

    private DutyKey KeyOf(string ruleId) => _engine.Rules.TryGetValue(ruleId, out var rule) ? rule.Rule.KeyedBy : DutyKey.None;
}
