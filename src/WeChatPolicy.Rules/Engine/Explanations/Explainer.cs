using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Explains the findings of one fact by trying what would have made them go away.</summary>
/// <remarks>What a change of a field makes of the fact is the same for all findings of a rule, so it is tried once, however many people a rule speaks of.</remarks>
internal sealed class Explainer(PolicyEngine engine, Fact fact)
{
    /// <summary>Blanking one place may bring out another; after this many rounds it is given up.</summary>
    private const int MostRounds = 12;

    private static readonly Explained s_none = new([], null);

    private readonly Dictionary<string, Explained?> _byOneChange = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Explained> _byFields = new(StringComparer.Ordinal);

    private HashSet<string>? _found;

    public Explanation Explain(Finding finding)
    {
        var would = ExplainedBy(finding);
        return new Explanation { Finding = finding, Because = Because(engine, finding), Changes = would.Changes, ChangedFact = would.Changed };
    }

    private Explained ExplainedBy(Finding finding)
    {
        // What only time brought about, such as a breach that a tracker found, no change of this fact alone undoes.
        _found ??= engine.Judge(fact).Findings.Select(found => found.RuleId).ToHashSet(StringComparer.Ordinal);
        if (!_found.Contains(finding.RuleId)) return s_none;
        if (!_byOneChange.TryGetValue(finding.RuleId, out var one)) _byOneChange[finding.RuleId] = one = ByOneChange(finding);
        if (one is not null) return one;
        if (finding.Evidence.Any(place => !place.IsField)) return Accumulated(finding);
        if (!_byFields.TryGetValue(finding.RuleId, out var all)) _byFields[finding.RuleId] = all = Accumulated(finding);
        return all;
    }

    private Counterfactual[] CounterfactualsOf(Finding finding) => [.. (RuleOf(engine, finding)?.Counterfactuals ?? []).Where(counterfactual => counterfactual.FactType.IsInstanceOfType(fact))];

    private Explained? ByOneChange(Finding finding)
    {
        foreach (var counterfactual in CounterfactualsOf(finding))
        {
            if (Try(engine, counterfactual, fact) is { } passing && Repeated(engine, passing, finding) is null) return new([new FactChange(counterfactual.Field, counterfactual.Value, 0, 0)], passing);
        }

        return null;
    }

    // Where no single change is enough: the words that the finding rests on, then every change that fits, one upon the other.
    private Explained Accumulated(Finding finding)
    {
        var changes = new List<FactChange>();
        var (changed, open) = (fact, (Finding?)finding);
        for (var round = 0; round < MostRounds && open is not null; round++)
        {
            var places = open.Evidence.Where(place => !place.IsField).ToArray();
            if (places.Length == 0) break;
            changed = changed.Without([.. places.Select(place => new TextPlace(place.Part, place.Start, place.Length))]);
            changes.AddRange(places.Select(place => new FactChange(place.Part, "", place.Start, place.Length)));
            open = Repeated(engine, changed, finding);
        }

        foreach (var counterfactual in CounterfactualsOf(finding))
        {
            if (open is null) break;
            if (Try(engine, counterfactual, changed) is not { } passing) continue;
            changed = passing;
            changes.Add(new FactChange(counterfactual.Field, counterfactual.Value, 0, 0));
            open = Repeated(engine, changed, finding);
        }

        return open is null ? new(changes, changed) : s_none;
    }

    // A change that makes the fact an impossible one is none.
    private static Fact? Try(PolicyEngine engine, Counterfactual counterfactual, Fact fact)
    {
        try
        {
            return counterfactual.Apply(fact, engine.Settings.Options);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Finding? Repeated(PolicyEngine engine, Fact fact, Finding finding)
    {
        foreach (var other in engine.Judge(fact).Findings)
        {
            if (other.RuleId == finding.RuleId) return other;
        }

        return null;
    }

    // A recogniser that failed is told of under no rule.
    private static Rule? RuleOf(PolicyEngine engine, Finding finding) => engine.Rules.GetValueOrDefault(finding.RuleId)?.Rule;

    private static LocalizedText Because(PolicyEngine engine, Finding finding)
    {
        var norm = RuleOf(engine, finding)?.Norm ?? finding.Message;
        var zh = string.Join("、", finding.Evidence.Select(item => item.IsField ? $"{ChineseTerms.Of(item.Part)}为“{ChineseTerms.Of(item.Excerpt)}”" : $"{ChineseTerms.Of(item.Part)}第 {item.Start + 1} 字起的{ChineseTerms.Of(item.Type)}（{item.Excerpt}）"));
        var en = string.Join(", ", finding.Evidence.Select(item => item.IsField ? $"'{item.Part}' is {item.Excerpt}" : $"{item.Type} at character {item.Start + 1} of '{item.Part}' ({item.Excerpt})"));
        var sure = finding.Confidence == Confidence.Possible
            ? new LocalizedText("仅属疑似：部分情况尚未查明，或只有线索。", "Only possible: something is not known, or there is but a cue.")
            : new LocalizedText("", "");
        return new($"{norm.Zh}；依据：{zh}。{sure.Zh}", $"{norm.En}; decided by: {en}. {sure.En}".TrimEnd());
    }

    private sealed record Explained(IReadOnlyList<FactChange> Changes, Fact? Changed);
}
