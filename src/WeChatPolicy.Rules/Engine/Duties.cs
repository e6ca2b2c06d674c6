namespace WeChatPolicy.Rules;

/// <summary>The duties that a fact opens under a policy. Its text is read only where one of them turns on it.</summary>
internal static class Duties
{
    /// <summary>Those of the given duties that the fact opens.</summary>
    /// <param name="engine">The policy.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="stated">The duties that facts of its type may open.</param>
    /// <param name="reading">The fact's text where it has been read already.</param>
    public static IReadOnlyList<Obligation> Of(PolicyEngine engine, Fact fact, (FactDuty Duty, RuleSetting Rule)[] stated, Evaluation? reading)
    {
        if (stated.Length == 0) return [];
        Evaluation? rented = null;
        try
        {
            var duties = new List<Obligation>(0);
            foreach (var (duty, rule) in stated)
            {
                if (!rule.InForceAt(fact.Instant)) continue;
                if (!duty.Needs.IsEmpty)
                {
                    reading ??= rented = Evaluation.Rent(engine, fact);
                    if (!duty.Needs.Overlaps(reading.Text.Signals)) continue;
                }

                duty.AddTo(fact, rule.Rule, engine.Settings, reading, duties);
            }

            return duties;
        }
        finally
        {
            rented?.Return();
        }
    }
}
