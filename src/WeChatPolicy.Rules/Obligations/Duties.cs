namespace WeChatPolicy.Rules;

/// <summary>The duties that a fact opens under a policy. Its text is read only where one of them turns on it.</summary>
internal static class Duties
{
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
