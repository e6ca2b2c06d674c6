namespace WeChatPolicy.Rules;

/// <summary>Explains findings by trying what would have made them go away.</summary>
internal static class Explainer
{
    /// <summary>Blanking one place may bring out another; after this many rounds it is given up.</summary>
    private const int MostRounds = 12;

    public static Explanation Explain(PolicyEngine engine, Fact fact, Finding finding)
    {
        var (changes, changed) = Counterfactual(engine, fact, finding);
        return new Explanation { Finding = finding, Because = Because(engine, finding), Changes = changes, ChangedFact = changed };
    }

    private static (IReadOnlyList<FactChange> Changes, Fact? Changed) Counterfactual(PolicyEngine engine, Fact fact, Finding finding)
    {
        // What only time brought about, such as a breach that a tracker found, no change of this fact alone undoes.
        if (Repeated(engine, fact, finding) is null) return ([], null);
        var cures = engine.Rules[finding.RuleId].Rule.Cures.Where(cure => cure.FactType.IsInstanceOfType(fact)).ToArray();
        foreach (var cure in cures)
        {
            if (Try(engine, cure, fact) is { } cured && Repeated(engine, cured, finding) is null) return ([new FactChange(cure.Field, cure.Value, 0, 0)], cured);
        }

        return Accumulated(engine, fact, finding, cures);
    }

    // Where no single change is enough: the words that the finding rests on, then every change that fits, one upon the other.
    private static (IReadOnlyList<FactChange> Changes, Fact? Changed) Accumulated(PolicyEngine engine, Fact fact, Finding finding, FactCure[] cures)
    {
        var changes = new List<FactChange>();
        var (changed, open) = (fact, (Finding?)finding);
        for (var round = 0; round < MostRounds && open is not null; round++)
        {
            var places = open.Evidence.Where(place => !place.IsField).ToArray();
            if (places.Length == 0) break;
            changed = changed.Without(places);
            changes.AddRange(places.Select(place => new FactChange(place.Part, "", place.Start, place.Length)));
            open = Repeated(engine, changed, finding);
        }

        foreach (var cure in cures)
        {
            if (open is null) break;
            if (Try(engine, cure, changed) is not { } cured) continue;
            changed = cured;
            changes.Add(new FactChange(cure.Field, cure.Value, 0, 0));
            open = Repeated(engine, changed, finding);
        }

        return open is null ? (changes, changed) : ([], null);
    }

    // A change that makes the fact an impossible one is none.
    private static Fact? Try(PolicyEngine engine, FactCure cure, Fact fact)
    {
        try
        {
            return cure.Apply(fact, engine.Settings.Options);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Finding? Repeated(PolicyEngine engine, Fact fact, Finding finding)
    {
        foreach (var other in engine.Evaluate(fact).Findings)
        {
            if (other.RuleId == finding.RuleId) return other;
        }

        return null;
    }

    private static LocalizedText Because(PolicyEngine engine, Finding finding)
    {
        var rule = engine.Rules[finding.RuleId].Rule;
        var zh = string.Join("、", finding.Evidence.Select(item => item.IsField ? $"“{item.Part}”为 {item.Excerpt}" : $"“{item.Part}”第 {item.Start + 1} 字起的 {item.Type}（{item.Excerpt}）"));
        var en = string.Join(", ", finding.Evidence.Select(item => item.IsField ? $"'{item.Part}' is {item.Excerpt}" : $"{item.Type} at character {item.Start + 1} of '{item.Part}' ({item.Excerpt})"));
        var sure = finding.Confidence == Confidence.Possible
            ? new LocalizedText("仅为可能：有些情况尚不清楚，或仅有线索。", "Only possible: something is not known, or there is but a cue.")
            : new LocalizedText("", "");
        return new($"{rule.Norm.Zh}；依据：{zh}。{sure.Zh}", $"{rule.Norm.En}; decided by: {en}. {sure.En}".TrimEnd());
    }
}
