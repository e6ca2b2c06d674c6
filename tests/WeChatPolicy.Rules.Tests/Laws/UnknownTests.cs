using System.Reflection;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Laws;

/// <summary>Unknown is not false: what is certain while a field is unknown is found whatever the field turns out to be.</summary>
public class UnknownTests
{
    private static readonly Dictionary<string, RuleCase> s_rows = AllCases.Rows.Where(row => row.Expected == Confidence.Certain)
        .GroupBy(row => row.ToString(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_certain_is_found_under_each_value_of_an_unknown_field(string row)
    {
        var (engine, rowCase) = (Engines.Of(s_rows[row]), s_rows[row]);
        var overturned = new List<string>();
        foreach (var (field, value, fact) in Settled(rowCase.Fact))
        {
            var decision = engine.Evaluate(fact);
            var told = decision.Findings.Any(finding => finding.RuleId == rowCase.Rule || engine.Rules[finding.RuleId].Rule.Suppresses.Contains(rowCase.Rule));
            if (!told && !IsAboutScope(field)) overturned.Add($"{field}={value} ({decision.Outcome})");
        }

        Assert.Empty(overturned);
    }

    [Fact]
    public void There_are_fields_to_settle() => Assert.True(s_rows.Values.Sum(row => Settled(row.Fact).Count()) > 1000);

    // Whether, and as whose, a fact is judged is asked before any rule is; and an excuse of the whole activity is known to be none.
    private static bool IsAboutScope(string field) => field is "Conversation.Purpose" or "Conversation.SupervisionChannel" or "Account.Designated" or "Conversation.WorkGroup";

    /// <summary>The fact with one unknown field settled, for each unknown field and each value that it can have.</summary>
    private static IEnumerable<(string Field, string Value, Fact Fact)> Settled(Fact fact) =>
        Settled(fact, "").Select(settled => (settled.Field, settled.Value, (Fact)settled.Record));

    private static IEnumerable<(string Field, string Value, object Record)> Settled(object record, string path)
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true }))
        {
            var value = property.GetValue(record);
            if (property.PropertyType.IsEnum && Enum.GetName(property.PropertyType, value!) == "Unknown")
            {
                foreach (var settled in Enum.GetValues(property.PropertyType).Cast<object>().Where(other => !other.Equals(value)))
                {
                    if (With(record, property, settled) is { } changed) yield return (path + property.Name, settled.ToString()!, changed);
                }
            }
            else if (value is Circumstances or AccountProfile or Conversation or HandlingNotice)
            {
                foreach (var inner in Settled(value, path + property.Name + "."))
                {
                    if (With(record, property, inner.Record) is { } changed) yield return (inner.Field, inner.Value, changed);
                }
            }
        }
    }

    // A value that makes the fact an impossible one is no value that it can have.
    private static object? With(object record, PropertyInfo property, object value)
    {
        var clone = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        try
        {
            property.SetValue(clone, value);
            return clone;
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
