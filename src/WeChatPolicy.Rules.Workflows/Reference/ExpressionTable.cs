using System.Globalization;
using System.Reflection;
using System.Text;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Reference;

/// <summary>Writes down what an expression may use, out of the allow-list itself: EXPRESSIONS.md.</summary>
internal static class ExpressionTable
{
    private const string Introduction = """
        # What an expression may use

        Generated from the allow-list that expressions are checked against; a test holds the two equal. Whatever does not stand here is refused when the workflow is loaded.

        The syntax is that of Dynamic LINQ, which RulesEngine uses: `&&` `||` `!` (or `and` `or` `not`), `==` `!=` `<` `<=` `>` `>=`, `+` `-` `*` `/` `%` on numbers, `a ? b : c`, `x in ("a", "b")`, `x not in ("a")`, parentheses. Words and names are read in any case, as RulesEngine reads them (`AND`, `Not In`, `TRUE`, `message.text`); one that could then be two things, such as `TEXT`, is refused. Values out of closed sets are written as they stand here. A text stands in double quotes, a value out of a closed set too (`"Customer"`), an instant with its offset (`"2024-05-01T00:00:00+08:00"`). An element of a list is named by a lambda, `message.Recipients.Any(x => x.Kind.Is("Customer"))`, or left out, `Any(Kind.Is("Customer"))`, or called `it`.

        No text is looked for that is empty, since every text contains it.

        ## What a message may say

        `$(message.Conversation.Kind)` in an `ErrorMessage` or in the `message` of `Properties` is filled with that value of the fact, `$(n)` with a parameter of the rule or of its workflow: a number, a time, true or false, or a value out of a closed set. What could tell what somebody wrote or who somebody is, and what leads to nothing, is refused when the workflow is loaded. Values read as RulesEngine writes them, with three differences: one out of a closed set is its name and not its number, a time has no quotes, and what is not known is `Unknown` where RulesEngine leaves the path standing.

        ## What may be unknown

        A member marked ° may be missing or unknown. It is asked first and used behind that, because a bare comparison would be silently false: `message.SentAt != null && message.SentAt.Value.InChina().Hour >= 22`, `x.IsKnown && x.Value.Any(…)`. A value out of a closed set is asked with `Is`, `IsNot` and `IsAtLeast`, all false where it is unknown: not knowing is silent. `!x.Is("Yes")` would be true there, so under a negation, and in a count that may also be too low, write `x.IsNot("Yes")`, or say what is looked at: `x.IsKnown() && !x.Is("Yes")`, or that not knowing counts: `!x.IsKnown() || x.Is("No")`. `IsKnown()` is asked of whatever is marked °.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction).Append('\n');
        page.Append("## Inputs\n\n| fact | name | text |\n|---|---|---|\n");
        foreach (var (name, type) in FactInputs.Types) page.Append(CultureInfo.InvariantCulture, $"| `{name}` | `{FactInputs.NameOf(type)}` | {(FactInputs.HasText(type) ? "`text`" : "")} |\n");
        page.Append("\n## Methods\n\n| on | method | gives |\n|---|---|---|\n");
        foreach (var line in AllowedMethods.Plain.Select(Line).Concat(AllowedMethods.OfLists.Select(Line)).Order(StringComparer.Ordinal)) page.Append(line).Append('\n');
        page.Append("\nTexts are compared and searched by their UTF-16 units, upper and lower case differing; `text.Contains` looks in the folded text, as the lexicons do. A term or a name of a signal or a member stands there in quotes, so that it can be looked at when the workflow is loaded.\n");
        page.Append("\n## Members\n\n| of | members |\n|---|---|\n");
        foreach (var (type, names) in ValueMembers.Properties.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal)) page.Append(CultureInfo.InvariantCulture, $"| {Name(type)} | {string.Join(", ", names.Select(name => $"`{name}`"))} |\n");
        page.Append("| list | `Count` |\n| T? | `HasValue`, `Value` |\n| Known | `IsKnown`, `Value` |\n");
        foreach (var type in AllowedTypes.Records.OrderBy(type => type.Name, StringComparer.Ordinal)) page.Append(CultureInfo.InvariantCulture, $"| {type.Name} | {string.Join(", ", AllowedTypes.Of(type).Values.OrderBy(property => property.Name, StringComparer.Ordinal).Select(Written))} |\n");
        page.Append("\n## Closed sets\n\n| set | members |\n|---|---|\n");
        foreach (var type in AllowedTypes.Enums) page.Append(CultureInfo.InvariantCulture, $"| {type.Name}{(AllowedTypes.OrderedEnums.Contains(type) ? " (ordered)" : "")} | {string.Join(", ", Enum.GetNames(type).Select(name => $"`{name}`"))} |\n");
        page.Append("\n## Signals\n\n`text.Has` and `text.Count` take these names, and those of the host's own lexicons and identifiers, which are looked at when the engine is built.\n\n");
        page.AppendJoin(", ", Signals.All.Select(definition => definition.Name).Order(StringComparer.Ordinal).Select(name => $"`{name}`")).Append('\n');
        page.Append(Limits());
        return page.ToString();
    }

    private static string Limits() => string.Create(CultureInfo.InvariantCulture, $"""

