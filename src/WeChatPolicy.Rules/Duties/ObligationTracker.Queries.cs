using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

public sealed partial class ObligationTracker
{
    /// <summary>The duties that are open, the earliest deadline first; those included whose deadline has passed and is not final yet.</summary>
    public IReadOnlyList<Obligation> Open => OpenWhere(static _ => true);

    /// <summary>What somebody owes now.</summary>
    public IReadOnlyList<Obligation> OpenOf(Party debtor)
    {
        lock (_gate)
        {
            ArrangeTouched();
            return _byDebtor.TryGetValue(debtor, out var partitions) ? InOrder(partitions.SelectMany(partition => partition.View(_fold).Duties.About(debtor)).Where(duty => duty.Debtor == debtor)) : [];
        }
    }

    /// <summary>What is due up to an instant.</summary>
    public IReadOnlyList<Obligation> OpenUntil(DateTimeOffset due) => OpenWhere(duty => duty.DueAt <= due);

    /// <summary>What is owed under a rule.</summary>
    public IReadOnlyList<Obligation> OpenUnder(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        return OpenWhere(duty => duty.RuleId == ruleId);
    }

    private Obligation[] OpenWhere(Func<OpenDuty, bool> condition)
    {
        lock (_gate) return InOrder(_partitions.Values.SelectMany(partition => partition.View(_fold).Duties).Where(condition));
    }

    /// <summary>What a fact is about, such as <c>conversation:room-7</c>: a host that spreads trackers over machines sends it wherever one of these lives.</summary>
    /// <returns>The keys; none where the fact has no bearing on any duty, or where it has on all (<see cref="ConcernsEveryPart"/>).</returns>
    public IReadOnlyList<string> KeysOf(Fact fact) => EffectsOf(fact).Keys;

    /// <summary>Whether every part must be told of a fact: somebody joins, leaves, is away or on call.</summary>
    public static bool ConcernsEveryPart(Fact fact) => fact is Joined or Departed or LeaveTaken or OnCallAssigned;

    /// <summary>Whether this part must be told of a fact.</summary>
    public bool Concerns(Fact fact) => ConcernsEveryPart(fact) || EffectsOf(fact).Items.Exists(effect => Part.Holds(effect.Partition));

    /// <inheritdoc cref="Concerns(Fact)"/>
    public bool Concerns(JudgedFact judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        return ConcernsEveryPart(judged.Fact) || judged.Effects.Items.Exists(effect => Part.Holds(effect.Partition));
    }

    private FactEffectList EffectsOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var effects = new FactEffectList();
        if (Clauses.Scope.Of(fact, Engine.Settings.Options) == Clauses.Judged.Nothing) return effects;
        var reading = Evaluation.Rent(Engine, fact);
        try
        {
            _derived.AddTo(fact, reading, Now, effects);
            return effects;
        }
        finally
        {
            reading.Return();
        }
    }

    private static Obligation[] InOrder(IEnumerable<OpenDuty> duties) =>
    [
        .. duties.Select(duty => duty.Obligation)
            .OrderBy(duty => duty.DueAt.UtcTicks).ThenBy(duty => duty.RuleId, StringComparer.Ordinal).ThenBy(duty => duty.Key, StringComparer.Ordinal)
            .ThenBy(duty => duty.Debtor.PersonId, StringComparer.Ordinal),
    ];

    private static DateTimeOffset? Earlier(DateTimeOffset? a, DateTimeOffset? b) => a is null || b < a ? b ?? a : a;
}
