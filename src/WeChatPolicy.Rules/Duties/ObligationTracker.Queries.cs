using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

public sealed partial class ObligationTracker
{
    /// <summary>The duties that are open, the earliest deadline first; those included whose deadline has passed and is not final yet.</summary>
    public IReadOnlyList<Obligation> Open => OpenWhere(static _ => true);

    /// <summary>What somebody owes now.</summary>
    public IReadOnlyList<Obligation> OpenOf(Party debtor)
    {
        using (Hold(All))
        {
            ArrangeTouched();
            return InOrder(_index.Of(debtor).SelectMany(partition => partition.View(_standing.Fold).Duties.About(debtor)).Where(duty => duty.Debtor == debtor));
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
        using (Hold(All)) return InOrder(_stripes.SelectMany(static stripe => stripe.Partitions).Where(static partition => !partition.Key.IsOfPerson).SelectMany(partition => partition.View(_standing.Fold).Duties.All).Where(condition));
    }

    /// <summary>What a fact is about, such as <c>conversation:room-7</c>: a host that spreads trackers over machines sends it wherever one of these lives.</summary>
    /// <returns>The keys; none where the fact has no bearing on any duty. What concerns every part (<see cref="ConcernsEveryPart"/>) goes to all of them, whatever its keys.</returns>
    public IReadOnlyList<string> KeysOf(Fact fact) => JudgedFact.KeysOf(EffectsOf(fact));

    /// <summary>Whether every part must be told of a fact: somebody joins, leaves, is away or on call; somebody writes to one reader alone, who may have asked something in a group; a message is recalled.</summary>
    public static bool ConcernsEveryPart(Fact fact) =>
        IsOfRoster(fact) || (fact is Message message && (message.Kind == MessageKind.Recall || message.Recalled == Ternary.Yes || (AnswerDuty.Answers(message) && AnswerDuty.ReaderOf(message) is not null)));

    private static bool IsOfRoster(Fact fact) => fact is Joined or Departed or LeaveTaken or OnCallAssigned;

    /// <summary>Whether this part must be told of a fact.</summary>
    public bool Concerns(Fact fact) => ConcernsEveryPart(fact) || Holds(EffectsOf(fact));

    /// <inheritdoc cref="Concerns(Fact)"/>
    public bool Concerns(JudgedFact judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        return ConcernsEveryPart(judged.Fact) || Holds(judged.Effects);
    }

    private bool Holds(ReadOnlySpan<FactEffect> effects)
    {
        foreach (var effect in effects)
        {
            if (effect.IsForAsker || Part.Holds(effect.Partition)) return true;
        }

        return false;
    }

    private FactEffect[] EffectsOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var standing = _standing;
        var effects = FactEffectList.Rent(standing);
        try
        {
            return Read(fact, standing.Engine, effects) ? effects.Items.ToArray() : [];
        }
        finally
        {
            effects.Return();
        }
    }

    private static Obligation[] InOrder(IEnumerable<OpenDuty> duties)
    {
        Obligation[] all = [.. duties.Select(static duty => duty.Obligation)];
        Array.Sort(all, static (a, b) =>
        {
            var order = a.DueAt.UtcTicks.CompareTo(b.DueAt.UtcTicks);
            if (order == 0) order = string.CompareOrdinal(a.RuleId, b.RuleId);
            if (order == 0) order = string.CompareOrdinal(a.Key, b.Key);
            return order != 0 ? order : string.CompareOrdinal(a.Debtor.PersonId, b.Debtor.PersonId);
        });
        return all;
    }
}
