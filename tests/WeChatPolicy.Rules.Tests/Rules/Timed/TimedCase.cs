using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Rules.Timed;

/// <summary>A timed rule of an engine with one type of fact that opens its duty: all that is tested of it follows from what the rule declares.</summary>
internal sealed record TimedCase(PolicyEngine Engine, Rule Rule, Type OpenedBy)
{
    /// <summary>A Friday at ten, before a make-up Sunday, a half day and a week of holidays in the calendar that the tests use.</summary>
    public static readonly DateTimeOffset Begun = new(2025, 9, 26, 10, 0, 0, TimeSpan.FromHours(8));

    private const string Act = "act";
    private const int Draws = 400;
    private const int Batch = 50;

    private readonly Lazy<(Fact Fact, Obligation Duty)?> _opening = new(() => Opened(Engine, Rule, OpenedBy));

    /// <summary>Every timed rule of an engine, once for each type of fact that opens its duty.</summary>
    public static IEnumerable<TimedCase> Of(PolicyEngine engine) =>
        from rule in engine.Rules.Values.Where(rule => !rule.IsDisabled).Select(rule => rule.Rule)
        where rule.Term is not null
        orderby rule.Id
        from type in rule.Duties.Select(duty => duty.FactType).Distinct()
        select new TimedCase(engine, rule, type);

    /// <summary>A fact that opens one duty under the rule.</summary>
    public Fact Opening => Found.Fact;

    /// <summary>The duty.</summary>
    public Obligation Duty => Found.Duty;

    /// <summary>The types of fact that meet it, or end it.</summary>
    public IEnumerable<Type> MetBy => Rule.Discharges.Select(discharge => discharge.FactType).Concat(Rule.KeyedBy == DutyKey.Conversation ? Late.Select(act => act.Type) : []).Distinct();

    /// <summary>The types of fact that are a finding after the term, and when they would have had to happen, in words.</summary>
    public IEnumerable<(Type Type, string InTime)> Late => Rule.Counterfactuals.Where(change => change.Field == "at").Select(change => (change.FactType, change.Value));

    private (Fact Fact, Obligation Duty) Found => _opening.Value
        ?? throw new InvalidOperationException($"No generated {OpenedBy.Name} opens one duty under {Rule.Id}: give it one in {nameof(Openings)}.");

    /// <summary>Generated facts of a type that meet the duty at an instant.</summary>
    public IEnumerable<Fact> Acts(Type type, DateTimeOffset at) => Drawn(type).Select(drawn => AboutTheDuty(drawn, at)).OfType<Fact>()
        .Where(act => Engine.Evaluate(act).Outcome != Outcome.NotApplicable);

    /// <summary>What the rule finds in a fact by itself.</summary>
    public IReadOnlyList<Finding> Findings(Fact fact) => [.. Engine.Evaluate(fact).Findings.Where(finding => finding.RuleId == Rule.Id)];

    public override string ToString() => $"{Rule.Id} opened by {OpenedBy.Name}";

    private static (Fact, Obligation)? Opened(PolicyEngine engine, Rule rule, Type type)
    {
        // A state that says that it was done already opens nothing.
        var told = (Openings.Of(rule.Id, type) is { } row ? [row] : Drawn(type)).Select(fact => Retelling.With(Retelling.At(fact, Begun), nameof(Fact.Id), "opening")!);
        var opened = told.Where(fact => fact is not (Account or FileTransfer) || !Done(rule, fact).Any())
            .Select(fact => (Fact: fact, Duties: engine.DutiesOf(fact).Where(duty => duty.RuleId == rule.Id).ToArray()))
            .Where(opened => opened.Duties.Length == 1).Take(20).ToArray();

        // A person may leave or be away, the company may not.
        return opened.Length == 0 ? null : opened.Select(each => (each.Fact, each.Duties[0])).OrderBy(each => each.Item2.Debtor.IsCompany).First();
    }

    private static IEnumerable<Fact> Drawn(Type type) =>
        Enumerable.Range(0, Draws / Batch).SelectMany(batch => FactGenerators.Of(type).Sample(Batch, new Rnd((ulong)batch), 10)).Select(fact => (Fact)fact);

    // An event happens at the instant and tells of the opening; a state tells that all in it was done at the instant.
    private Fact? AboutTheDuty(Fact drawn, DateTimeOffset at)
    {
        var isEvent = FactGenerators.Fields(drawn.GetType()).Any(field => field.Name == "At");
        var told = Linked(Retelling.With(Retelling.At(drawn, isEvent ? Begun : at), nameof(Fact.Id), Act)!);
        var act = told is null || !isEvent ? told : Retelling.With(told, "At", at);
        return act is not null && (Rule.KeyedBy == DutyKey.Conversation || Done(Rule, act).Contains((Duty.Key, at))) ? act : null;
    }

    // The same act, about what the duty is about.
    private Fact? Linked(Fact told)
    {
        if (told is MessageAnswered answer && Rule.KeyedBy == DutyKey.Conversation)
        {
            var (conversation, person) = (Duty.Key[..Duty.Key.LastIndexOf('|')], Duty.Debtor.PersonId!);
            return answer with { ConversationId = conversation, MessageId = Opening.Id, Person = new() { Id = person, Kind = ParticipantKind.Employee } };
        }

        var (key, own) = (Duty.Key.Split('|'), Done(Rule, told).FirstOrDefault().Key?.Split('|') ?? []);
        if (own.Length != key.Length || own.Distinct().Count() != own.Length) return null;
        return Retelling.Renamed(told, own.Zip(key).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static IEnumerable<(string Key, DateTimeOffset? At)> Done(Rule rule, Fact fact) => rule.Discharges.Where(discharge => discharge.FactType == fact.GetType()).SelectMany(discharge => discharge.Of(fact, new PolicyOptions()));
}
