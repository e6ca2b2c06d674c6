using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Oracle.Generation;
using WeChatPolicy.Rules.Oracle.Verdicts;

namespace WeChatPolicy.Rules.Oracle;

/// <summary>Puts generated facts of one type to the library and to the oracle, and keeps what they disagree on.</summary>
internal sealed class Comparison
{
    private const int MostTold = 12;

    private readonly OracleEngine _oracle;
    private readonly Disagreements _disagreements;
    private readonly Arbitrary<Fact> _facts;
    private readonly Dictionary<string, (Fact Fact, int Count)> _differences = new(StringComparer.Ordinal);

    public Comparison(Type factType)
    {
        _facts = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => FactMaker.Make(factType, seed)), FactShrinker.Smaller);
        _oracle = OracleEngine.For(factType, FactMaker.Make(factType, 0));
        FactType = factType;
        _disagreements = new Disagreements(factType);
    }

    /// <summary>The type of the facts.</summary>
    public Type FactType { get; }

    /// <summary>How often each rule was broken, kept and left open.</summary>
    public Distribution Distribution { get; } = new();

    /// <summary>Judges so many facts by both.</summary>
    public void Run(int facts, Replay? replay)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(facts).WithQuietOnSuccess(true);
        if (replay is not null) config = config.WithReplay(replay);
        Check.One(config, Prop.ForAll(_facts, fact =>
        {
            var opinion = _oracle.Judge(fact);
            Distribution.Count(opinion);
            foreach (var difference in Differences(fact, opinion))
            {
                _differences[difference] = _differences.TryGetValue(difference, out var known) ? (known.Fact, known.Count + 1) : (fact, 1);
            }
        }));
    }

    /// <summary>Known disagreements that no fact has shown any more.</summary>
    public IEnumerable<string> Settled => _disagreements.Settled;

    /// <summary>Each kind of disagreement once, with the smallest fact that shows it.</summary>
    public IEnumerable<string> Tell() => _differences.Take(MostTold).Select(pair =>
    {
        var fact = Shrink(pair.Value.Fact, pair.Key);
        return $"{FactType.Name}, {pair.Value.Count} times: {pair.Key}\n    {FactJson.Serialize(fact)}\n    found in its text: {OracleEngine.Read(fact)}";
    });

    private IEnumerable<string> Differences(Fact fact, Opinion opinion)
    {
        var verdicts = BuiltIn.Judge(fact);
        if (verdicts is not null != opinion.Applies)
        {
            yield return $"1.2/scope: built-in {(verdicts is null ? "does not apply" : "applies")}, oracle {(opinion.Applies ? "applies" : "does not apply")}";
            yield break;
        }

        foreach (var id in BuiltIn.AccusingOutsiders(fact)) yield return $"{id}: accuses somebody who is known to be no employee";
        // Heard without suppression it doubts a personal account that may be authorised; of that 2.1.1/personal-account speaks in its place.
        foreach (var id in BuiltIn.DoubtingUnsaid(fact).Where(id => id != "2.1.1/undesignated-account")) yield return $"{id}: speaks in doubt, and the catalogue says that it keeps silent where something is unknown";
        foreach (var (id, (expected, _)) in opinion.ByRule)
        {
            var actual = verdicts?.GetValueOrDefault(id) ?? Verdict.Silent;
            if (actual != expected && !_disagreements.IsKnown(id, fact, actual, expected)) yield return $"{id}: built-in {actual}, oracle {expected}";
        }

        foreach (var id in verdicts?.Keys.Where(id => WorkflowFiles.RestatedIds.Contains(id) && !opinion.ByRule.ContainsKey(id)) ?? []) yield return $"{id}: built-in {verdicts![id]}, the oracle has no such rule for the type";
    }

    // The smallest fact with this very disagreement, as FsCheck finds one: the first smaller fact that still shows it, again and again.
    private Fact Shrink(Fact fact, string difference)
    {
        while (_facts.Shrinker(fact).FirstOrDefault(smaller => Differences(smaller, _oracle.Judge(smaller)).Contains(difference)) is { } smaller) fact = smaller;
        return fact;
    }
}
