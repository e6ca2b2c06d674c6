using System.Text.Encodings.Web;
using System.Text.Json;
using WeChatPolicy.Rules;

namespace WeChatPolicy.Samples;

/// <summary>The catalogue as JSON: one object a rule, in the order of the policy. Clause 1.1, which has no rule, has no entry.</summary>
internal static class CatalogJson
{
    public static void Write(TextWriter output, IEnumerable<Clause> clauses)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in clauses.SelectMany(clause => clause.Rules)) Write(json, rule);
            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("clause", rule.ClauseNumber);
        json.WriteString("rule", rule.Id);
        json.WriteString("modality", rule.Modality.ToString());
        json.WriteString("severity", rule.DefaultSeverity.ToString());
        json.WriteString("enforcement", rule.DefaultEnforcement.ToString());
        json.WriteStartArray("facts");
        foreach (var fact in CatalogView.Facts(rule)) json.WriteStringValue(fact);
        json.WriteEndArray();
        json.WriteStartArray("signals");
        foreach (var signal in PolicyCatalog.SignalsOf(rule)) json.WriteStringValue(signal);
        json.WriteEndArray();
        json.WriteString("decidedBy", rule.DecidedBy.ToString());
        json.WriteString("whenUnknown", rule.WhenUnknown.ToString());
        json.WriteString("zh", rule.Norm.Zh);
        json.WriteString("en", rule.Norm.En);
        json.WriteEndObject();
    }
}
