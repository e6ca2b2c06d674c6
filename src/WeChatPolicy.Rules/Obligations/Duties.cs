using WeChatPolicy.Rules.Clauses;

namespace WeChatPolicy.Rules;

/// <summary>The duties that a fact opens under a policy. Its text is read only where one of them turns on it.</summary>
internal static class Duties
{
    /// <summary>The duties under every rule of the policy that is in force; none for a fact out of scope.</summary>
    public static IReadOnlyList<Obligation> Of(PolicyEngine engine, Fact fact)
    {
        if (Scope.Of(fact, engine.Settings.Options) == Judged.Nothing) return [];
        var type = fact.GetType();
        var stated = new List<(FactDuty Duty, RuleSetting Rule)>();
        foreach (var clause in engine.Clauses)
        {
            foreach (var rule in clause.Rules)
            {
                if (!engine.Rules.TryGetValue(rule.Id, out var setting)) continue;
                foreach (var duty in rule.Duties)
                {
                    if (duty.FactType.IsAssignableFrom(type)) stated.Add((duty, setting));
                }
            }
        }

        return Of(engine, fact, [.. stated]);
    }

    /// <summary>Those of the given duties that the fact opens.</summary>
    public static IReadOnlyList<Obligation> Of(PolicyEngine engine, Fact fact, (FactDuty Duty, RuleSetting Rule)[] stated)
    {
        if (stated.Length == 0) return [];
        Evaluation? reading = null;
        try
        {
            var duties = new List<Obligation>();
            foreach (var (duty, rule) in stated)
            {
                if (!rule.InForceAt(fact.Instant)) continue;
                if (!duty.Needs.IsEmpty)
                {
                    reading ??= Evaluation.Rent(engine, fact);
                    if (!duty.Needs.Overlaps(reading.Text.Signals)) continue;
                }

                duty.AddTo(fact, rule.Rule, engine.Settings, reading, duties);
            }

            return duties;
        }
        finally
        {
            reading?.Return();
        }
    }
}
