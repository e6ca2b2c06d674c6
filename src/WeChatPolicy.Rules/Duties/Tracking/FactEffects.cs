using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What a fact does in which partitions, worked out from the fact and the policy alone.</summary>
internal sealed class FactEffects
{
    private static readonly DateTimeOffset s_farOff = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PolicyEngine _engine;
    private readonly FrozenDictionary<Type, (FactDischarge Discharge, Rule Rule)[]> _discharges;
    private readonly bool _watchesChat;

    public FactEffects(PolicyEngine engine)
    {
        _engine = engine;
        _watchesChat = engine.Rules.Values.Any(rule => !rule.IsDisabled && rule.Rule.InConversation == ConversationDuty.NoIdleChat);

        // What is owed in a conversation is met by what is said there.
        var stated = engine.Rules.Values.Where(rule => !rule.IsDisabled && rule.Rule.KeyedBy is not (DutyKey.None or DutyKey.Conversation))
            .OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal)
            .SelectMany(rule => rule.Rule.Discharges, (rule, discharge) => (discharge, rule.Rule)).ToArray();
        _discharges = FactTypes.All.ToFrozenDictionary(type => type, type => stated.Where(pair => pair.discharge.FactType.IsAssignableFrom(type)).ToArray());
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
                effects.Add(new(DutyKey.Conversation, conversation), new()
                {
                    At = InZone(answer.At ?? clock),
                    FactId = answer.Id,
                    Said = new() { Speaker = answer.Person.Id, Answers = true },
                });
                goto default;
            case DutyDecision decision:
                Add(decision, clock, effects);
                break;
            default:
                AddOpens(fact, _engine.ObligationsOf(fact, reading), effects);
                AddDischarges(fact, clock, effects);
                break;
        }
    }

    private void Add(Message message, Evaluation reading, DateTimeOffset clock, FactEffectList effects)
    {
        var at = InZone(message.SentAt ?? clock);
        if (message.Kind == MessageKind.Recall || message.Recalled == Ternary.Yes) AddRecall(message, message.Kind == MessageKind.Recall || at > clock ? at : InZone(clock), effects);
        if (message.Kind is MessageKind.Recall) return;
        var duties = _engine.ObligationsOf(message, reading);
        var replies = Array.Empty<Obligation>();
        if (duties.Count > 0)
        {
            var byConversation = duties.ToLookup(duty => KeyOf(duty.RuleId) == DutyKey.Conversation);
            replies = [.. byConversation[true]];
            AddOpens(message, byConversation[false], effects);
        }

        AddDischarges(message, clock, effects);

        var answers = AnswerDuty.KeyOf(message) is not null;
        var idleness = _watchesChat && message.SentAt is not null ? IdleChat.Of(message, reading.Text) : Idleness.None;
        if (!answers && replies.Length == 0 && idleness == Idleness.None && !Business.IsOf(message.Conversation)) return;
        effects.Add(new(DutyKey.Conversation, message.Conversation.Id), new()
        {
            At = at,
            FactId = message.Id,
            Opens = replies,
            Said = new()
            {
                Speaker = message.Sender.Id,
                Answers = answers,
                Insists = message.Mentions.Count > 0 || AnswerDuty.IsPressing(message),
                IsMessage = true,
                RepliesTo = message.RepliesTo,
                Importance = message.Circumstances.Importance,
                Idleness = idleness,
            },
        });
    }

    // A note of a recall names the message; a message that is told of again as recalled names itself.
    private static void AddRecall(Message message, DateTimeOffset at, FactEffectList effects)
    {
        var isNote = message.Kind == MessageKind.Recall;
        if ((isNote ? message.RepliesTo : message.Id) is not { } recalled) return;
        var recall = new TrackEvent { At = at, FactId = message.Id, Recalls = recalled };
        effects.Add(new(DutyKey.Conversation, message.Conversation.Id), recall);
        effects.Add(new(DutyKey.Message, recalled), recall);
    }

    private void Add(DutyDecision decision, DateTimeOffset clock, FactEffectList effects)
    {
        var revision = new TrackEvent
        {
            At = InZone(decision.At ?? clock),
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
    }

    private void AddOpens(Fact fact, IEnumerable<Obligation> duties, FactEffectList effects)
    {
        foreach (var duty in duties)
        {
            // A file's state is told of again and again; what it opens began when the receiver had the file.
            var at = fact.Instant is { } instant && instant > duty.OpenedAt ? instant : duty.OpenedAt;
            Merge(new(KeyOf(duty.RuleId), duty.Key), at, fact, effects, opens: duty);
        }
    }

    private void AddDischarges(Fact fact, DateTimeOffset clock, FactEffectList effects)
    {
        foreach (var (discharge, rule) in _discharges[fact.GetType()])
        {
            foreach (var (key, at) in discharge.Of(fact)) Merge(new(rule.KeyedBy, key), at ?? clock, fact, effects, discharges: rule.Id);
        }
    }

    private void Merge(PartitionKey partition, DateTimeOffset at, Fact fact, FactEffectList effects, Obligation? opens = null, string? discharges = null) => effects.Merge(partition, new()
    {
        At = InZone(at),
        FactId = fact.Id,
        IsState = fact is Account or FileTransfer or Organisation,
        Opens = opens is null ? [] : [opens],
        Discharges = discharges is null ? [] : [discharges],
    });

    private DateTimeOffset InZone(DateTimeOffset at) => at == DateTimeOffset.MinValue ? at : _engine.Settings.Calendar.InZone(at);

    // Later than any deadline is late enough.
    private DateTimeOffset Sooner(DateTimeOffset until) => _engine.Settings.Calendar.InZone(until < s_farOff ? until : s_farOff);

    private DutyKey KeyOf(string ruleId) => _engine.Rules.TryGetValue(ruleId, out var rule) ? rule.Rule.KeyedBy : DutyKey.None;
}