        ## Limits

        | of | at most |
        |---|---|
        | characters of an expression | {ExpressionLimits.MostCharacters} |
        | names, numbers, texts and signs of an expression | {ExpressionLimits.MostTokens} |
        | parentheses in parentheses | {ExpressionLimits.DeepestNesting} |
        | conditions in a chain | about {ExpressionLimits.DeepestTree - 6} |
        | characters of a text in quotes | {ExpressionLimits.LongestLiteral} |
        | steps of one evaluation: one an element of a list, one for every 64 characters searched or compared | {ExpressionLimits.MostSteps} |
        | rules in rules | {DocumentLimits.DeepestRules} |
        | rules within one rule | {DocumentLimits.MostNestedRules} |
        | rules of one load | {DocumentLimits.MostRules} |
        | characters of the expressions of one load, counted for each rule that they are part of | {DocumentLimits.MostParsedCharacters} |
        | workflows of one load | {DocumentLimits.MostWorkflows} |
        | workflows that inject workflows, below one another | {DocumentLimits.DeepestInjections} |
        | bytes of a file | {DocumentLimits.MostBytes} |

        An expression that fails for a fact (a number out of range, a division by zero, more steps than these) makes a finding of its rule to be reviewed.

        """);

    private static string Line(MethodInfo method)
    {
        var parameters = method.GetParameters().Select(parameter => Name(parameter.ParameterType)).ToArray();
        var (on, rest) = method.IsStatic ? (parameters[0], parameters[1..]) : (Name(method.DeclaringType!), parameters);
        return $"| {on} | `{method.Name}({string.Join(", ", rest)})` | {Name(method.ReturnType)} |";
    }

    private static string Line((string Name, int Arguments) method) => method switch
    {
        ("Contains", _) => "| list | `Contains(value)` | bool |",
        ({ } name, 1) => $"| list | `{name}()` | {(name == "Count" ? "int" : "bool")} |",
        var (name, _) => $"| list | `{name}(condition)` | {(name == "Count" ? "int" : "bool")} |",
    };

    private static string Written(AllowedProperty property) => $"`{property.Name}`{(property.MayBeUnknown ? "°" : "")} {Name(property.Type)}";

    private static string Name(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } value => Name(value) + "?",
        _ when Shapes.IsKnownValue(type) => $"Known {Name(Shapes.KnownType(type))}",
        _ when Shapes.IsList(type, out var element) => $"list of {Name(element)}",
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(int) => "int",
        _ when type == typeof(long) => "long",
        _ when type == typeof(decimal) => "decimal",
        _ when type == typeof(double) => "double",
        _ when type == typeof(Enum) => "closed set",
        _ when type == typeof(TextAnalysis) => "text",
        _ when type == typeof(object) => "what may be unknown",
        _ => type.Name,
    };
}
