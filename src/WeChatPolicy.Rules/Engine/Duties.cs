namespace WeChatPolicy.Rules;

/// <summary>The duties that a fact opens under a policy. Its text is read only where one of them turns on it.</summary>
internal static class Duties
{
    /// <summary>Adds those of the given duties that the fact opens.</summary>
    /// <param name="engine">The policy.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="stated">The duties that facts of its type may open.</param>
    /// <param name="reading">The fact's text where it has been read already.</param>
    /// <param name="duties">Receives them.</param>
    public static void AddTo(PolicyEngine engine, Fact fact, (FactDuty Duty, RuleSetting Rule)[] stated, Evaluation? reading, List<Obligation> duties)
    {
        Evaluation? rented = null;
        try
        {
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
        }
        finally
        {
            rented?.Return();
        }
    }
}
