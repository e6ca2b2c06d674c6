using System.Globalization;
using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>What the message of a rule is filled with.</summary>
/// <param name="Parameters">The parameters of workflow and rule, in their order.</param>
/// <param name="Values">What stands in the message, and the value that takes its place.</param>
internal sealed record MessageDraft(IReadOnlyList<(ParameterExpression Parameter, ParsedExpression Value)> Parameters, IReadOnlyList<(string Written, Expression Value)> Values)
{
    /// <summary>What is not known reads as it does in a fact's JSON.</summary>
    private const string Unknown = "Unknown";

    /// <summary>The values that the messages of a rule name; those at fault were reported.</summary>
    public static MessageDraft? Of(RuleEntry rule, RuleProperties properties, RuleScope scope, FaultPlace at, FaultList faults)
    {
        var values = new List<(string, Expression)>();
        foreach (var (path, place) in Paths(rule, properties).DistinctBy(named => named.Path))
        {
            if (scope.Broken.Contains(path.Split('.')[0])) continue;
            if (MessageValues.Of(path, scope.Visible, message => faults.Add(at, place, message)) is { } value) values.Add((MessageValues.Written(path), value));
        }

        foreach (var text in new[] { properties.Norm, properties.Remedy })
        {
            if (text is not null && MessageValues.Paths(text.Zh + text.En).Any()) faults.Add(at, properties.Place, "A norm and a remedy are the same for every fact; $(…) is filled in a message.");
        }

        return values.Count == 0 ? null : new MessageDraft(scope.Parameters, values);
    }

    /// <summary>The names that the messages of a rule begin their paths with.</summary>
    public static IEnumerable<string> Names(RuleEntry rule) => rule.Properties is not { } properties ? [] : Paths(rule, properties).Select(named => named.Path.Split('.')[0]);

    public MessageFill<TFact> Compile<TFact>(ParameterExpression fact, ParameterExpression text)
        where TFact : Fact
    {
        var steps = Expression.Variable(typeof(int), "steps");
        var form = new CompiledForm(steps);
        var body = Expression.Block(
            Parameters.Select(pair => pair.Parameter).Append(steps),
            [
                Expression.Assign(steps, Expression.Constant(ExpressionLimits.MostSteps)),
                .. Parameters.Select(pair => (Expression)Expression.Assign(pair.Parameter, form.Of(pair.Value.Tree))),
                Expression.NewArrayInit(typeof(object), Values.Select(named => named.Value)),
            ]);
        var values = Expression.Lambda<Func<TFact, TextAnalysis, object?[]>>(body, fact, text).Compile();
        return (on, read, message) =>
        {
            var filled = values(on, read);
            return new LocalizedText(Filled(message.Zh, filled), Filled(message.En, filled));
        };
    }

    // Properties' own message comes first, and the other is then nobody's.
    private static IEnumerable<(string Path, JsonPlace Place)> Paths(RuleEntry rule, RuleProperties properties) =>
        properties.Message is { } message ? MessageValues.Paths(message.Zh).Concat(MessageValues.Paths(message.En)).Select(path => (path, properties.Place))
        : rule.ErrorMessage is { } written ? MessageValues.Paths(written.Text).Select(path => (path, written.Place)) : [];

    private string Filled(string text, object?[] filled)
    {
        for (var i = 0; i < filled.Length; i++) text = text.Replace(Values[i].Written, Written(filled[i]), StringComparison.Ordinal);
        return text;
    }

    // As JSON has it, which is how RulesEngine writes them; a value out of a closed set by its name instead of its number.
    private static string Written(object? value) => value switch
    {
        null => Unknown,
        bool yes => yes ? "true" : "false",
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Unknown,
    };
}
